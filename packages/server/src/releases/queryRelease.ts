import { readCriteria } from "@kansrijk/core/releases/criteria";
import { queryTable } from "@kansrijk/core/releases/queryTable";
import { releaseCsv, releaseRow, type ReleaseRow } from "@kansrijk/core/releases/releaseRow";
import { done, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { noticeOf, type OpenVersion } from "./readRelease.ts";

export interface ReleaseQuery {
  readonly indicators: readonly string[];
  /** As it came from outside; nothing is every row. */
  readonly criteria?: unknown;
  readonly sort: readonly { readonly field: string; readonly direction: "asc" | "desc" }[];
  readonly page: number;
  readonly pageSize: number;
  /** Words beside the ids, in `lang`. */
  readonly debug: boolean;
  readonly lang: Language;
}

export interface ReleaseAnswer {
  readonly dataset: string;
  readonly version: string;
  readonly notice: Text | null;
  readonly paging: { readonly page: number; readonly pageSize: number; readonly rows: number; readonly pages: number };
  /** Names that are not in this version: nothing is equal to them. */
  readonly warnings: { readonly field: string; readonly names: readonly string[]; readonly message: Text }[];
  readonly rows: ReleaseRow[];
}

/** The rows of a version that are asked for, one page of them. */
export function queryRelease(open: OpenVersion, query: ReleaseQuery): Outcome<ReleaseAnswer> {
  const found = rowsOf(open, query);
  if (!found.ok) return found;
  const { content, listing } = open;
  const { page, pageSize, debug, lang } = query;
  const { rows, unknown } = found.value;
  const shown = rows.slice((page - 1) * pageSize, page * pageSize);
  return done({
    dataset: content.dataset,
    version: listing.version,
    notice: noticeOf(content),
    paging: { page, pageSize, rows: rows.length, pages: Math.ceil(rows.length / pageSize) },
    warnings: unknown.map(({ field, names }) => ({
      field,
      names,
      message: {
        nl: `Niet in deze versie, bij ${field}: ${names.join(", ")}.`,
        en: `Not in this version, of ${field}: ${names.join(", ")}.`,
      },
    })),
    rows: shown.map((row) => releaseRow(content, row, debug ? lang : null)),
  });
}

/** All rows of a version that are asked for as CSV, in pieces. */
export function queryReleaseCsv(
  open: OpenVersion,
  query: Pick<ReleaseQuery, "indicators" | "criteria" | "sort" | "lang">,
): Outcome<Generator<string>> {
  const found = rowsOf(open, query);
  if (!found.ok) return found;
  const remark = noticeOf(open.content)?.[query.lang] ?? null;
  return done(
    releaseCsv(open.content, found.value.rows, { version: open.listing.version, remark, language: query.lang }),
  );
}

function rowsOf(
  { content }: OpenVersion,
  { indicators, criteria, sort }: Pick<ReleaseQuery, "indicators" | "criteria" | "sort">,
) {
  const read = readCriteria(criteria ?? { and: [] });
  if (!read.ok) return read;
  return queryTable(content, {
    indicators,
    criteria: read.value,
    sort: sort.map(({ field, direction }) => ({ field, descending: direction === "desc" })),
  });
}
