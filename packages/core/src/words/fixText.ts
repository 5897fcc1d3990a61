import type { WordFinding } from "./checkText.ts";

export interface WordChoice {
  readonly finding: Pick<WordFinding, "from" | "to" | "word">;
  readonly replacement: string;
}

/**
 * A text with the words that somebody chose; nothing else changes. A capital stays a capital. Throws RangeError when the
 * text is no longer the one in which the words were found, or when two choices overlap.
 */
export function fixText(text: string, choices: readonly WordChoice[]): string {
  const ordered = choices.toSorted((a, b) => a.finding.from - b.finding.from);
  let fixed = "";
  let at = 0;
  for (const { finding, replacement } of ordered) {
    const { from, to, word } = finding;
    if (from < at) throw new RangeError(`two choices overlap at ${from}`);
    if (text.slice(from, to) !== word) throw new RangeError(`at ${from} the text does not say "${word}" any more`);
    fixed += text.slice(at, from) + likeWord(replacement, word);
    at = to;
  }
  return fixed + text.slice(at);
}

function likeWord(replacement: string, word: string): string {
  const first = word.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
