import { z } from "zod";

const text = z.object({ nl: z.string(), en: z.string() });

const tableQuality = z.object({
  table: z.string(),
  rows: z.int(),
  /** Rows per school year; empty for a table that is not per year. */
  years: z.array(z.object({ year: z.int(), rows: z.int() })),
  /** Blank cells per column, of the columns that may be blank. */
  blanks: z.array(z.object({ column: z.string(), count: z.int() })),
});

/** How many rows pass a check: of `of` rows, `found` do not. */
const check = z.object({
  id: z.string(),
  title: text,
  found: z.int(),
  of: z.int(),
  /** fine: as usual; look: more than usual, look at it; none: nothing to check. */
  level: z.enum(["fine", "look", "none"]),
});

export const qualitySchema = z.object({
  tables: z.array(tableQuality),
  /** References to another table. */
  joins: z.array(check),
  /** Facts that seldom go together. */
  plausibility: z.array(check),
  /** What was changed or left out when the register was brought in. */
  notes: z.array(text),
});

export type TableQuality = z.infer<typeof tableQuality>;
export type QualityCheck = z.infer<typeof check>;
export type QualityReport = z.infer<typeof qualitySchema>;

/** `usual` is the share that is found in sound registers too. */
export function assessed(item: Omit<QualityCheck, "level">, usual: number): QualityCheck {
  if (item.of === 0) return { ...item, level: "none" };
  return { ...item, level: item.found / item.of > usual ? "look" : "fine" };
}

/** A table that grows or shrinks by more than this from one year to the next is worth a look. */
const USUAL_CHANGE = 0.2;

/** Per yearly table: years with many more or fewer rows than the year before, and years that are missing in between. */
export function yearChecks(tables: readonly TableQuality[]): QualityCheck[] {
  return tables
    .filter(({ years }) => years.length > 1)
    .map(({ table, years }) => {
      const sorted = [...years].sort((a, b) => a.year - b.year);
      const jumps = sorted.slice(1).filter((item, index) => {
        const before = sorted[index]!;
        return item.year !== before.year + 1 || Math.abs(item.rows - before.rows) > USUAL_CHANGE * before.rows;
      });
      const title = {
        nl: `${table}: jaren die ontbreken, of meer dan 20% verschillen van het jaar ervoor`,
        en: `${table}: years that are missing, or differ by more than 20% from the year before`,
      };
      return assessed({ id: `years-${table}`, title, found: jumps.length, of: sorted.length - 1 }, 0);
    });
}
