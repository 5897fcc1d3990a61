import { isIsoDate, type IsoDate } from "../../vocabulary/isoDate.ts";
import type { Cell } from "./cell.ts";

/** A day as DUO writes it: `20241001` is 2024-10-01. */
export const compactDate: Cell<IsoDate> = {
  expected: { nl: "een dag als jjjjmmdd, zoals 20241001", en: "a day as yyyymmdd, such as 20241001" },
  storage: "day",
  read: (text) => {
    if (!/^\d{8}$/.test(text)) return undefined;
    const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    return isIsoDate(day) ? day : undefined;
  },
};
