import type { Cell } from "../../tables/cells/cell.ts";

const LARGEST = 1e15;

/**
 * A count or weight: 0 or more, with a point for decimals, or a comma where that does not separate the cells. One sign
 * for a whole file, so that 1.234,5 and 1,234.5 are refused; `0.1`, `.5` and `1e-3` are read.
 */
export function weightCell(allowsComma: boolean): Cell<number> {
  let mark = "";
  const expected = {
    nl: `een getal van 0 of meer, met een punt${allowsComma ? " of een komma" : ""} voor de decimalen en zonder punten bij duizendtallen`,
    en: `a number of 0 or more, with a point${allowsComma ? " or a comma" : ""} before the decimals and no separators of thousands`,
  };
  return {
    expected,
    read: (text) => {
      if (!/^\+?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return undefined;
      const own = /[.,]/.exec(text)?.[0] ?? "";
      if ((own === "," && !allowsComma) || (own !== "" && mark !== "" && own !== mark)) return undefined;
      if (own !== "") mark = own;
      const value = Number(text.replace(",", "."));
      return value <= LARGEST ? value : undefined;
    },
  };
}
