import { foldText } from "./foldText.ts";

/** A piece of a text; `found` when it is a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * About `length` characters of a text around the first words that were found, in parts; dots where text was left out.
 * `terms` are folded words as they stand in the text.
 */
export function excerptOf(text: string, terms: ReadonlySet<string>, length = 200): readonly ExcerptPart[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    found: terms.has(foldText(match[0])),
  }));
  const [start, stop] = pieceOf(text, words, length);
  const parts: ExcerptPart[] = start > 0 ? [DOTS] : [];
  let at = start;
  for (const { from, to } of words.filter((word) => word.found && word.from >= start && word.to <= stop)) {
    if (from > at) parts.push({ text: text.slice(at, from), found: false });
    parts.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < stop) parts.push({ text: text.slice(at, stop), found: false });
  return stop < text.length ? [...parts, DOTS] : parts;
}

const DOTS: ExcerptPart = { text: "…", found: false };

interface Word {
  readonly from: number;
  readonly to: number;
  readonly found: boolean;
}

/** Whole words around the first one that was found, with a quarter of the room before it. */
function pieceOf(text: string, words: readonly Word[], length: number): [start: number, stop: number] {
  if (text.length <= length) return [0, text.length];
  const first = words.find(({ found }) => found)?.from ?? 0;
  const before = words.findLast(({ from }) => from <= Math.max(0, first - length / 4))?.from ?? 0;
  const start = first < length / 2 ? 0 : before;
  if (text.length - start <= length) return [start, text.length];
  const stop = words.findLast(({ to }) => to <= start + length)?.to ?? start;
  return [start, stop > start ? stop : start + length];
}
