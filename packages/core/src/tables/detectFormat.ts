import { DELIMITERS, firstRecord } from "./csvRecords.ts";
import { missingColumns } from "./headerFaults.ts";
import { matchHeader, type HeaderMatch } from "./matchHeader.ts";
import { openText } from "./openText.ts";
import { jsonTableOf, looksLikeJson, parseJson } from "./parseJson.ts";
import type { TableFault } from "./tableFault.ts";
import type { TableFormat } from "./tableFormat.ts";

export type FormatDetection =
  | { readonly ok: true; readonly format: TableFormat<unknown> }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Share of its required columns that makes a format worth naming when none fits. */
const NEAR = 0.5;

interface Candidate {
  readonly format: TableFormat<unknown>;
  readonly match: HeaderMatch;
}

/**
 * Which format a file has, by its header. A header that fits none is refused with what the nearest format misses; one
 * that fits several is refused with their names, because the user must choose.
 */
export function detectFormat(
  formats: Iterable<TableFormat<unknown>>,
  file: string,
  bytes: Uint8Array,
): FormatDetection {
  const opening = openText(file, bytes, ["utf-8", "windows-1252"]);
  if (!opening.ok) return { ok: false, faults: [opening.fault] };
  const { text, headerRow: row } = opening.open;
  if (looksLikeJson(text)) return detectDocument([...formats], file, text);
  const headers = DELIMITERS.map((delimiter) => firstRecord(text, delimiter));
  const candidates = [...formats]
    .filter((format) => !format.document)
    .map((format) => ({ format, match: bestMatch(format, headers) }));
  return chosen(file, row, candidates);
}

/** The same for a document in JSON: a format says itself whether the document is its own. */
function detectDocument(formats: readonly TableFormat<unknown>[], file: string, text: string): FormatDetection {
  const parsing = parseJson(file, text);
  if (!parsing.ok) return { ok: false, faults: [parsing.fault] };
  const candidates = formats
    .filter((format) => format.document)
    .map((format) => {
      const header = jsonTableOf(format, parsing.value)?.header ?? [];
      return { format, match: matchHeader(format, header) };
    });
  return chosen(file, 0, candidates);
}

function chosen(file: string, row: number, candidates: readonly Candidate[]): FormatDetection {
  const fitting = candidates.filter(({ match }) => match.missing.length === 0 && match.foreign.length === 0);
  if (fitting.length === 1) return { ok: true, format: fitting[0]!.format };
  if (fitting.length > 1) return { ok: false, faults: [ambiguous(file, row, fitting)] };
  return { ok: false, faults: unknownFormat(file, row, candidates) };
}

function bestMatch(format: TableFormat<unknown>, headers: readonly (readonly string[])[]): HeaderMatch {
  const matches = headers.map((header) => matchHeader(format, header));
  return matches.toSorted((a, b) => b.matched.length - a.matched.length)[0]!;
}

function ambiguous(file: string, row: number, fitting: readonly Candidate[]): TableFault {
  const list = fitting.map(({ format }) => format.id).join(", ");
  const expected = {
    nl: `een keuze uit de indelingen die alle passen: ${list}`,
    en: `a choice between the formats that all fit: ${list}`,
  };
  return { kind: "ambiguous-format", file, row, column: "", value: "", expected };
}

function unknownFormat(file: string, row: number, candidates: readonly Candidate[]): TableFault[] {
  const nearest = candidates
    .filter(({ match }) => match.share >= NEAR)
    .toSorted((a, b) => b.match.share - a.match.share || b.match.matched.length - a.match.matched.length)[0];
  const list = candidates.map(({ format }) => format.id).join(", ");
  const known = { nl: `de kopregel van een van: ${list}`, en: `the header of one of: ${list}` };
  const fault = { kind: "unknown-format", file, row, column: "", value: "" } as const;
  if (!nearest) return [{ ...fault, expected: known }];
  const { format, match } = nearest;
  const foreign = match.foreign.length > 0 ? format.foreign?.expected : undefined;
  const expected = {
    nl: `${known.nl}; het meest lijkt dit op "${format.title.nl}" (${format.id})${foreign ? `, maar dat is ${foreign.nl}` : ""}`,
    en: `${known.en}; it is most like "${format.title.en}" (${format.id})${foreign ? `, but that is ${foreign.en}` : ""}`,
  };
  return [{ ...fault, value: match.foreign.join(", "), expected }, ...missingColumns(file, row, match)];
}
