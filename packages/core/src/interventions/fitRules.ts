import type { z } from "zod";
import type { ageId, themeId } from "../policy/taxonomy.ts";
import type { Text } from "../vocabulary/text.ts";
import type { Intervention } from "./intervention.ts";
import { latestEffect } from "./latestEffect.ts";
import { standing, type PlaceFigure } from "./placeFigure.ts";

export interface Wishes {
  readonly themes: readonly z.infer<typeof themeId>[];
  readonly ages: readonly z.infer<typeof ageId>[];
  /** Highest cost band, 1 to 5. */
  readonly cost?: number;
}

export interface FitQuestion {
  readonly figures: readonly PlaceFigure[];
  readonly wishes: Wishes;
  /** Municipality (GM0606); without it nothing counts as running there. */
  readonly place?: string;
  /** Interventions that agendas or own results of the place name. */
  readonly runningHere: ReadonlySet<string>;
}

export interface Finding {
  /** How often the rule applies, from 0: points are this many times the weight. */
  readonly times: number;
  readonly why: Text;
}

/** One written rule; the weights are choices of ours, and shown with every suggestion. */
export interface FitRule {
  readonly id: string;
  readonly weight: number;
  readonly text: Text;
  /** Undefined when the rule has nothing to say. */
  readonly apply: (item: Intervention, question: FitQuestion) => Finding | undefined;
}

const MOST_FIGURES = 2;

function figureRule(id: string, weight: number, wanted: "worse" | "perhaps-worse", text: Text): FitRule {
  return {
    id,
    weight,
    text,
    apply: ({ indicators }, { figures }) => {
      const hits = figures.filter((item) => indicators.includes(item.indicator) && standing(item) === wanted);
      if (hits.length === 0) return undefined;
      return {
        times: Math.min(MOST_FIGURES, hits.length),
        why: {
          nl: hits.map((figure) => figureText(figure, "nl")).join("; "),
          en: hits.map((figure) => figureText(figure, "en")).join("; "),
        },
      };
    },
  };
}

function figureText({ title, value, country, decimals, indicative }: PlaceFigure, language: keyof Text): string {
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: decimals });
  const [own, all] = [number.format(value!), number.format(country.value!)];
  const mark = { nl: " (rust op een aanname)", en: " (rests on an assumption)" }[language];
  const words =
    language === "nl"
      ? `${title.nl}: hier ${own}, in Nederland ${all}`
      : `${title.en}: here ${own}, in the country ${all}`;
  return words + (indicative ? mark : "");
}

/** In the order in which reasons are told. */
export const FIT_RULES: readonly FitRule[] = [
  figureRule("figure-worse", 3, "worse", {
    nl: "Kan een cijfer bewegen dat hier zeker minder gunstig is dan in het land (hoogstens twee cijfers tellen)",
    en: "May move a figure that is certainly less favourable here than in the country (two figures count at most)",
  }),
  figureRule("figure-perhaps", 1, "perhaps-worse", {
    nl: "Kan een cijfer bewegen dat hier misschien minder gunstig is (hoogstens twee cijfers tellen)",
    en: "May move a figure that is perhaps less favourable here (two figures count at most)",
  }),
  {
    id: "theme",
    weight: 2,
    text: { nl: "Hoort bij een thema dat u koos", en: "Belongs to a theme you chose" },
    apply: ({ themes }, { wishes }) =>
      themes.some((theme) => wishes.themes.includes(theme))
        ? { times: 1, why: { nl: "gekozen thema", en: "chosen theme" } }
        : undefined,
  },
  {
    id: "age",
    weight: 2,
    text: { nl: "Is voor een leeftijd die u koos", en: "Is for an age you chose" },
    apply: ({ ages }, { wishes }) =>
      ages.some((age) => wishes.ages.includes(age))
        ? { times: 1, why: { nl: "gekozen leeftijd", en: "chosen age" } }
        : undefined,
  },
  {
    id: "effect",
    weight: 1,
    text: {
      nl: "Per twee maanden extra leren een punt, hoogstens drie (nieuwste editie, Engels gemiddelde)",
      en: "A point per two months of extra learning, three at most (newest edition, English average)",
    },
    apply: (item) => {
      const effect = latestEffect(item);
      if (!effect || effect.months === null)
        return { times: 0, why: { nl: "geen cijfer in maanden bekend", en: "no figure in months known" } };
      const { months, edition, status } = effect;
      const mark = status === "recalled" ? { nl: ", uit het geheugen", en: ", recalled" } : { nl: "", en: "" };
      return {
        times: Math.max(0, Math.min(3, Math.floor(months / 2))),
        why: {
          nl: `${months} maanden (editie ${edition}${mark.nl}, Engels gemiddelde)`,
          en: `${months} months (edition ${edition}${mark.en}, English average)`,
        },
      };
    },
  },
  {
    id: "strength",
    weight: 1,
    text: {
      nl: "Zekerheid van dat cijfer: 3 van 5 geeft een punt, 4 of 5 twee",
      en: "Strength of that figure: 3 of 5 gives a point, 4 or 5 two",
    },
    apply: (item) => {
      const strength = latestEffect(item)?.strength;
      if (strength === undefined) return undefined;
      const times = strength >= 4 ? 2 : strength === 3 ? 1 : 0;
      return { times, why: { nl: `zekerheid ${strength} van 5`, en: `strength ${strength} of 5` } };
    },
  },
  {
    id: "evidence",
    weight: 1,
    text: { nl: "Een onderzoek dat de brieven noemen gaat hierover", en: "A study that the letters name is about it" },
    apply: ({ evidence }) =>
      evidence.length === 0 ? undefined : { times: 1, why: { nl: evidence.join(", "), en: evidence.join(", ") } },
  },
  {
    id: "cost",
    weight: -3,
    text: { nl: "Kost meer dan u wilt", en: "Costs more than you want" },
    apply: (item, { wishes }) => {
      const cost = latestEffect(item)?.cost;
      if (wishes.cost === undefined || cost === undefined || cost <= wishes.cost) return undefined;
      return { times: 1, why: { nl: `kosten ${cost} van 5`, en: `cost ${cost} of 5` } };
    },
  },
  {
    id: "running",
    weight: 1,
    text: { nl: "Loopt hier al: er is ervaring", en: "Runs here already: there is experience" },
    apply: ({ id, runs }, { place, runningHere }) => {
      const named = place !== undefined && runs.some((run) => run.municipalities.includes(place));
      if (!named && !runningHere.has(id)) return undefined;
      return { times: 1, why: { nl: "loopt in deze gemeente", en: "runs in this municipality" } };
    },
  },
];
