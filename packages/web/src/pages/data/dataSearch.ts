/** What the address of the page with data says: the dataset of which the report is open. */
export interface DataSearch {
  readonly rapport?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function dataSearch(raw: Readonly<Record<string, unknown>>): DataSearch {
  const id = raw["rapport"];
  return typeof id === "string" && /^[a-z0-9-]{1,100}$/.test(id) ? { rapport: id } : {};
}
