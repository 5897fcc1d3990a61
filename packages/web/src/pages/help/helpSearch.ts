import { MUNICIPALITY_CODE } from "@kansrijk/core/places/place";

/**
 * What the address of the page says: the municipality, so that a school can keep it. Never a situation, age or kind of
 * school: an address is kept in histories and logs.
 */
export interface HelpSearch {
  readonly municipality?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function helpSearch(raw: Readonly<Record<string, unknown>>): HelpSearch {
  const { municipality } = raw;
  return typeof municipality === "string" && MUNICIPALITY_CODE.test(municipality) ? { municipality } : {};
}
