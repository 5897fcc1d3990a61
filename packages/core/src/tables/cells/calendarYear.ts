import { wholeNumber } from "./wholeNumber.ts";
import type { Cell } from "./cell.ts";

/** A year in four digits. */
export const calendarYear: Cell<number> = {
  ...wholeNumber({ min: 1900, max: 2100 }),
  identifies: "calendar-year",
};
