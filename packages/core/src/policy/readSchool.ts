import { issueText } from "../vocabulary/issueText.ts";
import type { Text } from "../vocabulary/text.ts";
import { NUMBER_FACTS, schoolFacts, YES_NO_FACTS, type SchoolFacts } from "./schoolFacts.ts";

type Read = { readonly school: SchoolFacts } | { readonly faults: readonly Text[] };

/** A school as words in an address or behind a command: `targetShare` "30", `coalition` "yes", `types` "havo,vwo". */
export function readSchool(given: Readonly<Record<string, string | undefined>>): Read {
  const values = Object.fromEntries(
    Object.entries(given)
      .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "")
      .map(([fact, value]) => [fact, valueOf(fact, value)]),
  );
  const read = schoolFacts.safeParse(values);
  if (read.success) return { school: read.data };
  return {
    faults: read.error.issues.map((issue) => {
      const fact = String(issue.path[0] ?? "");
      const otherwise = issueText(issue);
      const value = given[fact] ?? "";
      return {
        nl: `${fact} "${value}" kan niet; verwacht: ${expected(fact).nl || otherwise.nl}`,
        en: `${fact} "${value}" is not possible; expected: ${expected(fact).en || otherwise.en}`,
      };
    }),
  };
}

function valueOf(fact: string, value: string): unknown {
  if (fact in NUMBER_FACTS) return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (fact in YES_NO_FACTS) return value === "yes" || (value === "no" ? false : value);
  return fact === "types" ? value.split(",") : value;
}

function expected(fact: string): Text {
  if (fact === "pupils") return { nl: "een heel aantal", en: "a whole number" };
  if (fact in NUMBER_FACTS) return { nl: "een getal van 0 tot en met 100", en: "a number from 0 to 100" };
  if (fact in YES_NO_FACTS) return { nl: "yes of no", en: "yes or no" };
  return { nl: "", en: "" };
}
