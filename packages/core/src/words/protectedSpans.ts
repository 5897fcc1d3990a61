export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Code and addresses. */
const PLAIN: readonly RegExp[] = [
  /```(?:[^`]|`(?!``))*(?:```|$)/g,
  /`[^`\n]*`/g,
  /\b(?:https?:\/\/|www\.)[^\s<>"']+/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g,
];

/** A single mark does not open before a word such as 's or 't; a straight one only behind a space: in foto's it is no mark. */
const QUOTATIONS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /«(?=\S)/g, close: /»/g },
  { open: /[“„](?=\S)/g, close: /[”“]/g },
  { open: /[‘‚](?!(?:s|t|n|k|r|m)\b)(?=\S)/g, close: /’(?!\p{L})/gu },
  { open: /(?<![\p{L}\p{N}])"(?=\S)/gu, close: /(?<=\S)"/g },
  { open: /(?<![\p{L}\p{N}'])'(?!(?:s|t|n|k|r|m)\b)(?=\S)/gu, close: /(?<=\S)'(?!\p{L})/gu },
];

/** A mark without its partner must not hide the rest of a text. */
const LONGEST_QUOTATION = 2000;

/** The parts of a text that are not judged: quotations, code and addresses. In no order; they may overlap. */
export function protectedSpans(text: string): Span[] {
  const blanks = startsOf(text, /\n\s*\n/g);
  return [
    ...PLAIN.flatMap((pattern) => spansOf(text, pattern)),
    ...QUOTATIONS.flatMap(({ open, close }) => pairs(startsOf(text, open), startsOf(text, close), blanks)),
  ];
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ from: index, to: index + match.length }));
}

function startsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Each opening mark with the next closing one, when no empty line stands between. All lists are in order. */
function pairs(opens: readonly number[], closes: readonly number[], blanks: readonly number[]): Span[] {
  const spans: Span[] = [];
  let [close, blank, end] = [0, 0, 0];
  for (const from of opens) {
    if (from < end) continue;
    while (closes[close] !== undefined && closes[close]! <= from + 1) close++;
    while (blanks[blank] !== undefined && blanks[blank]! <= from) blank++;
    const to = closes[close];
    if (to === undefined) break;
    if (to > (blanks[blank] ?? Infinity) || to - from > LONGEST_QUOTATION) continue;
    end = to + 1;
    spans.push({ from, to: end });
  }
  return spans;
}
