import type { RegisterMeta } from "./registerMeta.ts";

type Shown = Pick<RegisterMeta, "manifest" | "quality" | "difference">;

/**
 * What anybody may read of a register of real pupils: numbers of rows are rounded up to fives, so that "3 blanks" or
 * "1 advice without an enrolment" points at nobody.
 */
export function roundedForOutsiders<T extends Shown>(meta: T): T {
  const { manifest, quality, difference } = meta;
  const tables = Object.fromEntries(
    Object.entries(manifest.tables).map(([id, table]) => [
      id,
      {
        ...table,
        rows: upToFive(table.rows),
        files: Object.fromEntries(
          Object.entries(table.files).map(([file, item]) => [file, { ...item, rows: upToFive(item.rows) }]),
        ),
      },
    ]),
  );
  const checked = <Check extends { readonly found: number; readonly of: number }>(item: Check): Check => ({
    ...item,
    found: upToFive(item.found),
    of: upToFive(item.of),
  });
  return {
    ...meta,
    manifest: { ...manifest, tables },
    quality: {
      ...quality,
      tables: quality.tables.map((table) => ({
        ...table,
        rows: upToFive(table.rows),
        years: table.years.map((item) => ({ ...item, rows: upToFive(item.rows) })),
        blanks: table.blanks.map((item) => ({ ...item, count: upToFive(item.count) })),
      })),
      joins: quality.joins.map(checked),
      plausibility: quality.plausibility.map(checked),
      notes: [],
    },
    ...(difference === undefined ? {} : { difference: [] }),
  };
}

/** A number of people as outsiders may read it. */
export function upToFive(count: number): number {
  return 5 * Math.ceil(count / 5);
}
