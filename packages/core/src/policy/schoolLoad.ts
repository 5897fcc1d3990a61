import { dayWords } from "../promises/dayWords.ts";
import type { Text } from "../vocabulary/text.ts";
import type { FACT_STATUS } from "../vocabulary/factStatus.ts";
import { measurePeriod, overlaps, type LetterDates, type MeasurePeriod } from "./measurePeriod.ts";
import type { ASKS, PolicyMeasure, STATES } from "./policyMeasure.ts";
import type { SchoolFacts } from "./schoolFacts.ts";
import { SECTORS } from "./taxonomy.ts";
import { testSchool, type TestedFact } from "./testSchool.ts";

type Ask = keyof typeof ASKS;
export type Applies = "yes" | "maybe" | "no";

export interface LoadItem {
  readonly id: string;
  readonly title: Text;
  readonly applies: Applies;
  /** One line for each thing that was looked at. */
  readonly why: readonly TestedFact[];
  readonly condition: Text;
  readonly conditionStatus: keyof typeof FACT_STATUS;
  readonly asks: readonly Ask[];
  readonly gives?: Text;
  readonly period: MeasurePeriod;
  readonly dateStatus: keyof typeof FACT_STATUS;
  /** `planned`: announced, and not found whether it came. */
  readonly state: keyof typeof STATES;
}

interface Count {
  /** Schemes that could apply at once, as far as is known. */
  readonly yes: number;
  /** Schemes of which the school does not say enough. */
  readonly maybe: number;
  /** Of `yes`: those that were only announced. */
  readonly planned: number;
  /** Of `yes`: those that ask something of the school, by what they ask. */
  readonly asking: number;
  readonly asks: Readonly<Record<Ask, number>>;
}

export interface SchoolYearLoad extends Count {
  /** First calendar year: 2022 for 2022-2023. */
  readonly year: number;
}

export interface SchoolLoad {
  readonly on: string;
  readonly count: Count;
  /** First what applies, then what may, then what does not. */
  readonly items: readonly LoadItem[];
  readonly years: readonly SchoolYearLoad[];
}

const ORDER: readonly Applies[] = ["yes", "maybe", "no"];

/** Which schemes could apply to one school at once on a day, what they ask of it, and how that was in other years. */
export function schoolLoad(
  school: SchoolFacts,
  on: string,
  measures: readonly PolicyMeasure[],
  letterDates: LetterDates,
): SchoolLoad {
  const reached = measures.flatMap((measure) =>
    measure.kind === "measure" && measure.school !== undefined
      ? [itemOf(measure, measure.school, school, letterDates)]
      : [],
  );
  const words = wordsOfDays();
  const items = reached.map((item) => onDay(item, on, words));
  return {
    on,
    count: countOf(items),
    items: ORDER.flatMap((applies) => items.filter((item) => item.applies === applies)),
    years: yearsOf(reached, on, letterDates).map((year) => ({
      year,
      ...countOf(reached.filter((item) => inYear(item, year))),
    })),
  };
}

const CHOSEN: TestedFact = {
  met: "unknown",
  text: {
    nl: "alleen voor scholen die zijn uitgekozen of zelf meedoen; dat is hier niet te toetsen",
    en: "only for schools that were picked or that join themselves; that cannot be tested here",
  },
};

/** Without looking at the day. */
function itemOf(
  measure: PolicyMeasure,
  reach: NonNullable<PolicyMeasure["school"]>,
  school: SchoolFacts,
  letterDates: LetterDates,
): LoadItem {
  const why = [sectorFact(reach.sectors, school), ...testedFacts(reach, school), ...(reach.chosen ? [CHOSEN] : [])];
  return {
    id: measure.id,
    title: measure.title,
    applies: appliesOf(why),
    why,
    condition: reach.condition,
    conditionStatus: reach.conditionStatus,
    asks: reach.asks,
    ...(reach.gives === undefined ? {} : { gives: reach.gives }),
    period: measurePeriod(measure, letterDates),
    dateStatus: measure.period.from === undefined ? "assumed" : measure.period.dateStatus,
    state: measure.status.state,
  };
}

function testedFacts(
  { tests, instead = [] }: NonNullable<PolicyMeasure["school"]>,
  school: SchoolFacts,
): readonly TestedFact[] {
  const ways = instead.map((test) => testSchool(test, school));
  const enough = ways.filter(({ met }) => met === "yes");
  if (enough.length > 0) return enough;
  const facts = tests.map((test) => testSchool(test, school));
  // A test that is not met decides nothing as long as another way may still be open.
  const open = ways.filter(({ met }) => met === "unknown");
  return open.length > 0 && facts.some(({ met }) => met === "no") ? open : facts;
}

function appliesOf(why: readonly TestedFact[]): Applies {
  if (why.some(({ met }) => met === "no")) return "no";
  return why.some(({ met }) => met === "unknown") ? "maybe" : "yes";
}

function sectorFact(sectors: readonly SchoolFacts["sector"][], { sector }: SchoolFacts): TestedFact {
  const names = (language: keyof Text): string =>
    sectors.map((id) => SECTORS[id].label[language].toLowerCase()).join(", ");
  return {
    met: sectors.includes(sector) ? "yes" : "no",
    text: {
      nl: `sector: ${SECTORS[sector].label.nl.toLowerCase()}; gevraagd: ${names("nl")}`,
      en: `sector: ${SECTORS[sector].label.en.toLowerCase()}; asked: ${names("en")}`,
    },
  };
}

function onDay(item: LoadItem, on: string, words: (day: string) => Text): LoadItem {
  const { from, to } = item.period;
  const [day, start, end] = [words(on), words(from), to === undefined ? undefined : words(to)];
  const fact: TestedFact = {
    met: overlaps(item.period, on, on) ? "yes" : "no",
    text: {
      nl: `dag: ${day.nl}; loopt vanaf ${start.nl}${end ? ` tot en met ${end.nl}` : ""}`,
      en: `day: ${day.en}; runs from ${start.en}${end ? ` to ${end.en}` : ""}`,
    },
  };
  const why = [fact, ...item.why];
  return { ...item, why, applies: appliesOf(why) };
}

/** The same few days come back often, and writing one out takes long. */
function wordsOfDays(): (day: string) => Text {
  const known = new Map<string, Text>();
  return (day) => {
    const words = known.get(day) ?? dayWords(day);
    known.set(day, words);
    return words;
  };
}

function countOf(items: readonly LoadItem[]): Count {
  const yes = items.filter(({ applies }) => applies === "yes");
  const asks: Record<Ask, number> = { apply: 0, report: 0, teach: 0, organise: 0 };
  for (const item of yes) for (const ask of item.asks) asks[ask] += 1;
  return {
    yes: yes.length,
    maybe: items.filter(({ applies }) => applies === "maybe").length,
    planned: yes.filter(({ state }) => state === "planned").length,
    asking: yes.filter(({ asks: asked }) => asked.length > 0).length,
    asks,
  };
}

function inYear({ period }: LoadItem, year: number): boolean {
  return overlaps(period, `${year}-08-01`, `${year + 1}-07-31`);
}

/** From the first letter to the last day that is known of. */
function yearsOf(items: readonly LoadItem[], on: string, letterDates: LetterDates): number[] {
  const years = [on, ...items.flatMap(({ period: { from, to } }) => to ?? from)].map(schoolYearOf);
  const first = Math.min(schoolYearOf(on), ...[...letterDates.values()].map(schoolYearOf));
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function schoolYearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) >= "08" ? year : year - 1;
}
