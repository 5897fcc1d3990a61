import type { Text } from "../vocabulary/text.ts";
import { factLabel, type SchoolFacts, type SchoolTest } from "./schoolFacts.ts";

export interface TestedFact {
  /** What is asked, what the school has, and what would change the answer. */
  readonly text: Text;
  /** Unknown: the school does not say. */
  readonly met: "yes" | "no" | "unknown";
}

/** One test of a condition, for one school. */
export function testSchool(test: SchoolTest, school: SchoolFacts): TestedFact {
  const asked = askedText(test);
  const label = factLabel(test.fact);
  const value = school[test.fact];
  if (value === undefined)
    return {
      met: "unknown",
      text: {
        nl: `${label.nl}: niet opgegeven; gevraagd: ${asked.nl}`,
        en: `${label.en}: not given; asked: ${asked.en}`,
      },
    };
  const met = isMet(test, value) ? "yes" : "no";
  const shown = valueText(value);
  return {
    met,
    text: {
      nl: `${label.nl}: ${shown.nl}; gevraagd: ${asked.nl}${met === "no" ? ". Met dat erbij zou het wel kunnen" : ""}`,
      en: `${label.en}: ${shown.en}; asked: ${asked.en}${met === "no" ? ". With that it could apply" : ""}`,
    },
  };
}

function isMet(test: SchoolTest, value: number | boolean | string | readonly string[]): boolean {
  if ("anyOf" in test) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return test.anyOf.some((one) => values.includes(one));
  }
  if ("is" in test) return value === test.is;
  if (typeof value !== "number") return false;
  if ("atLeast" in test) return value >= test.atLeast;
  return "above" in test ? value > test.above : value <= test.atMost;
}

function askedText(test: SchoolTest): Text {
  if ("anyOf" in test) return { nl: `een van ${test.anyOf.join(", ")}`, en: `one of ${test.anyOf.join(", ")}` };
  if ("is" in test) return valueText(test.is);
  if ("atLeast" in test) return { nl: `minstens ${test.atLeast}`, en: `at least ${test.atLeast}` };
  if ("above" in test) return { nl: `meer dan ${test.above}`, en: `more than ${test.above}` };
  return { nl: `hoogstens ${test.atMost}`, en: `at most ${test.atMost}` };
}

function valueText(value: number | boolean | string | readonly string[]): Text {
  if (typeof value === "boolean") return value ? { nl: "ja", en: "yes" } : { nl: "nee", en: "no" };
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  return { nl: text, en: text };
}
