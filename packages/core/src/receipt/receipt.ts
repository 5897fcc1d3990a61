import { z } from "zod";
import { canonicalJson } from "./canonicalJson.ts";
import { sha256 } from "./sha256.ts";
import { said } from "../vocabulary/said.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/, said("64 hexadecimale cijfers", "expected 64 hexadecimal digits"));

const content = {
  version: z.literal(1),
  instrument: z.string(),
  inputs: z.array(
    z.strictObject({ role: z.string(), kind: z.string(), name: z.string(), sha256: hash, bytes: z.int().min(0) }),
  ),
  settings: z.record(z.string(), z.unknown()),
  seed: z.int().min(0).nullable(),
  rules: z.array(z.strictObject({ regulation: z.string(), validFrom: z.string(), sha256: hash })),
  code: z.strictObject({ version: z.string(), sha256: hash }),
  output: z.strictObject({ format: z.string(), rows: z.int().min(0), sha256: hash }),
};

/** Everything that a run depends on and what came out, so that anyone can repeat it and compare bit for bit. */
export const receiptSchema = z.strictObject({
  id: hash,
  ...content,
  foundAt: z
    .array(z.string())
    .optional()
    .meta({ description: "Where the inputs were read: a hint, not part of the id" }),
});

export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptContent = Omit<Receipt, "id" | "foundAt">;

/** The id is the hash of the content: a receipt that was changed no longer fits its own id. */
export function makeReceipt(parts: ReceiptContent): Receipt {
  return { id: sha256(canonicalJson(parts)), ...parts };
}

export function isIntact({ id, foundAt: _hint, ...parts }: Receipt): boolean {
  return sha256(canonicalJson(parts)) === id;
}
