import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fitQuery } from "../../api/queries.ts";
import type { Dataset, FitRow } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { FitChart } from "../../charts/lazyCharts.ts";
import { ChartFigure } from "../../components/ChartFigure.tsx";
import { Field } from "../../components/Field.tsx";
import { Loading } from "../../components/Loading.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { datasetText } from "../../i18n/datasetText.ts";
import { numberText } from "../../i18n/format.ts";
import { DATA } from "./dataWords.ts";
import { fitSummary } from "./fitSummary.ts";
import { quantileSeries, type QuantileSeries } from "./quantileSeries.ts";

/** How far an example country resembles the published figures. */
export function FitSection({ countries }: { readonly countries: readonly Dataset[] }) {
  const text = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const country = countries.find(({ id }) => id === chosen) ?? countries[0];
  if (!country) return null;
  return (
    <section aria-labelledby="gelijkenis" className="section">
      <h2 id="gelijkenis" className="nl-heading nl-heading--level-2">
        {text(DATA.fit)}
      </h2>
      <p className="nl-paragraph section__lead">{text(DATA.fitLead)}</p>
      {countries.length < 2 ? null : (
        <Field label={text(DATA.fitFor)}>
          {({ id }) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select control control--wide"
              value={country.id}
              onChange={(event) => setChosen(event.target.value)}
            >
              {countries.map((item) => (
                <option key={item.id} value={item.id}>
                  {datasetText(item, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Fit country={country} />
    </section>
  );
}

function Fit({ country }: { readonly country: Dataset }) {
  const text = useText();
  const { data: rows, error } = useQuery(fitQuery(country.id));
  if (error) return <Problem error={error} />;
  if (!rows) return <Loading />;
  if (rows.length === 0) return <p className="empty">{text(DATA.fitMissing)}</p>;
  return (
    <>
      <div className="figures">
        {quantileSeries(rows).map((series) => (
          <QuantileFigure key={series.label.nl} series={series} />
        ))}
      </div>
      <FitTable rows={rows} />
    </>
  );
}

function QuantileFigure({ series: { label, points } }: { readonly series: QuantileSeries }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ChartFigure
      title={`${text(DATA.fitChart)}: ${text(label).toLowerCase()}`}
      summary={fitSummary(points, text(label), language)}
      columns={[
        { label: text(DATA.shareOfSchools), numeric: true },
        { label: text(DATA.target), numeric: true },
        { label: text(DATA.achieved), numeric: true },
      ]}
      rows={points.map(({ percent, target, achieved, decimals }) => [
        `${percent}%`,
        numberText(target, language, decimals),
        numberText(achieved, language, decimals),
      ])}
    >
      <FitChart
        points={points}
        xLabel={text(DATA.shareOfSchools)}
        yLabel={text(label)}
        targetLabel={text(DATA.target)}
        achievedLabel={text(DATA.achieved)}
      />
    </ChartFigure>
  );
}

function FitTable({ rows }: { readonly rows: readonly FitRow[] }) {
  const text = useText();
  const language = useLanguage();
  const cells = (row: FitRow) => {
    const number = (value: number): string => numberText(value, language, row.decimals);
    return [
      text(row.measure),
      number(row.target),
      number(row.achieved),
      `${number(row.difference)}${row.within ? "" : ` (${text(DATA.outside)})`}`,
      number(row.margin),
      <a key="source" href={row.source.link}>
        {text(row.source.title)}
      </a>,
    ];
  };
  return (
    <PlainTable
      caption={text(DATA.fit)}
      hideCaption
      tall
      columns={[
        { label: text(DATA.measure) },
        { label: text(DATA.target), numeric: true },
        { label: text(DATA.achieved), numeric: true },
        { label: text(DATA.difference), numeric: true },
        { label: text(DATA.margin), numeric: true },
        { label: text(DATA.source) },
      ]}
      rows={rows.map(cells)}
    />
  );
}
