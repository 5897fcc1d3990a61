import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { regionFitQuery, type RegionFit } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { PairChart } from "../../../charts/lazyCharts.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { numberText } from "../../../i18n/format.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS } from "./analysisWords.ts";
import { SHARES } from "./figureTexts.ts";

/** For a generated region: our placements beside the published ones of the real round it was made from. */
export function RegionFitSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const { data: fit } = useQuery(regionFitQuery(view.round.id));
  if (!fit) return null;
  return (
    <section aria-labelledby="gelijkenis" className="section">
      <h2 id="gelijkenis" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.fit)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.fitLead)}</p>
      <Fit round={view.round.id} fit={fit} />
    </section>
  );
}

/** Rows of shares of pupils have this many decimals; the others are counts. */
const SHARE_DECIMALS = 4;

function Fit({ round, fit: { fit } }: { readonly round: string; readonly fit: RegionFit }) {
  const text = useText();
  const language = useLanguage();
  const shares = useMemo(() => fit.filter(({ decimals }) => decimals === SHARE_DECIMALS), [fit]);
  const others = fit.filter((row) => !shares.includes(row));
  const pairs = useMemo(
    () => shares.map(({ measure, target, achieved }) => ({ label: measure[language], from: target, to: achieved })),
    [shares, language],
  );
  const worst = shares.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
  const format = SHARES[language];
  return (
    <>
      {worst ? (
        <DataFigure
          title={text(ANALYSIS.fitFigure)}
          summary={
            language === "nl"
              ? `Het grootste verschil: ${worst.measure.nl.toLowerCase()}, ${format(worst.achieved)} tegen ${format(worst.target)} gepubliceerd.`
              : `The largest difference: ${worst.measure.en.toLowerCase()}, ${format(worst.achieved)} against ${format(worst.target)} published.`
          }
          file={`${round}-gelijkenis`}
          columns={[
            { label: text(ANALYSIS.figure) },
            { label: text(ANALYSIS.published), format },
            { label: text(ANALYSIS.ours), format },
          ]}
          rows={pairs.map(({ label, from, to }) => [label, from, to])}
        >
          <PairChart
            rows={pairs}
            fromLabel={text(ANALYSIS.published)}
            toLabel={text(ANALYSIS.ours)}
            xLabel={text(ANALYSIS.ofPupils)}
            format={format}
          />
        </DataFigure>
      ) : null}
      {others.length === 0 ? null : <OtherFigures rows={others} />}
    </>
  );
}

function OtherFigures({ rows }: { readonly rows: RegionFit["fit"] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="section__part">
      <PlainTable
        caption={text(ANALYSIS.fit)}
        hideCaption
        columns={[
          { label: text(ANALYSIS.figure) },
          { label: text(ANALYSIS.published), numeric: true },
          { label: text(ANALYSIS.ours), numeric: true },
          { label: text(ANALYSIS.margin), numeric: true },
        ]}
        rows={rows.map(({ measure, target, achieved, margin, decimals }) => [
          text(measure),
          numberText(target, language, decimals),
          numberText(achieved, language, decimals),
          numberText(margin, language, decimals),
        ])}
      />
    </div>
  );
}
