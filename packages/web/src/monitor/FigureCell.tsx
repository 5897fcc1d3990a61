import type { IndicatorCell } from "@kansrijk/core/indicators/indicatorTable";
import { useLanguage, useText } from "../app/language.ts";
import { cellFigure, intervalText, SYMBOLS, type FigureStyle } from "./figureText.ts";

interface FigureCellProps {
  readonly cell: IndicatorCell | undefined;
  readonly style: FigureStyle;
  /** Before the number of a footnote, to find it on the page. */
  readonly notes: string;
}

/** A figure in a table: value with interval, or the symbol that says why there is none, with its footnotes. Never empty. */
export function FigureCell({ cell, style, notes }: FigureCellProps) {
  const text = useText();
  const language = useLanguage();
  const symbol = cell === undefined ? "x" : cell.symbol;
  const interval = cell ? intervalText(cell, style, language) : null;
  return (
    <>
      {symbol && cell?.value == null && !cell?.band ? (
        <span className="symbol" title={text(SYMBOLS[symbol])}>
          <span aria-hidden="true">{symbol}</span>
          <span className="visually-hidden">{text(SYMBOLS[symbol])}</span>
        </span>
      ) : (
        <>
          {cellFigure(cell!, style, language)}
          {symbol ? <sup title={text(SYMBOLS[symbol])}> {symbol}</sup> : null}
        </>
      )}
      {cell?.footnotes.map((note) => (
        <sup key={note}>
          {" "}
          <a href={`#${notes}-${note + 1}`} className="nl-link">
            {note + 1}
          </a>
        </sup>
      ))}
      {interval ? <span className="cell__interval">{interval}</span> : null}
    </>
  );
}
