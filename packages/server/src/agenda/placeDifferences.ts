import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { distanceText, inBoth, rangeText, yearText } from "@kansrijk/core/indicators/figureText";
import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import type { GoalSuggestion } from "./suggestGoals.ts";

type Summary = Pick<MonitorSummary, "fields">;

interface Differences {
  /** The clearest first, for its margin. */
  readonly found: readonly GoalSuggestion[];
  /** Indicators with a direction that both have. */
  readonly compared: number;
}

/**
 * What differs between a place and the country: figures with a direction, and gaps between groups. A gap is told only
 * when it is there for certain and is larger or smaller than that of the country for certain; `isGap` tells of which indicators the
 * figure itself is one already.
 */
export function placeDifferences(
  own: Summary,
  country: Summary,
  shipped: readonly AgendaTemplate[],
  isGap: (indicator: string) => boolean,
): Differences {
  const nation = new Map(country.fields.flatMap(({ tiles }) => tiles.map((tile) => [tile.indicator, tile])));
  const pairs = own.fields.flatMap(({ field, title, tiles }) =>
    tiles.flatMap((tile) => {
      const other = nation.get(tile.indicator);
      return other && tile.better !== "none" ? [{ field, fieldTitle: title, tile, other }] : [];
    }),
  );
  const found = pairs.flatMap((pair) =>
    [level(pair, shipped), isGap(pair.tile.indicator) ? undefined : gap(pair, shipped)].filter(
      (item) => item !== undefined,
    ),
  );
  const inOrder = found.sort(
    (a, b) => b.strength - a.strength || (a.question.indicator < b.question.indicator ? -1 : 1),
  );
  return { found: inOrder, compared: pairs.length };
}

interface Pair {
  readonly field: number;
  readonly fieldTitle: Text;
  readonly tile: MonitorTile;
  readonly other: MonitorTile;
}

type Range = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

/** What both have in common, and by how much they differ. */
interface Compared extends Pick<
  GoalSuggestion,
  "own" | "country" | "ownInterval" | "countryInterval" | "difference" | "certain" | "strength"
> {}

/** The two are taken as independent; the place is part of the country, so the margin is rather too wide. */
function compare(own: Range, country: Range): Compared | undefined {
  if (own.value === null || own.low === null || own.high === null) return undefined;
  if (country.value === null || country.low === null || country.high === null) return undefined;
  const value = own.value - country.value;
  const margin = Math.hypot((own.high - own.low) / 2, (country.high - country.low) / 2);
  if (value === 0 || margin === 0) return undefined;
  return {
    own: own.value,
    country: country.value,
    ownInterval: { low: own.low, high: own.high },
    countryInterval: { low: country.low, high: country.high },
    difference: { value, low: value - margin, high: value + margin },
    certain: Math.abs(value) > margin,
    strength: rounded(Math.abs(value) / margin),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function level(pair: Pair, shipped: readonly AgendaTemplate[]): GoalSuggestion | undefined {
  const { tile, other } = pair;
  const found = compare(tile, tile.compare.find(({ place }) => place.code === "NL") ?? other);
  if (!found) return undefined;
  const { indicator, year } = tile;
  const isMore = found.difference.value > 0;
  const isStrength = isMore === (tile.better === "higher");
  const reason = inBoth((language) => {
    const distance = distanceText(found.difference.value, tile, language);
    const told = WORDS[language].level(yearText(year), distance, isMore, isStrength);
    return found.certain ? told : `${told} ${WORDS[language].chance}`;
  });
  return {
    ...about(pair, shipped),
    ...found,
    kind: "level",
    question: { indicator },
    between: null,
    isStrength,
    target: found.country,
    reason,
  };
}

/** A gap is a difference between groups; nearer to zero is better, whatever the direction of the figure. */
function gap(pair: Pair, shipped: readonly AgendaTemplate[]): GoalSuggestion | undefined {
  const { tile, other } = pair;
  if (!tile.gap || !other.gap || !tile.gap.certain) return undefined;
  const { breakdown, group, against } = tile.gap;
  const isSame =
    other.gap.breakdown === breakdown && other.gap.group.code === group.code && other.gap.against.code === against.code;
  const found = isSame && other.gap.year === tile.gap.year ? compare(tile.gap, other.gap) : undefined;
  if (!found) return undefined;
  // The other way round than in the country says nothing yet about which one is larger.
  const larger = Math.abs(Math.abs(found.own) - Math.abs(found.country));
  const margin = found.difference.high - found.difference.value;
  if (larger <= margin) return undefined;
  const isStrength = Math.abs(found.own) < Math.abs(found.country);
  const isSameSide = Math.sign(found.own) === Math.sign(found.country);
  return {
    ...about(pair, shipped),
    ...found,
    strength: rounded(larger / margin),
    kind: "gap",
    question: { indicator: tile.indicator, breakdown, group: group.code, against: against.code },
    between: { nl: `${group.label.nl} en ${against.label.nl}`, en: `${group.label.en} and ${against.label.en}` },
    isStrength,
    // Where the groups of the country lie the other way round, no difference is what to begin from.
    target: isSameSide ? found.country : 0,
    reason: inBoth((language) => gapReason(tile, tile.gap!, found, isStrength, language)),
  };
}

function gapReason(
  tile: MonitorTile,
  { group, against, year }: NonNullable<MonitorTile["gap"]>,
  { own, country, ownInterval, countryInterval }: Compared,
  isStrength: boolean,
  language: Language,
): string {
  const shown = (value: number, { low, high }: Compared["ownInterval"]): string => {
    const [from, to] = value < 0 ? [-high, -low] : [low, high];
    const range = rangeText(from, to, { ...tile, isGap: true }, language);
    return `${distanceText(value, tile, language)} (${WORDS[language].interval} ${range})`;
  };
  return WORDS[language].gap({
    year: yearText(year),
    group: group.label[language],
    against: against.label[language],
    here: shown(own, ownInterval),
    there: shown(country, countryInterval),
    isMore: own > 0,
    isTurned: own > 0 ? countryInterval.high < 0 : countryInterval.low > 0,
    isStrength,
  });
}

function about({ field, fieldTitle, tile }: Pair, shipped: readonly AgendaTemplate[]) {
  const { title, unit, decimals, year, indicator, indicative } = tile;
  const themes = shipped
    .filter(({ goals }) => goals.some(({ figure }) => figure.indicator === indicator))
    .map(({ id }) => id);
  const better = tile.better as "higher" | "lower";
  return { title, field, fieldTitle, unit, decimals, better, year, themes, indicative };
}

interface GapFacts {
  readonly year: string;
  readonly group: string;
  readonly against: string;
  readonly here: string;
  readonly there: string;
  /** The first group has more than the second. */
  readonly isMore: boolean;
  /** In the country it is the other way round for certain. */
  readonly isTurned: boolean;
  readonly isStrength: boolean;
}

const WORDS = {
  nl: {
    chance: "Dit kan toeval zijn.",
    interval: "95%-interval",
    level: (year: string, distance: string, isMore: boolean, isStrength: boolean) =>
      `In ${year} ligt het ${distance} ${isMore ? "boven" : "onder"} Nederland, en ${isMore ? "hoger" : "lager"} is hier ${isStrength ? "gunstig" : "ongunstig"}.`,
    gap: ({ year, group, against, here, there, isMore, isTurned, isStrength }: GapFacts) =>
      `In ${year} is het verschil tussen ${group} en ${against} ${here}; in Nederland ${there}${isTurned ? ", de andere kant op" : ""}. Hier ligt "${group}" ${isMore ? "hoger" : "lager"}. Het verschil is hier ${isStrength ? "kleiner" : "groter"} dan in Nederland, en dat is meer dan toeval.`,
  },
  en: {
    chance: "This may be chance.",
    interval: "95% interval",
    level: (year: string, distance: string, isMore: boolean, isStrength: boolean) =>
      `In ${year} it is ${distance} ${isMore ? "above" : "below"} the Netherlands, and ${isMore ? "higher" : "lower"} is ${isStrength ? "favourable" : "unfavourable"} here.`,
    gap: ({ year, group, against, here, there, isMore, isTurned, isStrength }: GapFacts) =>
      `In ${year} the difference between ${group} and ${against} is ${here}; in the Netherlands ${there}${isTurned ? ", the other way round" : ""}. Here "${group}" is ${isMore ? "higher" : "lower"}. The difference is ${isStrength ? "smaller" : "larger"} here than in the Netherlands, by more than chance.`,
  },
} as const;
