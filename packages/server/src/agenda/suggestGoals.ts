import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import type { FigureQuestion } from "@kansrijk/core/agenda/agenda";
import { collection as templates } from "@kansrijk/core/collections/kinds/templates";
import { distanceText, inBoth, yearText } from "@kansrijk/core/indicators/figureText";
import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "../collections/loadShipped.ts";
import { engineOf } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";

/** An indicator in which a place differs from the country by more than chance. */
export interface GoalSuggestion {
  /** `level`: the figure itself; `gap`: the distance between the ends of its main breakdown. */
  readonly kind: "level" | "gap";
  readonly question: FigureQuestion;
  readonly title: Text;
  /** What the gap is between; null for a level. */
  readonly between: Text | null;
  readonly field: number;
  readonly fieldTitle: Text;
  readonly unit: MonitorTile["unit"];
  readonly decimals: number;
  readonly better: "higher" | "lower";
  readonly year: number;
  readonly own: number;
  readonly country: number;
  /** Own minus country with its 95% interval. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
  /** The place does better than the country: a strength, not a goal. */
  readonly isStrength: boolean;
  /** The interval leaves 0 out. */
  readonly certain: boolean;
  /** How many times its margin the difference is: the order of the list. */
  readonly strength: number;
  /** Templates with an example goal about this indicator; the first is proposed. */
  readonly themes: readonly AgendaTemplate["id"][];
  /** The value of the country, as a target to begin from; null for a gap. */
  readonly target: number | null;
  readonly reason: Text;
  /** Rests on something assumed. */
  readonly indicative: boolean;
}

export interface GoalSuggestions {
  readonly place: MonitorSummary["place"];
  readonly data: MonitorSummary["data"];
  /** By field of action, the clearest difference first. */
  readonly goals: readonly GoalSuggestion[];
  readonly strengths: readonly GoalSuggestion[];
  /** Unfavourable differences that may be chance, the largest for their margin first. */
  readonly uncertain: readonly GoalSuggestion[];
  /** Indicators that were compared, and of how many of them there is no figure or no direction. */
  readonly compared: number;
  readonly explanation: readonly Text[];
  readonly protection: Text;
}

/** Indicators in which a municipality or province differs most from the country, with the reason of each. */
export async function suggestGoals(
  store: Pick<Store, "db" | "dataDir">,
  place: string,
): Promise<Outcome<GoalSuggestions>> {
  const engine = engineOf(store);
  const [own, country] = await Promise.all([engine.summary({ place }), engine.summary({ place: "NL" })]);
  if (!own.ok) return own;
  if (!country.ok) return country;
  if (own.value.place.code === "NL") return refused(NOT_THE_COUNTRY);
  const shipped = await loadShipped(templates);
  const nation = new Map(country.value.fields.flatMap(({ tiles }) => tiles.map((tile) => [tile.indicator, tile])));
  const pairs = own.value.fields.flatMap(({ field, title, tiles }) =>
    tiles.flatMap((tile) => {
      const other = nation.get(tile.indicator);
      return other && tile.better !== "none" ? [{ field, fieldTitle: title, tile, other }] : [];
    }),
  );
  const found = pairs.flatMap((pair) =>
    [level(pair, shipped), gap(pair, shipped)].filter((item) => item !== undefined),
  );
  const inOrder = found.sort(
    (a, b) => b.strength - a.strength || (a.question.indicator < b.question.indicator ? -1 : 1),
  );
  const { place: named, data, protection } = own.value;
  return done({
    place: named,
    data,
    goals: inOrder.filter(({ isStrength, certain }) => certain && !isStrength),
    strengths: inOrder.filter(({ isStrength, certain }) => certain && isStrength),
    uncertain: inOrder.filter(({ isStrength, certain }) => !certain && !isStrength).slice(0, MOST_UNCERTAIN),
    compared: pairs.length,
    explanation: explanationOf(named.name, data.generated, pairs.length),
    protection,
  });
}

const MOST_UNCERTAIN = 5;

interface Pair {
  readonly field: number;
  readonly fieldTitle: Text;
  readonly tile: MonitorTile;
  readonly other: MonitorTile;
}

type Range = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

/** The two are taken as independent; the place is part of the country, so the margin is rather too wide. */
function differenceOf(own: Range, country: Range): (GoalSuggestion["difference"] & { margin: number }) | undefined {
  if (own.value === null || own.low === null || own.high === null) return undefined;
  if (country.value === null || country.low === null || country.high === null) return undefined;
  const value = own.value - country.value;
  const margin = Math.hypot((own.high - own.low) / 2, (country.high - country.low) / 2);
  return value === 0 || margin === 0 ? undefined : { value, low: value - margin, high: value + margin, margin };
}

function level(
  { field, fieldTitle, tile, other }: Pair,
  shipped: readonly AgendaTemplate[],
): GoalSuggestion | undefined {
  const country = tile.compare.find(({ place }) => place.code === "NL") ?? other;
  const difference = differenceOf(tile, country);
  if (!difference) return undefined;
  const { indicator, year } = tile;
  const isStrength = difference.value > 0 === (tile.better === "higher");
  const reason = inBoth((language) => {
    const distance = distanceText(difference.value, tile, language);
    const told = WORDS[language].level(yearText(year), distance, difference.value > 0, isStrength);
    return Math.abs(difference.value) > difference.margin ? told : `${told} ${WORDS[language].chance}`;
  });
  return {
    ...about({ field, fieldTitle, tile, other }, difference, shipped),
    kind: "level",
    question: { indicator },
    between: null,
    own: tile.value!,
    country: country.value!,
    isStrength,
    target: country.value!,
    reason,
  };
}

/** A gap is a difference between groups; nearer to zero is better, whatever the direction of the figure. */
function gap(pair: Pair, shipped: readonly AgendaTemplate[]): GoalSuggestion | undefined {
  const { tile, other } = pair;
  if (!tile.gap || !other.gap || tile.gap.breakdown !== other.gap.breakdown || tile.gap.value === null)
    return undefined;
  const difference = differenceOf(tile.gap, other.gap);
  if (!difference || !tile.gap.certain || Math.abs(difference.value) <= difference.margin) return undefined;
  const { breakdown, group, against, value } = tile.gap;
  const isStrength = Math.abs(value) < Math.abs(other.gap.value!);
  const between = { nl: `${group.label.nl} en ${against.label.nl}`, en: `${group.label.en} and ${against.label.en}` };
  const reason = inBoth((language) => {
    const [here, there] = [value, other.gap!.value!].map((one) => distanceText(one, tile, language));
    return WORDS[language].gap(yearText(tile.year), between[language], here!, there!, isStrength);
  });
  return {
    ...about(pair, difference, shipped),
    kind: "gap",
    question: { indicator: tile.indicator, breakdown, group: group.code },
    between,
    own: value,
    country: other.gap.value!,
    isStrength,
    target: null,
    reason,
  };
}

function about(
  { field, fieldTitle, tile }: Pair,
  { value, low, high, margin }: GoalSuggestion["difference"] & { margin: number },
  shipped: readonly AgendaTemplate[],
) {
  const { title, unit, decimals, year, indicator, indicative } = tile;
  const themes = shipped
    .filter(({ goals }) => goals.some(({ figure }) => figure.indicator === indicator))
    .map(({ id }) => id);
  const better = tile.better as "higher" | "lower";
  const strength = Math.round((Math.abs(value) / margin) * 100) / 100;
  const certain = Math.abs(value) > margin;
  const difference = { value, low, high };
  return { title, field, fieldTitle, unit, decimals, better, year, difference, certain, strength, themes, indicative };
}

function explanationOf(name: string, generated: boolean, compared: number): Text[] {
  return [
    {
      nl: `Van ${compared} cijfers met een richting is ${name} vergeleken met Nederland. Eerst staan de verschillen die groter zijn dan toeval (95%), het duidelijkste bovenaan. Bij zoveel vergelijkingen kan er een toch toeval zijn.`,
      en: `${name} was compared with the Netherlands on ${compared} figures with a direction. First are differences larger than chance (95%), the clearest on top. With so many comparisons one may be chance after all.`,
    },
    {
      nl: "Een verschil zegt niet waardoor het komt. Kies een doel pas na een gesprek met scholen en ouders.",
      en: "A difference does not tell its cause. Choose a goal only after talking with schools and parents.",
    },
    ...(generated ? [{ nl: "Voorbeeld: de leerlingen zijn verzonnen.", en: "Example: the pupils are invented." }] : []),
  ];
}

const WORDS = {
  nl: {
    chance: "Dit kan toeval zijn.",
    level: (year: string, distance: string, isMore: boolean, isStrength: boolean) =>
      `In ${year} ligt het ${distance} ${isMore ? "boven" : "onder"} Nederland, en ${isMore ? "hoger" : "lager"} is hier ${isStrength ? "gunstig" : "ongunstig"}.`,
    gap: (year: string, between: string, here: string, there: string, isStrength: boolean) =>
      `In ${year} is het verschil tussen ${between} ${here}; in Nederland ${there}. Het verschil is hier ${isStrength ? "kleiner" : "groter"}.`,
  },
  en: {
    chance: "This may be chance.",
    level: (year: string, distance: string, isMore: boolean, isStrength: boolean) =>
      `In ${year} it is ${distance} ${isMore ? "above" : "below"} the Netherlands, and ${isMore ? "higher" : "lower"} is ${isStrength ? "favourable" : "unfavourable"} here.`,
    gap: (year: string, between: string, here: string, there: string, isStrength: boolean) =>
      `In ${year} the difference between ${between} is ${here}; in the Netherlands ${there}. The difference is ${isStrength ? "smaller" : "larger"} here.`,
  },
} as const;

const NOT_THE_COUNTRY = {
  kind: "unknown-subject" as const,
  message: {
    nl: "Kies een gemeente of provincie: Nederland is waarmee vergeleken wordt.",
    en: "Choose a municipality or province: the Netherlands is what is compared with.",
  },
};
