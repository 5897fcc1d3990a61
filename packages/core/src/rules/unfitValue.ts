import { compare, parseDecimal, type Fraction } from "../numbers/fraction.ts";
import type { Refusal } from "../vocabulary/refusal.ts";
import type { Text } from "../vocabulary/text.ts";
import { isMonthDay } from "./schema.ts";
import type { Parameter } from "./parameters.ts";

/** More digits than any rule needs would only slow the computing down. */
const LONGEST = /^-?\d{1,12}(\.\d{1,8})?$/;

const WHOLE = new Set<Parameter["unit"]>(["eurocent", "pupils", "places", "years", "count"]);

const EXPECTED = {
  share: { nl: "een percentage van 0 tot en met 100", en: "a percentage from 0 to 100" },
  whole: { nl: "een geheel getal van 0 of meer", en: "a whole number of 0 or more" },
  monthDay: { nl: "een maand en een dag, zoals 03-25", en: "a month and a day, such as 03-25" },
  decimal: { nl: "een getal met een punt als decimaalteken", en: "a number with a decimal point" },
} satisfies Record<string, Text>;

/** Why a value cannot take the place of a parameter; undefined when it can. */
export function unfitValue(parameter: Parameter, value: string): Refusal | undefined {
  const expected = expectedInstead(parameter, value);
  if (!expected) return undefined;
  return {
    kind: "invalid-setting",
    message: {
      nl: `${parameter.id} is "${value}"; verwacht: ${expected.nl}.`,
      en: `${parameter.id} is "${value}"; expected: ${expected.en}.`,
    },
  };
}

function expectedInstead(parameter: Parameter, value: string): Text | undefined {
  if (parameter.unit === "choice") {
    const options = parameter.options ?? [];
    return options.includes(value) ? undefined : { nl: options.join(", "), en: options.join(", ") };
  }
  if (parameter.unit === "month-day") return isMonthDay(value) ? undefined : EXPECTED.monthDay;
  const number = LONGEST.test(value) ? parseDecimal(value) : undefined;
  if (parameter.unit === "percent" && !isWithin(number, "0", "100")) return EXPECTED.share;
  if (WHOLE.has(parameter.unit) && !(number?.d === 1n && number.n >= 0n)) return EXPECTED.whole;
  if (!number) return EXPECTED.decimal;
  return isWithin(number, parameter.minimum, parameter.maximum) ? undefined : between(parameter);
}

function isWithin(number: Fraction | undefined, minimum: string | undefined, maximum: string | undefined): boolean {
  if (!number) return false;
  const [low, high] = [minimum, maximum].map((bound) => (bound === undefined ? undefined : parseDecimal(bound)));
  return (!low || compare(number, low) >= 0) && (!high || compare(number, high) <= 0);
}

function between({ minimum, maximum }: Parameter): Text {
  return {
    nl: `een getal ${minimum === undefined ? "" : `van ${minimum} of meer`}${maximum === undefined ? "" : ` tot en met ${maximum}`}`,
    en: `a number ${minimum === undefined ? "" : `of ${minimum} or more`}${maximum === undefined ? "" : ` up to ${maximum}`}`,
  };
}
