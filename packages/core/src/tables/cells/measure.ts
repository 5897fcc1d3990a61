import type { Cell } from "./cell.ts";
import { decimalPattern, type DecimalNotation } from "./decimalMark.ts";

export interface MeasureLimits extends DecimalNotation {
  readonly min: number;
  readonly max: number;
}

/**
 * A measured value such as a mean or a distance, as a double: up to 15 significant digits come back as they were
 * written. Not for what the law counts or pays: that is `decimalUnits`.
 */
export function measure(limits: MeasureLimits): Cell<number> {
  const pattern = decimalPattern(limits, 15);
  const signNl = { point: "een punt", comma: "een komma", either: "een punt of een komma" }[limits.mark];
  const signEn = { point: "a point", comma: "a comma", either: "a point or a comma" }[limits.mark];
  return {
    expected: {
      nl: `een getal van ${limits.min} tot en met ${limits.max}, met ${signNl} voor de decimalen`,
      en: `a number from ${limits.min} to ${limits.max}, with ${signEn} before the decimals`,
    },
    storage: "number",
    read: (text) => {
      const match = pattern.exec(text);
      if (!match) return undefined;
      const value = Number(`${match[1]!.replace(/[.,]/g, "")}.${match[2] ?? "0"}`);
      return value >= limits.min && value <= limits.max ? value || 0 : undefined;
    },
  };
}
