import type { FigureQuestion, KeptFigure } from "@kansrijk/core/agenda/agenda";
import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
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
  question: FigureQuestion,
  place: string,
  takenAt: string,
): Promise<Outcome<AskedFigure>> {
  const { indicator, breakdown, against } = question;
  const by = breakdown === undefined ? "year" : `year,${breakdown}`;
  const answer = await engine.answer({ indicator, by, place, filter: "", seed: SEED });
  if (!answer.ok) return answer;
  const table = answer.value;
  const series = against === undefined ? seriesOf(table, question) : gapSeriesOf(table, question);
  if (!series.ok) return series;
  return done({ table, kept: keptOf(table, series.value.at(-1), takenAt), series: series.value });
}

function seriesOf(table: IndicatorTable, { breakdown, group }: FigureQuestion): Outcome<AskedFigure["series"]> {
  if (breakdown !== undefined && !table.by[1]?.groups.some(({ code }) => code === group))
    return refused(unknownGroup(group ?? "", table.by[1]?.groups.map(({ code }) => code) ?? []));
  const cells = table.cells.filter(
    ({ keys, symbol }) => (breakdown === undefined || keys[1] === group) && symbol !== "x",
  );
  return done(cells.map(({ keys, value, low, high }) => ({ year: Number(keys[0]), value, low, high })));
}

/** The monitor compares the two ends of a breakdown; a year without figures has none of the group either. */
function gapSeriesOf({ gaps, cells }: IndicatorTable, question: FigureQuestion): Outcome<AskedFigure["series"]> {
  const { group, against } = question;
  const found = gaps.filter((gap) => gap.group.code === group && gap.against.code === against);
  const [known] = gaps;
  if (found.length === 0) return refused(unknownPair(question, known && [known.group.code, known.against.code]));
  const without = new Set(
    cells.flatMap(({ keys, symbol }) => (keys[1] === group && symbol === "x" ? [Number(keys[0])] : [])),
  );
  return done(
    found.filter(({ year }) => !without.has(year)).map(({ year, value, low, high }) => ({ year, value, low, high })),
  );
}

function unknownPair({ group = "", against = "" }: FigureQuestion, known: readonly string[] | undefined): Refusal {
  const [nl, en] = known
    ? [`wel tussen ${known.join(" en ")}`, `there is one between ${known.join(" and ")}`]
    : ["van dit cijfer is er geen verschil tussen groepen", "this figure has no difference between groups"];
  return {
    kind: "unknown-subject",
    message: {
      nl: `Er is geen verschil tussen "${group}" en "${against}"; ${nl}.`,
      en: `There is no difference between "${group}" and "${against}"; ${en}.`,
    },
  };
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
