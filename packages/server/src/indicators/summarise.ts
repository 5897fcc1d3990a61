import { FIELD_TITLES } from "@kansrijk/core/indicators/fields";
import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { MonitorSummary, MonitorTile, MonitorValue } from "@kansrijk/core/indicators/monitorSummary";
import { PROTECTION_OF_ALL } from "@kansrijk/core/indicators/protectionText";
import type { Place } from "@kansrijk/core/places/place";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import { measure, statementOf, type Answer } from "./answerQuestion.ts";
import type { MeasuredTotal, MeasuredTrend } from "./measured.ts";
import { readQuestion } from "./question.ts";
import type { Setting } from "./setting.ts";

/** The draws of the intervals of a summary always start here, so that it is the same every time. */
const SEED = 1;

/** The indicators of a place by field of action, each with its latest value, gap and change. */
export async function summarise(setting: Setting, code: string): Promise<Outcome<MonitorSummary>> {
  const { catalogue, places, register } = setting;
  const place = places.place(code) ?? places.byName(code);
  if (!place)
    return refused({
      kind: "unknown-subject",
      message: {
        nl: `Er is geen plaats "${code}"; wel: NL, een provincie (PV20 tot PV31) of een gemeente (zoals GM0363).`,
        en: `There is no place "${code}"; known: NL, a province (PV20 to PV31) or a municipality (such as GM0363).`,
      },
    });
  const upward = places.upward(place.code).slice(1);
  const shown = [...catalogue.definitions.values()].filter((definition) => definition.tile);
  const tiles = new Map<string, MonitorTile>();
  await Promise.all(
    shown.map(async (definition) => {
      const tile = await tileOf(setting, definition, place, upward);
      if (tile) tiles.set(definition.id, tile);
    }),
  );
  const fields = Object.entries(FIELD_TITLES).map(([field, title]) => {
    const own = shown.filter((definition) => definition.field === Number(field));
    const found = own.flatMap((definition) => tiles.get(definition.id) ?? []);
    return { field: Number(field), title, tiles: found, coverage: coverageOf(own, found.length) };
  });
  const { id, title, generated, sha256 } = register;
  return done({
    place: { code: place.code, name: place.name },
    data: { dataset: id, title: title.nl, generated, sha256 },
    fields,
    protection: PROTECTION_OF_ALL,
  });
}

function coverageOf(own: readonly IndicatorDefinition[], found: number) {
  if (own.length === 0)
    return { nl: "Voor dit terrein is nog geen indicator.", en: "There is no indicator for this field yet." };
  if (found === own.length) return null;
  const missing = own.length - found;
  return {
    nl: `Voor ${missing} van de ${own.length} indicatoren van dit terrein zijn er geen gegevens.`,
    en: `There are no data for ${missing} of the ${own.length} indicators of this field.`,
  };
}

async function tileOf(
  setting: Setting,
  definition: IndicatorDefinition,
  place: Place,
  upward: readonly Place[],
): Promise<MonitorTile | undefined> {
  const main = definition.main ?? definition.breakdowns[0];
  const kind = main === undefined ? undefined : setting.catalogue.breakdowns.get(main)?.kind;
  const by = kind === "group" ? `year,${main}` : "year";
  const own = await answerAt(setting, definition, place, by);
  if (!own) return undefined;
  const totals = own.totals.filter((total) => total.symbol !== "x");
  const latest = totals.at(-1);
  if (!latest || latest.year === null) return undefined;
  const { year } = latest;
  const compare = await Promise.all(
    upward.map(async ({ code, name }) => {
      // The question of the tile of that place itself: the same value, and the same for all municipalities in it.
      const answer = await answerAt(setting, definition, { code }, by);
      return { place: { code, name }, ...valueOf(answer?.totals.find((total) => total.year === year)) };
    }),
  );
  const gap = own.gaps.find((item) => item.year === year) ?? null;
  return {
    indicator: definition.id,
    title: definition.title,
    question: definition.question,
    unit: definition.unit,
    decimals: definition.decimals,
    better: definition.better,
    year,
    ...valueOf(latest),
    gap,
    trend: own.trend && trendIn(own.trend),
    series: totals.map((total) => ({ year: total.year!, value: total.value })),
    compare,
    statement: statementOf(own),
    indicative: definition.assumptions.length > 0,
  };
}

async function answerAt(
  setting: Setting,
  definition: IndicatorDefinition,
  place: Pick<Place, "code">,
  by: string,
): Promise<Answer | undefined> {
  const request = { indicator: definition.id, by, place: place.code, filter: "", seed: SEED };
  const question = readQuestion(request, setting.catalogue, setting.places, setting.register.schoolYears);
  if (!question.ok) return undefined;
  const answer = await measure(setting, question.value);
  return answer.ok ? answer.value : undefined;
}

function trendIn({ since, change, low, high, certain }: MeasuredTrend): NonNullable<MonitorTile["trend"]> {
  return { since, change, low, high, certain };
}

function valueOf(total: MeasuredTotal | undefined): MonitorValue {
  if (!total) return { value: null, low: null, high: null, pupils: null, symbol: "x" };
  const { value, low, high, pupils, symbol } = total;
  return { value, low, high, pupils, ...(symbol === undefined ? {} : { symbol }) };
}
