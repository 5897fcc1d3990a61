/** Breakdowns that name places: those are chosen as places, not as groups. */
export const PLACE_BREAKDOWNS: ReadonlySet<string> = new Set(["municipality", "province"]);

/** The breakdowns that divide pupils into groups. */
export function groupBreakdowns<B extends { readonly id: string }>(breakdowns: readonly B[]): B[] {
  return breakdowns.filter(({ id }) => !PLACE_BREAKDOWNS.has(id));
}

/** For a label at the start of a heading: "geslacht" is "Geslacht". */
export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
