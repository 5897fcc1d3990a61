import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Engine } from "../indicators/engine.ts";

/** The draws of the intervals start here, as those of the monitor, so that both show the same. */
const SEED = 1;

/** A figure of one place as the monitor gives it now, with the years before it. */
export interface AskedFigure {
  readonly table: IndicatorTable;
  /** Of the latest year that is counted; its value is null when it is protected. Null when there is no year. */
  readonly kept: KeptFigure | null;
  readonly series: readonly (Pick<IndicatorCell, "value" | "low" | "high"> & { readonly year: number })[];
}

/** Asks the monitor for the figure of a place. `takenAt` is the moment as ISO text. */
export async function askFigure(
  engine: Pick<Engine, "answer">,
  { indicator, breakdown, group }: FigureQuestion,
  place: string,
  takenAt: string,
): Promise<Outcome<AskedFigure>> {
  const by = breakdown === undefined ? "year" : `year,${breakdown}`;
  const answer = await engine.answer({ indicator, by, place, filter: "", seed: SEED });
  if (!answer.ok) return answer;
  const table = answer.value;
  if (breakdown !== undefined && !table.by[1]?.groups.some(({ code }) => code === group))
    return {
      ok: false,
      refusals: [unknownGroup(group ?? "", table.by[1]?.groups.map(({ code }) => code) ?? [])],
    };
  const cells = table.cells.filter(
    ({ keys, symbol }) => (breakdown === undefined || keys[1] === group) && symbol !== "x",
  );
  const series = cells.map(({ keys, value, low, high }) => ({ year: Number(keys[0]), value, low, high }));
  return { ok: true, value: { table, kept: keptOf(table, series.at(-1), takenAt), series } };
}

function keptOf(
  { data, definition }: IndicatorTable,
  latest: AskedFigure["series"][number] | undefined,
  takenAt: string,
): KeptFigure | null {
  if (!latest) return null;
  return { ...latest, data: data.dataset, register: data.sha256, definition, takenAt, generated: data.generated };
}

function unknownGroup(group: string, known: readonly string[]) {
  const list = known.join(", ");
  return {
    kind: "unknown-subject" as const,
    message: {
      nl: `Er is geen groep "${group}" in deze uitsplitsing; wel: ${list}.`,
      en: `There is no group "${group}" in this breakdown; known: ${list}.`,
    },
  };
}
