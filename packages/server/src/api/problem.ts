import type { TableFault } from "@kansrijk/core/tables/tableFault";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { z } from "zod";

/** An answer other than the one asked for, as application/problem+json (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly extra: { readonly faults?: readonly TableFault[]; readonly refusals?: readonly Refusal[] };

  constructor(status: number, title: string, detail: string, extra: Problem["extra"] = {}) {
    super(detail);
    this.status = status;
    this.title = title;
    this.extra = extra;
  }
}

const text = z.object({ nl: z.string(), en: z.string() });

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    refusals: z.array(z.object({ kind: z.string(), message: text })).optional(),
    faults: z
      .array(
        z.object({
          kind: z.string(),
          file: z.string(),
          row: z.int(),
          line: z.int().optional(),
          column: z.string(),
          value: z.string(),
          expected: text,
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)" });

/** So many faults travel in one answer; the command `import --dry-run` prints all of them. */
export const MOST_FAULTS = 1000;

export function notFound(what: string): Problem {
  return new Problem(404, "Not found", `There is no ${what}.`);
}
