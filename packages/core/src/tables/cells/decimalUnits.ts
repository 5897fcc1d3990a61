import { unitsText } from "../../numbers/decimalText.ts";
import type { Cell } from "./cell.ts";
import { decimalPattern, type DecimalNotation } from "./decimalMark.ts";

export interface DecimalLimits extends DecimalNotation {
  readonly decimals: number;
  /** In whole units of the last decimal. */
  readonly min: number;
  /** In whole units of the last decimal. */
  readonly max?: number;
}

/** An exact decimal as whole units of its last decimal: with 2 decimals `33,02` is 3302 and `33` is 3300. */
export function decimalUnits(limits: DecimalLimits): Cell<number> {
  const { decimals, min, max = 2_147_483_647 } = limits;
  const pattern = decimalPattern(limits, decimals);
  return {
    expected: expectation(limits),
    storage: { decimals },
    read: (text) => {
      const match = pattern.exec(text);
      if (!match) return undefined;
      const whole = limits.thousands ? match[1]!.replace(/[.,]/g, "") : match[1]!;
      const units = Number(whole + (match[2] ?? "").padEnd(decimals, "0"));
      // -0 is 0: the two differ in Object.is and in JSON text of some readers.
      return units >= min && units <= max ? units || 0 : undefined;
    },
  };
}

function expectation({ decimals, mark, min, max }: DecimalLimits): Cell<number>["expected"] {
  const [low, high] = [unitsText(min, decimals), max === undefined ? undefined : unitsText(max, decimals)];
  const short = (value: string) => value.replace(/\.0+$/, "");
  const dutch = (value: string) => short(value).replace(".", ",");
  const signNl = { point: "een punt", comma: "een komma", either: "een punt of een komma" }[mark];
  const signEn = { point: "a point", comma: "a comma", either: "a point or a comma" }[mark];
  return {
    nl: `een getal ${high ? `van ${dutch(low)} tot en met ${dutch(high)}` : `van ${dutch(low)} of meer`}, met hoogstens ${decimals} decimalen na ${signNl}`,
    en: `a number ${high ? `from ${short(low)} to ${short(high)}` : `of ${short(low)} or more`}, with at most ${decimals} decimals after ${signEn}`,
  };
}
