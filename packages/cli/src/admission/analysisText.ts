import type { RoundAnalysis } from "@kansrijk/core/admission/analysis/analyseRound";
import type { LuckVersusRule, RuleAndLuck } from "@kansrijk/core/admission/analysis/luckVersusRule";
import type { ReserveEffect } from "@kansrijk/core/admission/analysis/reserveEffect";
import type { Spread } from "@kansrijk/core/admission/analysis/spread";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";
import type { ComparedRule } from "./compareRules.ts";

const WORDS = {
  nl: {
    group: "groep",
    pupils: "leerlingen",
    first: "eerste keuze",
    topThree: "top 3",
    none: "geen plaats",
    rank: "gem. keuze",
    km: "afstand (km)",
    nearest: "dichtstbij",
    all: "iedereen",
    hidden: "te klein",
    segregation: "Ongelijke verdeling over afdelingen (0: gelijk, 1: gescheiden)",
    by: "indeling",
    unit: "over",
    programme: "afdelingen",
    school: "scholen",
    index: "index",
    random: "alleen toeval",
    withinAdvice: "toeval binnen advies",
    rule: "regel",
    between: "95% van de lotingen",
    draw: "deze loting",
    luck: "geluk",
    lottery: "loting",
    priority: "voorrang en groep",
    firstChoice: "eerste keuze van de lijst",
    restOfList: "rest van de lijst",
    variance: "Waar het verschil in keuze vandaan komt",
    mechanism: "manier",
    firstNow: "nu eerste keuze",
    noneNow: "nu geen plaats",
    changed: "nu andere plaats",
    compared:
      "Nu: met de lotnummers van de ronde. De andere kolommen: gemiddeld over de lotingen; beter en slechter tegenover loting en matching. Gepasseerd: aanmelders die voorgingen en toch geen plaats kregen.",
    claims: "gepasseerd",
    swaps: "zou ruilen",
    better: "beter",
    worse: "slechter",
    reserved: "gereserveerd",
    order: "eerst of laatst",
    firstly: "eerst",
    lastly: "laatst",
    inGroup: "groep: eerste",
    others: "anderen: eerste",
  },
  en: {
    group: "group",
    pupils: "pupils",
    first: "first choice",
    topThree: "top 3",
    none: "no place",
    rank: "mean choice",
    km: "distance (km)",
    nearest: "nearest",
    all: "everybody",
    hidden: "too small",
    segregation: "Uneven spread over programmes (0: even, 1: apart)",
    by: "grouping",
    unit: "over",
    programme: "programmes",
    school: "schools",
    index: "index",
    random: "chance alone",
    withinAdvice: "chance within advice",
    rule: "rule",
    between: "95% of lotteries",
    draw: "this draw",
    luck: "luck",
    lottery: "lottery",
    priority: "priority and group",
    firstChoice: "first choice of the list",
    restOfList: "rest of the list",
    variance: "Where the difference in choice comes from",
    mechanism: "mechanism",
    firstNow: "now first choice",
    noneNow: "now no place",
    changed: "now other place",
    compared:
      "Now: with the lottery numbers of the round. The other columns: mean over the lotteries; better and worse against deferred acceptance. Passed over: applicants who went first and got no place all the same.",
    claims: "passed over",
    swaps: "would exchange",
    better: "better",
    worse: "worse",
    reserved: "reserved",
    order: "first or last",
    firstly: "first",
    lastly: "last",
    inGroup: "group: first",
    others: "others: first",
  },
} as const;

const percent = (value: number | null | undefined): string => (value == null ? "-" : `${(100 * value).toFixed(1)}%`);
const decimal = (value: number | null | undefined): string => (value == null ? "-" : value.toFixed(2));
const range = (spread: Spread | null, text: (value: number) => string): string =>
  spread ? `${text(spread.low)} - ${text(spread.high)}` : "-";

export function effectText({ placement, distances, segregation }: RoundAnalysis, language: Language): string {
  const words = WORDS[language];
  type Figures = (typeof placement)["all"];
  const line = (name: string, figures: Figures | undefined, km: (typeof distances)["all"] | undefined): string[] =>
    figures
      ? [
          name,
          String(figures.applicants),
          percent(figures.first?.share),
          percent(figures.topThree?.share),
          percent(figures.unplaced?.share),
          decimal(figures.meanRank),
          decimal(km?.placed?.mean),
          decimal(km?.nearest?.mean),
        ]
      : [name, words.hidden];
  const rows = [
    line(words.all, placement.all, distances.all),
    ...placement.groupings.flatMap(({ label, groups }, grouping) =>
      groups.map((group) => {
        const km = distances.groupings[grouping]!.groups.find(({ id }) => id === group.id)?.figures;
        return line(`${label[language]}: ${group.label[language]}`, group.figures, km);
      }),
    ),
  ];
  const head = [
    words.group,
    words.pupils,
    words.first,
    words.topThree,
    words.none,
    words.rank,
    words.km,
    words.nearest,
  ];
  const lines = segregation.map((item) => [
    item.grouping,
    words[item.unit],
    decimal(item.dissimilarity),
    range(item.random, decimal),
    range(item.randomWithinAdvice, decimal),
  ]);
  const spread = [words.by, words.unit, words.index, words.random, words.withinAdvice];
  return `${textTable(head, rows)}\n${words.segregation}\n${textTable(spread, lines)}`;
}

export function luckText({ figures, rankVariance }: LuckVersusRule, language: Language): string {
  const words = WORDS[language];
  const line = (name: string, first: RuleAndLuck | null | undefined): string[] => [
    name,
    percent(first?.mean),
    range(first ?? null, percent),
    percent(first?.draw),
    first?.luck == null ? "-" : `${first.luck >= 0 ? "+" : ""}${percent(first.luck)}`,
  ];
  const rows = [
    line(words.all, figures.all.first),
    ...figures.groupings.flatMap(({ label, groups }) =>
      groups.map((group) => line(`${label[language]}: ${group.label[language]}`, group.figures?.first)),
    ),
  ];
  const table = textTable([words.first, words.rule, words.between, words.draw, words.luck], rows);
  if (!rankVariance) return table;
  const parts = (["lottery", "priority", "firstChoice", "restOfList"] as const).map((part) => [
    words[part],
    percent(rankVariance[part]),
  ]);
  return `${table}\n${words.variance}\n${textTable(["", ""], parts).trimStart()}`;
}

export function comparisonText(rules: readonly ComparedRule[], language: Language): string {
  const words = WORDS[language];
  const count = (value: number | null): string => (value === null ? "-" : String(value));
  const rows = rules.flatMap(({ effect, firstChoice, unplaced, changed }) => {
    if (!effect.isDefined) return [];
    const { label, figures, fairness, moved } = effect;
    return [
      [
        label[language],
        count(firstChoice),
        count(unplaced),
        count(changed),
        percent(figures.all.first?.mean),
        percent(figures.all.unplaced?.mean),
        fairness.claims.mean.toFixed(1),
        fairness.swaps.mean.toFixed(1),
        percent(moved?.all.better?.mean),
        percent(moved?.all.worse?.mean),
      ],
    ];
  });
  const head = [words.mechanism, words.firstNow, words.noneNow, words.changed, words.first, words.none, words.claims];
  const left = rules.flatMap(({ effect }) =>
    effect.isDefined ? [] : [`${effect.label[language]}: ${effect.reason[language]}\n`],
  );
  return `${textTable([...head, words.swaps, words.better, words.worse], rows)}\n${words.compared}\n${left.join("")}`;
}

export function reserveText({ steps }: ReserveEffect, language: Language): string {
  const words = WORDS[language];
  const rows = steps.map(({ share, reservesFirst, places, figures }) => {
    const [reserve] = figures.groupings;
    const first = (id: string): string =>
      percent(reserve!.groups.find((group) => group.id === id)?.figures?.first?.mean);
    return [
      `${Math.round(100 * share)}%`,
      String(places),
      share === 0 ? "-" : reservesFirst ? words.firstly : words.lastly,
      decimal(reserve!.whole.dissimilarity.programmes?.mean),
      percent(figures.all.first?.mean),
      first("in"),
      first("others"),
      percent(figures.all.unplaced?.mean),
    ];
  });
  const head = [words.reserved, "n", words.order, words.index, words.first, words.inGroup, words.others, words.none];
  return textTable(head, rows);
}
