import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { HistogramChart } from "../../charts/lazyCharts.ts";
import { ChartFigure } from "../../components/ChartFigure.tsx";
import { Field } from "../../components/Field.tsx";
import { histogram } from "../../funding/histogram.ts";
import { perPupilValues, spreadColumns } from "../../funding/spreadVariables.ts";
import { numberText } from "../../i18n/format.ts";
import { spreadSummary } from "./chartSummaries.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

interface SpreadSectionProps {
  readonly view: FundingView;
  readonly run: FundingRun;
}

/** How scores and money per pupil are spread over the sites that have any. */
export function SpreadSection({ view, run }: SpreadSectionProps) {
  const text = useText();
  const language = useLanguage();
  const columns = useMemo(() => spreadColumns(run.decisions), [run]);
  const column = columns.find(({ id }) => id === view.search.spread) ?? columns[0];
  const values = useMemo(() => (column ? perPupilValues(run.decisions, column) : new Float64Array()), [run, column]);
  const bins = useMemo(() => histogram(values.filter((value) => value > 0)), [values]);
  if (!column) return null;
  const name = `${text(column.label)} ${text(FUNDING.perPupilSuffix)}`;
  const decimals = bins[0] && bins[0].to % 1 !== 0 ? 2 : 0;
  return (
    <section aria-labelledby="verdeling" className="section">
      <h2 id="verdeling" className="nl-heading nl-heading--level-2">
        {text(FUNDING.spreadTitle)}
      </h2>
      <Field label={text(FUNDING.spreadPick)}>
        {({ id }) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select control"
            value={column.id}
            onChange={(event) => view.change({ spread: event.target.value })}
          >
            {columns.map((item) => (
              <option key={item.id} value={item.id}>
                {text(item.label)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ChartFigure
        title={name}
        summary={spreadSummary(values, name, column.unit === "euro", language)}
        columns={[
          { label: text(FUNDING.from), numeric: true },
          { label: text(FUNDING.to), numeric: true },
          { label: text(FUNDING.count), numeric: true },
        ]}
        rows={bins.map((bin) => [
          numberText(bin.from, language, decimals),
          numberText(bin.to, language, decimals),
          numberText(bin.count, language),
        ])}
      >
        <HistogramChart bins={bins} xLabel={name} yLabel={text(FUNDING.count)} />
      </ChartFigure>
    </section>
  );
}
