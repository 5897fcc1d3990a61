import type { Count } from "../count.ts";
import { countBand } from "./countBand.ts";
import { decimalPattern } from "./decimalMark.ts";
import type { Cell } from "./cell.ts";

const THOUSANDS = decimalPattern({ mark: "comma", thousands: true }, 0);

/** A count in which thousands may be parted by a point: `1.001` is one thousand and one. */
export const dutchCount: Cell<Count> = {
  expected: {
    nl: `${countBand.expected.nl}; duizendtallen mogen een punt hebben (1.001)`,
    en: `${countBand.expected.en}; thousands may have a point (1.001)`,
  },
  storage: "count",
  read: (text) => countBand.read(THOUSANDS.test(text) ? text.replaceAll(".", "") : text),
};
