import { z } from "zod";
import { canonicalJson } from "../receipt/canonicalJson.ts";
import { sha256 } from "../receipt/sha256.ts";
import { said } from "../vocabulary/said.ts";

export const REGISTER_FORMAT = "kansrijk-register/1";

/** The file in a folder of Parquet files that says what they are. */
export const MANIFEST_FILE = "register.json";

const hash = z.string().regex(/^[0-9a-f]{64}$/, said("64 hexadecimale cijfers", "expected 64 hexadecimal digits"));

const tableFiles = z.object({
  rows: z.int().min(0),
  /** By path in the folder: `sites.parquet`, `enrolments/2024.parquet`. */
  files: z.record(z.string(), z.object({ rows: z.int().min(0), sha256: hash })),
});

export const manifestSchema = z.object({
  format: z.literal(REGISTER_FORMAT),
  title: z.object({ nl: z.string().min(1), en: z.string().min(1) }),
  /** True when no pupil or school behind it exists. */
  generated: z.boolean(),
  seed: z.int().min(0).optional(),
  /** Years in which the school years start, in order. */
  schoolYears: z.array(z.int()).min(1),
  tables: z.record(z.string(), tableFiles),
  settings: z.record(z.string(), z.unknown()).optional(),
  /** Of the canonical JSON of everything above: the identity of the register. */
  sha256: hash,
});

export type RegisterManifest = Readonly<z.infer<typeof manifestSchema>>;
export type ManifestTables = RegisterManifest["tables"];

/** Completes a manifest with the hash of its content. */
export function sealManifest(content: Omit<RegisterManifest, "sha256" | "format">): RegisterManifest {
  const whole = { format: REGISTER_FORMAT, ...content } as const;
  return { ...whole, sha256: sha256(canonicalJson(whole)) };
}
