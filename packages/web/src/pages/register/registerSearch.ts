/** What the address of the page says: the register that is shown; without it the newest. */
export interface RegisterSearch {
  readonly data?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function registerSearch(raw: Readonly<Record<string, unknown>>): RegisterSearch {
  const { data } = raw;
  return typeof data === "string" && /^[a-z0-9-]{1,100}$/.test(data) ? { data } : {};
}
