import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { FundingSource } from "@kansrijk/core/funding/fundingScheme";
import type { PublishedScore } from "@kansrijk/core/funding/po/factsFromScores";
import type { PupilScores } from "@kansrijk/core/funding/po/factsFromPupils";
import type { Receipt } from "@kansrijk/core/receipt/receipt";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { readPupilScores } from "../population/countryParquet.ts";
import { readTableFile } from "../imports/readTableFile.ts";

export interface FundingInput {
  readonly kind: string;
  readonly source: FundingSource;
  readonly description: Receipt["inputs"][number];
}

export type FundingFileReading =
  | { readonly ok: true; readonly input: FundingInput }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Kinds of table that money can be divided on. */
export const SOURCE_KINDS = ["cbs-scores-po", "pupil-scores-po"] as const;

/** Reads a file with scores per site or per pupil; which of the two follows from its header. */
export async function readFundingFile(path: string): Promise<FundingFileReading> {
  if (path.endsWith(".parquet")) return readParquet(path);
  const reading = await readTableFile(path, SOURCE_KINDS, { store: false });
  if (!reading.ok) return reading;
  const { kind, name, sha256, bytes } = reading.table;
  return {
    ok: true,
    input: {
      kind,
      source: sourceOf(kind, reading.table.rows),
      description: { role: "scores", kind, name, sha256, bytes },
    },
  };
}

/** The format of the file guarantees the type of its rows. */
export function sourceOf(kind: string, rows: unknown): FundingSource {
  return kind === "cbs-scores-po"
    ? { kind: "scores", rows: rows as readonly PublishedScore[] }
    : { kind: "pupils", table: rows as PupilScores };
}

/** A Parquet file with a text column `site` and a decimal column `score`, such as `population generate` writes. */
async function readParquet(path: string): Promise<FundingFileReading> {
  const name = basename(path);
  try {
    const content = await readFile(path);
    const table = await readPupilScores(path);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const description = { role: "scores", kind: "pupil-scores-po", name, sha256, bytes: content.length };
    return { ok: true, input: { kind: "pupil-scores-po", source: { kind: "pupils", table }, description } };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : "";
    const expected = {
      nl: `een Parquet-bestand met de kolommen site en score (${reason})`,
      en: `a Parquet file with the columns site and score (${reason})`,
    };
    return { ok: false, faults: [{ kind: "file", file: name, row: 0, column: "", value: "", expected }] };
  }
}
