import type { Language } from "@kansrijk/core/vocabulary/text";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { SpreadChart } from "../../charts/lazyCharts.ts";
import { PERCENTS, SHARES, TENTHS, WHOLES } from "./formats.ts";
import type { CountryRow } from "./MeasuresSection.tsx";
import type { UnicefView } from "./unicefView.ts";
import { UNICEF } from "./unicefWords.ts";

interface MeasureFigureProps {
  readonly view: UnicefView;
  readonly rows: readonly CountryRow[];
  readonly measure: "spread" | "core";
}

/** All countries on one measure, the most equal first, with their margins. */
export function MeasureFigure({ view, rows, measure }: MeasureFigureProps) {
  const text = useText();
  const language = useLanguage();
  const isSpread = measure === "spread";
  const shown = useMemo(() => orderedRows(rows, measure), [rows, measure]);
  const picture = useMemo(
    () =>
      shown.map(({ name, isChosen, value, low, high }) => ({
        label: name,
        mean: value,
        low: low ?? value,
        high: high ?? value,
        ...(isChosen ? { draw: value } : {}),
      })),
    [shown],
  );
  const format = (isSpread ? TENTHS : SHARES)[language];
  if (shown.length === 0) return null;
  return (
    <DataFigure
      title={text(isSpread ? UNICEF.spreadTitle : UNICEF.coreTitle)}
      summary={`${text(isSpread ? UNICEF.spreadHow : UNICEF.coreHow)} ${orderText(shown, format, language)}`.trim()}
      file={`pisa-${view.domain}-${measure}`}
      columns={[
        { label: text(UNICEF.country) },
        { label: text(isSpread ? UNICEF.spreadTitle : UNICEF.coreTitle), format },
        { label: text(UNICEF.error), format: (isSpread ? TENTHS : SHARES)[language] },
        { label: text(UNICEF.low), format },
        { label: text(UNICEF.high), format },
        { label: text(UNICEF.students), format: WHOLES[language] },
      ]}
      rows={shown.map(({ name, value, se, low, high, n }) => [name, value, se ?? "–", low ?? "–", high ?? "–", n])}
    >
      <SpreadChart rows={picture} format={(isSpread ? WHOLES : PERCENTS)[language]} />
    </DataFigure>
  );
}

interface Ordered {
  readonly name: string;
  readonly isChosen: boolean;
  readonly value: number;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

function orderedRows(rows: readonly CountryRow[], measure: "spread" | "core"): Ordered[] {
  const known = rows.flatMap(({ name, isChosen, ...row }): Ordered[] => {
    const found = row[measure];
    if (!found || found.estimate === null) return [];
    const { estimate: value, se, low, high, n } = found;
    return [{ name, isChosen, value, se, low, high, n }];
  });
  const sign = measure === "spread" ? 1 : -1;
  return known.toSorted((a, b) => sign * (a.value - b.value));
}

function orderText(rows: readonly Ordered[], format: (value: number) => string, language: Language): string {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  if (rows.length < 2) return "";
  return language === "nl"
    ? `Het gelijkst: ${first.name} (${format(first.value)}). Het minst gelijk: ${last.name} (${format(last.value)}).`
    : `Most equal: ${first.name} (${format(first.value)}). Least equal: ${last.name} (${format(last.value)}).`;
}
