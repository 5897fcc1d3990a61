/** What the address of the page says: the words, and the kind that was chosen. */
export interface SearchSearch {
  readonly q?: string;
  readonly kind?: string;
}

/** Takes from an address what can be understood and leaves out the rest. */
export function searchSearch(raw: Readonly<Record<string, unknown>>): SearchSearch {
  const { q, kind } = raw;
  const words = typeof q === "number" ? String(q) : q;
  return {
    ...(typeof words === "string" && words.trim() !== "" ? { q: words.slice(0, 200) } : {}),
    ...(typeof kind === "string" && /^[A-Za-z0-9-]{1,40}$/.test(kind) ? { kind } : {}),
  };
}
