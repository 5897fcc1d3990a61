import type { IndicatorCell, IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { readCriteria, type Criteria } from "@kansrijk/core/releases/criteria";
import { matchCriteria, type Field } from "@kansrijk/core/releases/matchCriteria";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Engine } from "../indicators/engine.ts";
import { groupsOf } from "../indicators/groupsOf.ts";
import { readQuestion, type IndicatorRequest } from "../indicators/question.ts";
import type { RegisterListing } from "../indicators/registers.ts";

/** More does not fit in one answer; published datasets have no such limit. */
export const MOST_CELLS = 1_000_000;
/** Indicators times places. */
export const MOST_ANSWERS = 500;

export interface TableToolRequest {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly number[];
  readonly by: readonly string[];
  readonly filter: readonly { readonly breakdown: string; readonly group: string }[];
  /** As it came from outside. */
  readonly where?: unknown;
  readonly data?: string | undefined;
  readonly seed: number;
}

export interface TablePlan {
  readonly requests: readonly IndicatorRequest[];
  readonly where: Criteria;
}

/** Reads all questions before the first is answered: what cannot be asked, or is too much, is refused at once. */
export async function planTables(
  engine: Engine,
  asked: TableToolRequest,
  mostCells = MOST_CELLS,
): Promise<Outcome<TablePlan>> {
  const where = readCriteria(asked.where ?? { and: [] });
  if (!where.ok) return where;
  if (asked.indicators.length * asked.places.length > MOST_ANSWERS)
    return tooMuch(
      `${asked.indicators.length} indicatoren voor ${asked.places.length} plaatsen is te veel: hoogstens ${MOST_ANSWERS} samen. Vraag gemeenten met by: municipality.`,
      `${asked.indicators.length} indicators for ${asked.places.length} places is too much: at most ${MOST_ANSWERS} together. Ask for municipalities with by: municipality.`,
    );
  const chosen = await registerOf(engine, asked.data);
  if (!chosen.ok) return chosen;
  const register = chosen.value;
  const requests = requestsOf(asked, register?.id);
  const [catalogue, places] = await Promise.all([engine.catalogue(), engine.places()]);
  let cells = 0;
  for (const request of requests) {
    // Without a register the years are not known; the answer itself tells what is missing.
    const question = readQuestion(request, catalogue, places, register?.schoolYears ?? asked.years);
    if (!question.ok) return question;
    const breakdowns = groupsOf(question.value, places, () => true);
    cells += breakdowns.reduce((product, { groups }) => product * groups.length, 1);
  }
  if (cells > mostCells)
    return tooMuch(
      `Dit zijn ${cells} cijfers en er passen er ${mostCells} in een antwoord. Vraag minder jaren, plaatsen of indicatoren tegelijk, of neem een uitgave (/v1/releases).`,
      `These are ${cells} figures and ${mostCells} fit in one answer. Ask for fewer years, places or indicators at a time, or take a release (/v1/releases).`,
    );
  const [first] = requests;
  if (first) {
    const known = matchCriteria(where.value, fieldsOf(EMPTY, [...asked.by]));
    if (!known.ok) return known;
  }
  return done({ requests, where: where.value });
}

/** The register that was named, or the newest; undefined when there is none and none was named. */
async function registerOf(engine: Engine, data: string | undefined): Promise<Outcome<RegisterListing | undefined>> {
  const registers = await engine.registers();
  if (data === undefined) return done(registers[0]);
  const found = registers.find(({ id }) => id === data);
  if (found) return done(found);
  const known = registers.map(({ id }) => id).join(", ");
  return refused({
    kind: "unknown-subject",
    message: {
      nl: `Er is geen register "${data}"; wel: ${known || "geen enkel"}.`,
      en: `There is no register "${data}"; known: ${known || "none"}.`,
    },
  });
}

function requestsOf(asked: TableToolRequest, data: string | undefined): IndicatorRequest[] {
  const { indicators, places, years, by, filter, seed } = asked;
  const id = asked.data ?? data;
  return [...new Set(indicators)].flatMap((indicator) =>
    [...new Set(places)].map((place) => ({
      indicator,
      place,
      by: by.join(","),
      years: years.join(","),
      filter: filter.map(({ breakdown, group }) => `${breakdown}:${group}`).join(","),
      seed,
      ...(id === undefined ? {} : { data: id }),
    })),
  );
}

/** The answers as JSON in pieces, each made when the one before has been sent. */
export async function* tablesOf(engine: Engine, { requests, where }: TablePlan): AsyncGenerator<string> {
  const refusedOnes: { readonly indicator: string; readonly place: string; readonly messages: readonly Text[] }[] = [];
  let given = 0;
  yield '{"tables":[';
  for (const request of requests) {
    const answer = await engine.answer(request);
    const table = answer.ok ? chosenCells(answer.value, where) : answer;
    if (table.ok) yield `${given++ === 0 ? "" : ","}${JSON.stringify(table.value)}`;
    else refusedOnes.push({ indicator: request.indicator, place: request.place, messages: messagesOf(table.refusals) });
  }
  yield `],"refused":${JSON.stringify(refusedOnes)}}`;
}

function messagesOf(refusals: readonly Refusal[]): Text[] {
  return refusals.map(({ message }) => message);
}

/** Leaves out cells of an answer that was protected as a whole, so that no choice of cells tells more. */
function chosenCells(table: IndicatorTable, where: Criteria): Outcome<IndicatorTable> {
  const fields = fieldsOf(
    table,
    table.by.map(({ id }) => id),
  );
  const matcher = matchCriteria(where, fields);
  if (!matcher.ok) return matcher;
  return done({ ...table, cells: table.cells.filter((_, row) => matcher.value.matches(row)) });
}

type Shape = Pick<IndicatorTable, "indicator" | "place" | "by" | "cells">;

const EMPTY: Shape = { indicator: "", place: { code: "", name: "" }, by: [], cells: [] };

function fieldsOf({ indicator, place, by, cells }: Shape, ids: readonly string[]): ReadonlyMap<string, Field> {
  const one = (name: string): Field => ({
    kind: "name",
    find: (asked) => (asked === name ? 0 : undefined),
    at: () => 0,
  });
  const number = (pick: (cell: IndicatorCell) => number | null): Field => ({
    kind: "number",
    at: (row) => pick(cells[row]!),
  });
  return new Map<string, Field>([
    ["indicator", one(indicator)],
    ["place", one(place.code)],
    ["value", number(({ value }) => value)],
    ["pupils", number(({ pupils }) => pupils)],
    ...ids.map((id, at): [string, Field] => {
      if (id === "year") return [id, number(({ keys }) => Number(keys[at]))];
      const codes = new Map(by[at]?.groups.map(({ code }, index) => [code, index]));
      return [
        id,
        { kind: "name", find: (name) => codes.get(name), at: (row) => codes.get(cells[row]!.keys[at]!) ?? -1 },
      ];
    }),
  ]);
}

function tooMuch(nl: string, en: string): Outcome<never> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}
