import type { FigureStyle } from "../../../monitor/figureText.ts";
import type { AgendaFigure } from "../agendaApi.ts";

/** How a figure of an agenda is written: a difference between groups in percentage points. */
export function styleOfFigure({ unit, decimals, question }: AgendaFigure): FigureStyle {
  return { unit, decimals, isGap: question.against !== undefined };
}
