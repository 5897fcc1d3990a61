import type { KeptFigure } from "@kansrijk/core/agenda/agenda";
import { useLanguage, useText } from "../../../app/language.ts";
import { figureText, intervalText, SYMBOLS, yearText, type FigureStyle } from "../../../monitor/figureText.ts";
import { AGENDA } from "../agendaWords.ts";

interface KeptFigureLineProps {
  readonly label: string;
  readonly kept: KeptFigure;
  /** Undefined when the monitor does not know the indicator (any more): then the plain number. */
  readonly style: FigureStyle | undefined;
}

const PLAIN: FigureStyle = { unit: "index", decimals: 2 };

/** A figure as it was taken from the monitor: value, interval, school year, and which data. */
export function KeptFigureLine({ label, kept, style = PLAIN }: KeptFigureLineProps) {
  const text = useText();
  const language = useLanguage();
  const interval = intervalText(kept, style, language);
  return (
    <p className="kept-figure">
      <span className="kept-figure__label">{label}:</span>{" "}
      <strong>{kept.value === null ? text(SYMBOLS.c) : figureText(kept.value, style, language)}</strong>
      {interval === null ? null : ` (${text(AGENDA.interval)} ${interval})`}
      <span className="note note--block">
        {yearText(kept.year)}, {text(AGENDA.data)} {kept.data},{" "}
        <code title={kept.register}>{kept.register.slice(0, 8)}</code>
        {kept.generated ? `. ${text(AGENDA.inventedPupils)}` : null}
      </span>
    </p>
  );
}
