import type { Alternative } from "../explanation/explanation.ts";
import type { Text } from "../vocabulary/text.ts";
import type { ChoiceReason } from "./choiceReasons.ts";
import type { Enough } from "./enoughFor.ts";
import { number, quantitiesOf } from "./reasonQuantities.ts";

/** What was enough at the cut-offs as they are. */
export function likelyAlternative(reason: ChoiceReason, enough: Enough): Alternative {
  const { nl, en } = WITH[enough.kind];
  return alternative(reason, enough, {
    nl: `${capital(nl)} was er waarschijnlijk een plaats bij {programme}. Zeker is dat niet: dan waren anderen ook opgeschoven.`,
    en: `${capital(en)} there would probably have been a place at {programme}. That is not certain: others would have moved as well.`,
  });
}

/**
 * What was enough when everybody was placed again.
 * @param isMonotone a better number is then at least as good
 */
export function checkedAlternative(reason: ChoiceReason, enough: Enough, isMonotone: boolean): Alternative {
  const { nl, en } = (isMonotone ? WITH : WITH_ONLY)[enough.kind];
  const higher = reason.rank === 1 ? { nl: "", en: "" } : WORDS.orHigher;
  return alternative(reason, enough, {
    nl: `Nagerekend: ${nl} had je een plaats bij {programme}${higher.nl}.`,
    en: `Checked: ${en} you would have had a place at {programme}${higher.en}.`,
  });
}

function alternative(reason: ChoiceReason, { kind, item, value }: Enough, sentence: Text): Alternative {
  const changed = kind === "class" ? { better: number(value) } : { lastNumber: number(value) };
  return {
    id: `choice-${reason.rank}-${item.kind}-${kind}`,
    sentence,
    quantities: { ...quantitiesOf(reason, item), ...changed },
  };
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

const WITH: Record<Enough["kind"], Text> = {
  number: { nl: "met lotnummer {lastNumber} of lager", en: "with lottery number {lastNumber} or lower" },
  order: {
    nl: "op plek {lastNumber} of hoger in de volgorde van de afdeling",
    en: "at place {lastNumber} or higher in the order of the programme",
  },
  class: {
    nl: "met voorrang in klasse {better} en hetzelfde lotnummer",
    en: "with priority in class {better} and the same lottery number",
  },
  both: {
    nl: "met voorrang in klasse {lastClass} en lotnummer {lastNumber} of lager",
    en: "with priority in class {lastClass} and lottery number {lastNumber} or lower",
  },
};

/** Where a better number can be worse, only the one that was tried is named. */
const WITH_ONLY: Record<Enough["kind"], Text> = {
  number: { nl: "met lotnummer {lastNumber}", en: "with lottery number {lastNumber}" },
  order: {
    nl: "op plek {lastNumber} in de volgorde van de afdeling",
    en: "at place {lastNumber} in the order of the programme",
  },
  class: WITH.class,
  both: {
    nl: "met voorrang in klasse {lastClass} en lotnummer {lastNumber}",
    en: "with priority in class {lastClass} and lottery number {lastNumber}",
  },
};

const WORDS = {
  orHigher: { nl: " of bij een hogere keuze", en: " or at a higher choice" },
} satisfies Record<string, Text>;
