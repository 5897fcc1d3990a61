import { DIMENSION_IDS, DIMENSIONS, type DimensionId } from "./dimensions.ts";

/** What the list shows: one term of each division at most, a letter, and words. */
export type MeasureListSearch = { readonly [K in DimensionId | "letter" | "q"]?: string };

/** Takes from an address what can be understood and leaves out the rest. */
export function measureListSearch(raw: Readonly<Record<string, unknown>>): MeasureListSearch {
  const { letter, q } = raw;
  return {
    ...Object.fromEntries(
      DIMENSION_IDS.flatMap((id) => {
        const value = raw[id];
        return typeof value === "string" && (DIMENSIONS[id].terms as ReadonlyMap<string, unknown>).has(value)
          ? [[id, value]]
          : [];
      }),
    ),
    ...(typeof letter === "string" && /^S\d$/.test(letter) ? { letter } : {}),
    ...(typeof q === "string" && q !== "" ? { q: q.slice(0, 100) } : {}),
  };
}
