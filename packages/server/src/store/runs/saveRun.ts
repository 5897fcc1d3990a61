import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { jsonText } from "../jsonText.ts";

export interface NewRun {
  readonly instrument: string;
  readonly settings: unknown;
  readonly receipt: unknown;
  readonly summary: unknown;
  /** The decisions as CSV; kept compressed. */
  readonly outputCsv: string | Uint8Array;
}

/** Stores a run and gives its id. */
export async function saveRun(db: Kysely<Database>, run: NewRun): Promise<string> {
  const id = randomUUID();
  const output = await promisify(gzip)(run.outputCsv);
  await db
    .insertInto("run")
    .values({
      id,
      instrument: run.instrument,
      settings: jsonText(run.settings),
      receipt: jsonText(run.receipt),
      summary: jsonText(run.summary),
      output_csv: output,
    })
    .execute();
  return id;
}
