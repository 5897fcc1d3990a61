import { sectionName, type LetterOutline } from "./letterOutline.ts";

export interface LetterSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

type Outline = Pick<LetterOutline, "lines" | "opens" | "sections">;

/** Headers of pages, the reference in the margin, page numbers. */
const FURNITURE = /^(\**Onze referentie\**|[\d\s]{6,10}|\d+\/\d+)$/;
const FOOTNOTE = /^(\d{1,2} (?=[A-Z])|[¹²³⁰⁴-⁹]+ ?(?=[A-Z]))/;
const SENTENCE_END = /[.?!:;)»”"’][¹²³⁰⁴-⁹\d]*$/;
const LIST_ITEM = /^(- |\d+\. )/;

/** The paragraphs of a letter below each heading of its outline. Throws TypeError when a heading is not in the text. */
export function readLetter(text: string, outline: Outline): LetterSection[] {
  const { lines, opens, sections } = outline;
  const headings = sections.slice(1).map(({ heading }) => heading);
  const parts: { heading: string; lines: string[] }[] = [{ heading: "", lines: [] }];
  const all = text.split("\n");
  const body = all.slice(startOf(all, opens));
  for (let at = 0; at < body.length; at++) {
    const next = headings[parts.length - 1];
    const [line, following] = [plain(body[at]!), plain(body[at + 1] ?? "")];
    if (next !== undefined && line === next) parts.push({ heading: next, lines: [] });
    else if (next !== undefined && unbroken([line, following]) === next) {
      parts.push({ heading: next, lines: [] });
      at++;
    } else parts.at(-1)!.lines.push(body[at]!);
  }
  const missing = headings[parts.length - 1];
  if (missing !== undefined) throw new TypeError(`heading not found in the letter, or not in this order: ${missing}`);
  return parts.map((part, index) => ({
    heading: sectionName(sections[index]!),
    paragraphs: paragraphsOf(blocksOf(part.lines, lines)),
  }));
}

/** The line with which the letter itself begins, behind address and date. */
function startOf(lines: readonly string[], opens: string): number {
  const start = lines.findIndex((line) => plain(line).startsWith(opens));
  if (start < 0) throw new TypeError(`beginning not found in the letter: ${opens}`);
  return start;
}

/** A line without marks of layout. */
function plain(line: string): string {
  return line.replace(/^[#*\s]+|[*\s]+$/g, "");
}

function blocksOf(lines: readonly string[], kind: LetterOutline["lines"]): string[] {
  const widest = Math.max(0, ...lines.map((line) => line.length));
  const blocks: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(unbroken(block));
    block = [];
  };
  for (const line of lines) {
    const text = plain(line);
    if (FURNITURE.test(text)) continue;
    const isEmpty = text === "";
    const isNewPage = kind === "wrapped" && line.startsWith(" ");
    if ((isEmpty && kind !== "spaced") || isNewPage || LIST_ITEM.test(text)) close();
    if (isEmpty) continue;
    block.push(text);
    const isLast = kind === "spaced" && SENTENCE_END.test(text) && line.trimEnd().length < 0.85 * widest;
    if (kind === "paragraphs" || isLast) close();
  }
  close();
  return blocks;
}

/** Words that were broken at the end of a line are made whole. */
function unbroken(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    text.endsWith("-") && /^[a-zà-ÿ]/.test(line) && !/^(en|of) /.test(line)
      ? text.slice(0, -1) + line
      : `${text} ${line}`,
  );
}

/**
 * Without footnotes; a block that does not end with the end of a sentence goes on in the next, on another page. So does
 * a footnote, when the next block begins with a small letter.
 */
function paragraphsOf(blocks: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let footnote = "";
  for (const block of blocks) {
    const goesOn = footnote !== "" && !SENTENCE_END.test(footnote) && /^[a-z]/.test(block);
    footnote = FOOTNOTE.test(block) || goesOn ? block : "";
    if (footnote !== "") continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && !SENTENCE_END.test(last) && !LIST_ITEM.test(block))
      paragraphs[paragraphs.length - 1] = unbroken([last, block]);
    else paragraphs.push(block);
  }
  return paragraphs;
}
