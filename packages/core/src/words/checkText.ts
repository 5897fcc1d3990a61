import type { Language, Text } from "../vocabulary/text.ts";
import { fixedLength, formPattern } from "./formPattern.ts";
import { protectedSpans, spansOf, type Span } from "./protectedSpans.ts";
import type { WordRecord, WordTerm } from "./wordRecord.ts";

export interface WordFinding extends Span {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  readonly word: string;
  readonly suggestions: readonly Text[];
  readonly reason: Text;
  /** Id of the term. */
  readonly term: string;
  readonly certainty: WordTerm["certainty"];
}

/**
 * The words of a text that say more about people than is meant, in order. Quotations, code, links, and names of laws and
 * judgements are left alone. `language` keeps to the terms of one language; without it all are used. Changes nothing.
 */
export function checkText(text: string, words: readonly WordRecord[], language?: Language): WordFinding[] {
  const { pattern, terms, names } = compiledOf(words, language ?? "both");
  const matches = pattern ? [...text.matchAll(pattern)] : [];
  if (matches.length === 0) return [];
  const spared = disjoint([...protectedSpans(text), ...(names ? spansOf(text, names) : [])]);
  const lines = lineStarts(text);
  const columnOf = columnsIn(text);
  return matches.flatMap((match): WordFinding[] => {
    const term = terms[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
    const span = { from: match.index, to: match.index + match[0].length };
    const before = spared[lastAtOrBefore(spared, span.from, ({ from }) => from)];
    if ((before && holds(before, span)) || isException(text, term, span)) return [];
    const line = lastAtOrBefore(lines, span.from, (start) => start) + 1;
    const { id, suggestions, reason, certainty } = term;
    const column = columnOf(lines[line - 1]!, span.from);
    return [{ ...span, line, column, word: match[0], suggestions, reason, term: id, certainty }];
  });
}

interface Compiled {
  readonly pattern: RegExp | undefined;
  /** The term of each group of the pattern. */
  readonly terms: readonly WordTerm[];
  readonly names: RegExp | undefined;
}

/** Making the expressions takes longer than using them, and a list of words is used for many texts. */
const made = new WeakMap<readonly WordRecord[], Map<Language | "both", Compiled>>();

function compiledOf(words: readonly WordRecord[], language: Language | "both"): Compiled {
  const known = made.get(words) ?? new Map<Language | "both", Compiled>();
  made.set(words, known);
  const compiled =
    known.get(language) ?? compile(words.filter((word) => language === "both" || word.language === language));
  known.set(language, compiled);
  return compiled;
}

function compile(words: readonly WordRecord[]): Compiled {
  const forms = words
    .flatMap((word) => (word.kind === "term" ? word.forms.map((form) => ({ form, term: word })) : []))
    .toSorted((a, b) => fixedLength(b.form) - fixedLength(a.form));
  const names = words.flatMap((word) => (word.kind === "name" ? word.forms : []));
  return {
    pattern: formPattern(forms.map(({ form }) => form)),
    terms: forms.map(({ term }) => term),
    names: formPattern(names),
  };
}

/** The same parts of the text, in order, those that overlap joined. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Exceptions are longer than the word itself, so they are looked for around it. */
const AROUND = 80;

function isException(text: string, { exceptions }: WordTerm, { from, to }: Span): boolean {
  const start = Math.max(0, from - AROUND);
  const near = text.slice(start, to + AROUND);
  const pattern = formPattern(exceptions.flatMap(({ forms }) => forms));
  return (
    pattern !== undefined && spansOf(near, pattern).some((span) => holds(span, { from: from - start, to: to - start }))
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Characters that take two places in a text. */
const PAIRS = /[\u{10000}-\u{10FFFF}]/gu;

/** The column of each place, asked in order: an emoji is one character, and a long line is walked once. */
function columnsIn(text: string): (start: number, at: number) => number {
  let [known, column] = [0, 1];
  return (start, at) => {
    if (start > known) [known, column] = [start, 1];
    column += at - known - (text.slice(known, at).match(PAIRS)?.length ?? 0);
    known = at;
    return column;
  };
}

/** By halving: texts may have many lines. -1 when all begin later. */
function lastAtOrBefore<T>(items: readonly T[], at: number, startOf: (item: T) => number): number {
  let [low, high] = [-1, items.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= at) low = middle;
    else high = middle;
  }
  return low;
}
