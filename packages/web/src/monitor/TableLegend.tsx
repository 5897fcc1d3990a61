import type { DataSymbol, IndicatorCell } from "@kansrijk/core/indicators/indicatorTable";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../app/language.ts";
import { SYMBOLS } from "./figureText.ts";

const LEGEND: Text = { nl: "Tekens", en: "Symbols" };
const NOTES: Text = { nl: "Noten", en: "Notes" };

interface TableLegendProps {
  readonly symbols: readonly DataSymbol[];
  readonly footnotes: readonly Text[];
  /** Before the number of a footnote, as in the cells. */
  readonly notes: string;
}

/** What the symbols in a table mean, and its footnotes. */
export function TableLegend({ symbols, footnotes, notes }: TableLegendProps) {
  const text = useText();
  if (symbols.length === 0 && footnotes.length === 0) return null;
  return (
    <div className="table-legend">
      {symbols.length === 0 ? null : (
        <>
          <p className="table-legend__title">{text(LEGEND)}</p>
          <dl className="table-legend__symbols">
            {symbols.map((symbol) => (
              <div key={symbol}>
                <dt className="symbol">{symbol}</dt>
                <dd>{text(SYMBOLS[symbol])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {footnotes.length === 0 ? null : (
        <>
          <p className="table-legend__title">{text(NOTES)}</p>
          <ol className="table-legend__notes">
            {footnotes.map((note, index) => (
              <li key={note.nl} id={`${notes}-${index + 1}`}>
                {text(note)}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** The symbols that stand somewhere in these cells, in a fixed order. */
export function symbolsIn(cells: readonly (IndicatorCell | undefined)[]): DataSymbol[] {
  const seen = new Set(cells.map((cell) => (cell === undefined ? "x" : cell.symbol)));
  return (Object.keys(SYMBOLS) as DataSymbol[]).filter((symbol) => seen.has(symbol));
}
