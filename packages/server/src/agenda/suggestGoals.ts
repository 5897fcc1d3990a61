import type { FigureQuestion } from "@kansrijk/core/agenda/agenda";
import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { collection as templates } from "@kansrijk/core/collections/kinds/templates";
import type { MonitorSummary, MonitorTile } from "@kansrijk/core/indicators/monitorSummary";
import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { loadShipped } from "../collections/loadShipped.ts";
import { engineOf } from "../indicators/engine.ts";
import { prepareSummaries, type CountWatch } from "../indicators/prepareSummaries.ts";
import type { Store } from "../store/store.ts";
import { placeDifferences } from "./placeDifferences.ts";

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An indicator in which a place differs from the country by more than chance. */
export interface GoalSuggestion {
  /** `level`: the figure itself; `gap`: the distance between the ends of its main breakdown. */
  readonly kind: "level" | "gap";
  /** Of a gap it names both groups, so that a goal can follow it. */
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
  /** Of a gap the first group minus the second: below zero the first one has less. */
  readonly own: number;
  readonly country: number;
  /** The 95% intervals of both. */
  readonly ownInterval: Interval;
  readonly countryInterval: Interval;
  /** Own minus country with its 95% interval. */
  readonly difference: Interval & { readonly value: number };
  /** The place does better than the country: a strength, not a goal. */
  readonly isStrength: boolean;
  /** The interval leaves 0 out. */
  readonly certain: boolean;
  /** How many times its margin the difference is: the order of the list. */
  readonly strength: number;
  /** Templates with an example goal about this indicator; the first is proposed. */
  readonly themes: readonly AgendaTemplate["id"][];
  /** The value of the country, as a target to begin from. */
  readonly target: number;
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

/**
 * Indicators in which a municipality or province differs most from the country, with the reason of each. What was never
 * counted is counted first, which `watch` can follow and stop.
 */
export async function suggestGoals(
  store: Pick<Store, "db" | "dataDir">,
  place: string,
  watch: CountWatch = {},
): Promise<Outcome<GoalSuggestions>> {
  const engine = engineOf(store);
  const book = await engine.places();
  const known = book.place(place) ?? book.byName(place);
  if (known?.code === "NL") return refused(NOT_THE_COUNTRY);
  if (known) await prepareSummaries(store, [known.code], watch);
  const [own, country] = await Promise.all([engine.summary({ place }), engine.summary({ place: "NL" })]);
  if (!own.ok) return own;
  if (!country.ok) return country;
  const [shipped, { definitions }] = await Promise.all([loadShipped(templates), engine.catalogue()]);
  // Their figure is a distance between groups already.
  const isGap = (indicator: string): boolean => definitions.get(indicator)?.kind === "gap-at-equal-score";
  const { found, compared } = placeDifferences(own.value, country.value, shipped, isGap);
  const { place: named, data, protection } = own.value;
  return done({
    place: named,
    data,
    goals: found.filter(({ isStrength, certain }) => certain && !isStrength),
    strengths: found.filter(({ isStrength, certain }) => certain && isStrength),
    uncertain: found.filter(({ isStrength, certain }) => !certain && !isStrength).slice(0, MOST_UNCERTAIN),
    compared,
    explanation: explanationOf(named.name, data.generated, compared),
    protection,
  });
}

const MOST_UNCERTAIN = 5;

function explanationOf(name: string, generated: boolean, compared: number): Text[] {
  return [
    {
      nl: `Van ${compared} cijfers met een richting is ${name} vergeleken met Nederland: het cijfer zelf, en het verschil tussen groepen. Eerst staan de verschillen met Nederland die groter zijn dan toeval (95%), het duidelijkste bovenaan. Bij zoveel vergelijkingen kan er een toch toeval zijn.`,
      en: `${name} was compared with the Netherlands on ${compared} figures with a direction: the figure itself, and the difference between groups. First are differences with the Netherlands larger than chance (95%), the clearest on top. With so many comparisons one may be chance after all.`,
    },
    {
      nl: "Een verschil zegt niet waardoor het komt. Kies een doel pas na een gesprek met scholen en ouders.",
      en: "A difference does not tell its cause. Choose a goal only after talking with schools and parents.",
    },
    ...(generated ? [{ nl: "Voorbeeld: de leerlingen zijn verzonnen.", en: "Example: the pupils are invented." }] : []),
  ];
}

const NOT_THE_COUNTRY = {
  kind: "unknown-subject" as const,
  message: {
    nl: "Kies een gemeente of provincie: Nederland is waarmee vergeleken wordt.",
    en: "Choose a municipality or province: the Netherlands is what is compared with.",
  },
};
