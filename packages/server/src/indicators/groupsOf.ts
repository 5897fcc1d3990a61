import { UNKNOWN_GROUP, type BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import type { Breakdown } from "@kansrijk/core/indicators/indicatorTable";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { numberOf, type Question } from "./question.ts";

/** A breakdown of an answer: its groups in order, each with the number it has in a cube. */
export interface AnswerBreakdown extends Breakdown {
  readonly kind: BreakdownDefinition["kind"];
  readonly numbers: readonly number[];
  /** The two ends that are compared: the least favourable group first. Undefined when there is no order. */
  readonly ends?: readonly [number, number];
}

/** The groups of each breakdown of a question; `unknown` only where there are such pupils. */
export function groupsOf(
  question: Question,
  places: PlaceBook,
  has: (dimension: number, key: number) => boolean,
): AnswerBreakdown[] {
  let dimension = -1;
  return question.by.map((breakdown) => {
    const { id, label, kind } = breakdown;
    if (kind === "year") {
      const groups = question.years.map((year) => ({ code: String(year), label: schoolYear(year) }));
      return { id, label, kind, groups, numbers: question.years };
    }
    dimension++;
    const known = kind === "group" ? listed(breakdown) : placesOf(question, places, kind);
    const at = dimension;
    const all = has(at, -1) ? [...known, { ...UNKNOWN_GROUP, number: -1 }] : known;
    const groups = all.map(({ code, label }) => ({ code, label }));
    const ends = endsOf(breakdown);
    return { id, label, kind, groups, numbers: all.map((group) => group.number), ...(ends ? { ends } : {}) };
  });
}

function schoolYear(year: number) {
  const name = `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  return { nl: name, en: name };
}

function listed({ groups }: BreakdownDefinition) {
  return groups.map(({ code, label }, number) => ({ code, label, number }));
}

function placesOf({ place, within }: Question, places: PlaceBook, kind: "municipality" | "province") {
  const municipalities = within === null ? places.municipalities : places.within(place.code);
  const provinces = new Set(municipalities.map((item) => item.province));
  const list =
    kind === "municipality" ? municipalities : places.provinces.filter((province) => provinces.has(province.code));
  return list.map(({ code, name }) => ({ code, label: { nl: name, en: name }, number: numberOf(code) }));
}

/** Two groups can always be compared; more only when they have an order. */
export function endsOf({ kind, groups, favourable }: BreakdownDefinition): readonly [number, number] | undefined {
  if (kind !== "group" || groups.length < 2) return undefined;
  if (favourable === "none") return groups.length === 2 ? [0, 1] : undefined;
  return favourable === "last" ? [0, groups.length - 1] : [groups.length - 1, 0];
}
