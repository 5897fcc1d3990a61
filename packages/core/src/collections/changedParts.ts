import { canonicalJson } from "../receipt/canonicalJson.ts";

/** The parts of a record that differ, as paths: `title`, `place.letter`, `goals` (a list is one part). */
export function changedParts(before: object, after: object, prefix = ""): string[] {
  const [one, other] = [before, after] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one[name], other[name]];
    if (a === undefined && b === undefined) return [];
    if (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)) return [];
    return isPlain(a) && isPlain(b) ? changedParts(a, b, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
