import { useQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { ConcentrationChart } from "../../charts/lazyCharts.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { Stat } from "../../components/Stat.tsx";
import { numberText, shareText } from "../../i18n/format.ts";
import { GeneratedNotice } from "../monitor/GeneratedNotice.tsx";
import { reachQuery, type ReachView } from "./networkQueries.ts";
import { COVERAGE } from "./networkWords.ts";

/** Is the programme where the need is? From the protected counts of the monitor. */
export function CoverageSection() {
  const text = useText();
  const { data, error } = useQuery(reachQuery);
  return (
    <section aria-labelledby="bereik" className="section">
      <h2 id="bereik" className="nl-heading nl-heading--level-2">
        {text(COVERAGE.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(COVERAGE.lead)}</p>
      {error ? <Problem error={error} /> : data ? <Coverage reach={data} /> : <Loading />}
    </section>
  );
}

function Coverage({ reach }: { readonly reach: ReachView }) {
  const text = useText();
  const language = useLanguage();
  const { target, others, concentration, municipalities, curve } = reach;
  const share = (value: number) => shareText(value, language);
  const whole = (value: number | null) => (value === null ? "-" : share(value));
  const index = (value: number) => numberText(value, language, 2);
  return (
    <>
      <GeneratedNotice data={reach.data} />
      <p className="nl-paragraph">
        <strong>{text(reach.statement)}</strong>
      </p>
      <dl className="stats">
        <Stat label={text(COVERAGE.target)} value={whole(target.share)} />
        <Stat label={text(COVERAGE.others)} value={whole(others.share)} />
        {concentration ? (
          <Stat
            label={text(COVERAGE.index)}
            value={index(concentration.index)}
            note={`${text(COVERAGE.indexNote)} ${index(concentration.interval.low)} ${text(COVERAGE.to)} ${index(concentration.interval.high)}`}
          />
        ) : null}
      </dl>
      {curve.length > 0 ? (
        <DataFigure
          title={text(COVERAGE.chart)}
          summary={text(reach.statement)}
          file="netwerk-bereik"
          columns={[
            { label: text(COVERAGE.x), format: share },
            { label: text(COVERAGE.y), format: share },
          ]}
          rows={curve.map(({ pupils, amount }) => [pupils, amount])}
        >
          <ConcentrationChart curve={curve} xLabel={text(COVERAGE.x)} yLabel={text(COVERAGE.y)} />
        </DataFigure>
      ) : null}
      <p className="note">
        {numberText(municipalities.hidden, language)} {text(COVERAGE.hidden)} {text(COVERAGE.from)} {reach.data.title},{" "}
        {reach.years.map((year) => `${year}-${year + 1}`).join(", ")}.
      </p>
    </>
  );
}
