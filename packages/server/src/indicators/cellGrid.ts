import type { BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { dimensionsOf, keyColumn } from "./countQuery.ts";
import type { AnswerBreakdown } from "./groupsOf.ts";
import type { Question } from "./question.ts";

/** SQL columns and their names for the year (when asked) and the breakdowns of a question, without the ones left out. */
export function keyColumns(
  question: Question,
  places: PlaceBook,
  without: string | null,
): { select: string[]; names: string[] } {
  const dimensions = dimensionsOf(question).filter((breakdown) => breakdown.id !== without);
  const hasYear = question.by.some((breakdown) => breakdown.kind === "year");
  const select = dimensions.map((breakdown: BreakdownDefinition, at) => `${keyColumn(breakdown, places)} AS d${at}`);
  const names = dimensions.map((_, at) => `d${at}`);
  return hasYear ? { select: ["school_year AS year", ...select], names: ["year", ...names] } : { select, names };
}

/** Every combination of groups of an answer, the last breakdown fastest: its codes, and its numbers by id of breakdown. */
export function gridOf(breakdowns: readonly AnswerBreakdown[]) {
  return breakdowns
    .reduce<number[][]>(
      (lists, { groups }) => lists.flatMap((list) => groups.map((_, index) => [...list, index])),
      [[]],
    )
    .map((list) => ({
      codes: list.map((place, at) => breakdowns[at]!.groups[place]!.code),
      number: new Map(list.map((place, at) => [breakdowns[at]!.id, breakdowns[at]!.numbers[place]!])),
    }));
}

/** Name of the cell of a row: the year first when the question has one, then the other breakdowns in their order. */
export function gridId(question: Question, number: ReadonlyMap<string, number>, without: string | null): string {
  const dimensions = dimensionsOf(question).filter((breakdown) => breakdown.id !== without);
  const year = number.has("year") ? [number.get("year")] : [];
  return [...year, ...dimensions.map((breakdown) => number.get(breakdown.id))].join(" ");
}
