import type { Cell } from "./cell.ts";

/** `2019-2020` is the school year that begins in 2019. */
export const schoolYear: Cell<number> = {
  expected: { nl: "een schooljaar zoals 2019-2020", en: "a school year such as 2019-2020" },
  storage: "whole",
  identifies: "school-year",
  read: (text) => {
    const match = /^(\d{4})[-/](\d{4})$/.exec(text);
    if (!match) return undefined;
    const [first, second] = [Number(match[1]), Number(match[2])];
    return second === first + 1 ? first : undefined;
  },
};
