import type { Cell } from "./cell.ts";

/** Footnote marks of a cell, with commas between them: `b, c`. Blank is none. */
export function flags<const F extends string>(known: readonly F[]): Cell<readonly F[]> {
  const list = known.join(", ");
  return {
    expected: { nl: `niets, of een of meer van ${list}`, en: `nothing, or one or more of ${list}` },
    storage: "marks",
    read: (text) => {
      if (text === "") return [];
      const marks = text.split(",").map((mark) => known.find((one) => one === mark.trim()));
      const found = marks.filter((mark) => mark !== undefined);
      return found.length === marks.length && new Set(found).size === found.length ? found : undefined;
    },
  };
}
