import type { Text } from "@kansrijk/core/vocabulary/text";
import type { RoundSettings } from "../../api/admission.ts";
import type { Offer } from "../../api/admissionAnalysis.ts";

/** What the rules of a round mean for who fills in a list honestly. */
export interface Honesty {
  /** Putting a favourite higher never costs a place elsewhere on the list. */
  readonly isOrderSafe: boolean;
  /** Why honesty is not always best; empty: it is. */
  readonly caveats: readonly Text[];
}

/**
 * What the linter of the core finds against a round, from what is public. A round here is always placed by deferred
 * acceptance with priority at every choice, so a maximum and extra places for families are all there is to find.
 * @param offers undefined when they are not known yet
 */
export function honesty(
  listRules: RoundSettings["listRules"],
  offers: readonly Pick<Offer, "familyExtra">[] | undefined,
): Honesty {
  const maxima = listRules.flatMap(({ maximum }) =>
    maximum !== undefined && maximum < (offers?.length || Infinity) ? [maximum] : [],
  );
  const hasFamilyPlaces = offers?.some(({ familyExtra }) => familyExtra > 0) ?? false;
  return {
    isOrderSafe: !hasFamilyPlaces,
    caveats: [
      ...(maxima.length === 0 ? [] : [shortList(Math.min(...maxima))]),
      ...(hasFamilyPlaces ? [FAMILY_PLACES] : []),
    ],
  };
}

function shortList(maximum: number): Text {
  const [choices, choicesEn] = maximum === 1 ? ["keuze", "choice"] : ["keuzes", "choices"];
  return {
    nl: `Een lijst kan hier maar ${maximum} ${choices} hebben. Wie meer scholen wil, moet kiezen welke wegvallen. Zet er dan ook een school op waar de kans groot is.`,
    en: `A list can have only ${maximum} ${choicesEn} here. Who wants more schools has to choose which to leave out. Put a school on it as well where the chance is large.`,
  };
}

const FAMILY_PLACES: Text = {
  nl: "Er kunnen extra plaatsen zijn om broers en zussen bij elkaar te houden. Daardoor kan een andere lijst in een enkel geval meer opleveren.",
  en: "There may be extra places to keep brothers and sisters together. So in a rare case another list can give more.",
};
