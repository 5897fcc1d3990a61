import type { Cell } from "./cell.ts";

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
}

const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;

/**
 * Cells with numbers of one file: a point before the decimals, or a comma where that does not separate the cells. One
 * sign for the whole file, so that 1.234,5 and 1,234.5 are refused; `0.1`, `.5` and `1e-3` are read.
 */
export function numberCells(allowsComma: boolean): (limits?: NumberLimits) => Cell<number> {
  let mark = "";
  return ({ min = -Infinity, max = Infinity } = {}) => ({
    expected: {
      nl: `een getal${range(min, max, "nl")}, met een punt${allowsComma ? " of een komma" : ""} voor de decimalen en zonder punten bij duizendtallen`,
      en: `a number${range(min, max, "en")}, with a point${allowsComma ? " or a comma" : ""} before the decimals and no separators of thousands`,
    },
    storage: "number",
    read: (text) => {
      if (!NUMBER.test(text)) return undefined;
      const own = /[.,]/.exec(text)?.[0] ?? "";
      if ((own === "," && !allowsComma) || (own !== "" && mark !== "" && own !== mark)) return undefined;
      if (own !== "") mark = own;
      const value = Number(text.replace(",", "."));
      return Number.isFinite(value) && value >= min && value <= max ? value : undefined;
    },
  });
}

const WORDS = {
  nl: { from: "van", to: "tot en met", orMore: "of meer", atMost: "hoogstens" },
  en: { from: "from", to: "to", orMore: "or more", atMost: "at most" },
} as const;

/** A very large limit is not what is asked for, only where it ends. */
const FAR = 1e6;

function range(min: number, max: number, language: keyof typeof WORDS): string {
  const { from, to, orMore, atMost } = WORDS[language];
  if (min === -Infinity) return "";
  if (max < FAR) return ` ${from} ${min} ${to} ${max}`;
  const end = max === Infinity ? "" : ` (${atMost} ${max})`;
  return `${language === "nl" ? ` ${from}` : " of"} ${min} ${orMore}${end}`;
}
