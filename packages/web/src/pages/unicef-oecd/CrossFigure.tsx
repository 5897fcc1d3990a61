import type { PisaFigure } from "@kansrijk/core/pisa/pisaEstimate";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { CrossChart } from "../../charts/lazyCharts.ts";
import { PERCENTS, SHARES, TENTHS, WHOLES } from "./formats.ts";
import type { CountryRow } from "./MeasuresSection.tsx";
import { disagreement } from "./disagreement.ts";
import type { UnicefView } from "./unicefView.ts";
import { UNICEF } from "./unicefWords.ts";

/** Both measures against each other: countries that are equal by one need not be by the other. */
export function CrossFigure({ view, rows }: { readonly view: UnicefView; readonly rows: readonly CountryRow[] }) {
  const text = useText();
  const language = useLanguage();
  const points = useMemo(
    () =>
      rows.flatMap(({ name, isChosen, spread, core }) => {
        const [x, y] = [intervalOf(spread), intervalOf(core)];
        if (!x || !y) return [];
        return [{ label: name, isChosen, x: x.at, xLow: x.low, xHigh: x.high, y: y.at, yLow: y.low, yHigh: y.high }];
      }),
    [rows],
  );
  if (points.length < 3) return null;
  return (
    <DataFigure
      title={text(UNICEF.crossTitle)}
      summary={disagreement(points)[language]}
      file={`pisa-${view.domain}-twee-maten`}
      columns={[
        { label: text(UNICEF.country) },
        { label: text(UNICEF.spreadTitle), format: TENTHS[language] },
        { label: text(UNICEF.coreTitle), format: SHARES[language] },
      ]}
      rows={points.map(({ label, x, y }) => [label, x, y])}
    >
      <CrossChart
        points={points}
        xLabel={`${text(UNICEF.spreadTitle)} (${text(UNICEF.pointsUnit)})`}
        yLabel={text(UNICEF.coreTitle)}
        xFormat={WHOLES[language]}
        yFormat={PERCENTS[language]}
      />
    </DataFigure>
  );
}

function intervalOf(figure: PisaFigure | undefined) {
  if (!figure || figure.estimate === null) return undefined;
  const { estimate: at, low, high } = figure;
  return { at, low: low ?? at, high: high ?? at };
}
