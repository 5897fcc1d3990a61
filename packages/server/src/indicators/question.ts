import { UNKNOWN_GROUP, type BreakdownDefinition } from "@kansrijk/core/indicators/breakdownSchema";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { Place } from "@kansrijk/core/places/place";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import { done, refused, type Outcome, type Refusal } from "@kansrijk/core/vocabulary/refusal";

/** What is asked of an indicator, as it stands in an address or on the command line. */
export interface IndicatorRequest {
  readonly indicator: string;
  /** Breakdowns with commas. */
  readonly by: string;
  readonly place: string;
  /** `2018,2020` or `2018-2024`. */
  readonly years?: string | undefined;
  /** `sex:girl,origin:netherlands`; groups of one breakdown are taken together. */
  readonly filter: string;
  /** Id of a register in the store. */
  readonly data?: string | undefined;
  readonly seed: number;
  /** Without protection; only for trusted use on one's own machine. */
  readonly exact?: boolean;
}

/** A request that was understood. */
export interface Question {
  readonly definition: IndicatorDefinition;
  /** In the order asked. */
  readonly by: readonly BreakdownDefinition[];
  readonly place: Place;
  /** Codes of the municipalities of the place as numbers; null for the whole country. */
  readonly within: readonly number[] | null;
  readonly years: readonly number[];
  /** Places of groups in their lists per breakdown; -1 is unknown. */
  readonly filter: readonly { readonly breakdown: BreakdownDefinition; readonly groups: readonly number[] }[];
  readonly seed: number;
  readonly exact: boolean;
}

/** Each breakdown multiplies the cells, and with more than this many the groups become too small to show. */
const MOST_BREAKDOWNS = 4;

/** Reads a request against what there is; a refusal names the choices. */
export function readQuestion(
  request: IndicatorRequest,
  { definitions, breakdowns }: IndicatorCatalogue,
  places: PlaceBook,
  schoolYears: readonly number[],
): Outcome<Question> {
  const definition = definitions.get(request.indicator);
  if (!definition) return unknown("indicator", "indicator", request.indicator, definitions.keys());
  const by = readBy(request.by, definition, breakdowns);
  if (!by.ok) return by;
  const place = places.place(request.place) ?? places.byName(request.place);
  if (!place)
    return refused({
      kind: "unknown-subject",
      message: {
        nl: `Er is geen plaats "${request.place}"; wel: NL, een provincie (PV20 tot PV31) of een gemeente (zoals GM0363).`,
        en: `There is no place "${request.place}"; known: NL, a province (PV20 to PV31) or a municipality (such as GM0363).`,
      },
    });
  const byYear = by.value.some((breakdown) => breakdown.kind === "year");
  const years = readYears(request.years, schoolYears, byYear);
  if (!years.ok) return years;
  const filter = readFilter(request.filter, definition, breakdowns);
  if (!filter.ok) return filter;
  const within = place.kind === "country" ? null : places.within(place.code).map((item) => numberOf(item.code));
  const { seed, exact = false } = request;
  const tooLarge = exact
    ? undefined
    : refusalOfSize(by.value, within?.length ?? places.municipalities.length, byYear ? years.value.length : 1);
  if (tooLarge) return tooLarge;
  return done({ definition, by: by.value, place, within, years: years.value, filter: filter.value, seed, exact });
}

/**
 * With three breakdowns or more each figure that must be hidden is protected by itself, which takes about a second for
 * every thousand figures. So much somebody can wait for; it is counted and not timed, so the same question is always
 * answered or always refused.
 */
const MOST_PROTECTED = 40_000;

function refusalOfSize(
  by: readonly BreakdownDefinition[],
  municipalities: number,
  years: number,
): Outcome<never> | undefined {
  const apart = by.filter(({ kind }) => kind !== "year");
  const sizes = { municipality: municipalities, province: 12 };
  const sizeOf = ({ kind, groups }: BreakdownDefinition): number =>
    1 + (kind === "municipality" || kind === "province" ? sizes[kind] : groups.length);
  const cells = apart.reduce((product, breakdown) => product * sizeOf(breakdown), years);
  if (apart.length < 3 || cells <= MOST_PROTECTED) return undefined;
  return refused({
    kind: "invalid-setting",
    message: {
      nl: `Dit zijn ${cells} cijfers in ${apart.length} uitsplitsingen. Om leerlingen te beschermen kunnen dat er hoogstens ${MOST_PROTECTED} zijn. Kies minder jaren, een kleinere plaats of een uitsplitsing minder.`,
      en: `These are ${cells} figures in ${apart.length} breakdowns. To protect pupils there can be at most ${MOST_PROTECTED}. Choose fewer years, a smaller place or one breakdown less.`,
    },
  });
}

/** GM0363 stands in the register as 363. */
export function numberOf(municipality: string): number {
  return Number(municipality.slice(2));
}

function readBy(
  text: string,
  definition: IndicatorDefinition,
  breakdowns: ReadonlyMap<string, BreakdownDefinition>,
): Outcome<readonly BreakdownDefinition[]> {
  const ids = [...new Set(parts(text))];
  const allowed = [...definition.breakdowns, "year"];
  const wrong = ids.filter((id) => !allowed.includes(id));
  if (wrong.length > 0) return unknown("uitsplitsing", "breakdown", wrong.join(", "), allowed);
  const found = ids.map((id) => breakdowns.get(id)!);
  const isPlace = ({ kind }: BreakdownDefinition): boolean => kind === "municipality" || kind === "province";
  if (found.filter((item) => item.kind !== "year").length > MOST_BREAKDOWNS || found.filter(isPlace).length > 1)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Kies naast het jaar hoogstens ${MOST_BREAKDOWNS} uitsplitsingen, en gemeente of provincie maar niet allebei.`,
        en: `Choose at most ${MOST_BREAKDOWNS} breakdowns besides the year, and municipality or province but not both.`,
      },
    });
  return done(found);
}

function readYears(text: string | undefined, known: readonly number[], byYear: boolean): Outcome<readonly number[]> {
  if (text === undefined || text === "") return done(byYear ? known : known.slice(-1));
  const asked = parts(text).flatMap((part) => {
    const range = /^(\d{4})-(\d{4})$/.exec(part);
    if (!range) return [Number(part)];
    return known.filter((year) => year >= Number(range[1]) && year <= Number(range[2]));
  });
  const wrong = asked.filter((year) => !known.includes(year));
  if (asked.length === 0 || wrong.length > 0)
    return unknown(
      "schooljaar",
      "school year",
      wrong.some(Number.isNaN) ? text : wrong.join(", ") || text,
      known.map(String),
    );
  return done([...new Set(asked)].sort((a, b) => a - b));
}

function readFilter(
  text: string,
  definition: IndicatorDefinition,
  breakdowns: ReadonlyMap<string, BreakdownDefinition>,
): Outcome<Question["filter"]> {
  const chosen = new Map<BreakdownDefinition, number[]>();
  const groups = definition.breakdowns.filter((id) => breakdowns.get(id)?.kind === "group");
  for (const part of parts(text)) {
    const [id = "", code = ""] = part.split(":");
    if (!groups.includes(id))
      return unknown(
        "filter",
        "filter",
        part,
        groups.map((group) => `${group}:...`),
      );
    const breakdown = breakdowns.get(id)!;
    const codes = breakdown.groups.map((group) => group.code);
    const place = codes.indexOf(code);
    if (place < 0 && code !== UNKNOWN_GROUP.code)
      return unknown(`groep van ${id}`, `group of ${id}`, code, [...codes, UNKNOWN_GROUP.code]);
    chosen.set(breakdown, [...(chosen.get(breakdown) ?? []), place]);
  }
  return done([...chosen].map(([breakdown, places]) => ({ breakdown, groups: places })));
}

function parts(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function unknown(nl: string, en: string, given: string, known: Iterable<string>): Outcome<never> {
  const list = [...known].join(", ");
  const refusal: Refusal = {
    kind: "unknown-subject",
    message: {
      nl: `Er is geen ${nl} "${given}"; wel: ${list}.`,
      en: `There is no ${en} "${given}"; known: ${list}.`,
    },
  };
  return refused(refusal);
}
