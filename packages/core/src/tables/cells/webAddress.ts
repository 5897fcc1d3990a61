import type { Cell } from "./cell.ts";

/** The address of a page or file; only http and https, so that it can safely be a link on a page. */
export const webAddress: Cell<string> = {
  expected: { nl: "een webadres dat begint met https://", en: "a web address that begins with https://" },
  read: (text) => (/^https?:\/\/[^\s<>"]+$/.test(text) ? text : undefined),
};
