import { schoolFacts } from "@kansrijk/core/policy/schoolFacts";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";

const FACTS = Object.keys(schoolFacts.shape);

/** The day, and what is said of the school as it stands in the address: `targetShare` "30", `coalition` "yes". */
export type LoadSearch = { readonly [K in keyof typeof schoolFacts.shape | "on"]?: string };

/** Takes from an address what can be understood and leaves out the rest; a value that cannot be is said on the page. */
export function loadSearch(raw: Readonly<Record<string, unknown>>): LoadSearch {
  const { on } = raw;
  return {
    ...Object.fromEntries(
      FACTS.flatMap((fact) => {
        const value = raw[fact];
        return typeof value === "string" && value !== "" ? [[fact, value.slice(0, 60)]] : [];
      }),
    ),
    ...(typeof on === "string" && isIsoDate(on) ? { on } : {}),
  };
}
