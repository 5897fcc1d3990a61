import { leafMessages, LEAF_TEXT } from "../../lottery/commitment.ts";
import type { Hashing } from "../../lottery/hashing.ts";
import type { Round } from "../round.ts";
import { ByteWriter } from "./byteWriter.ts";
import { writeApplication } from "./writeApplication.ts";

/** An application as it was written: `bytes[from .. to - 1]`, with its numbers to come in at `numbers`. */
export type WrittenApplication = (
  applicant: number,
  bytes: Uint8Array,
  from: number,
  numbers: number,
  to: number,
) => void;

/**
 * The hashes of the leaves, 32 bytes each, in this order of the applicants.
 * @param written gets the text of every application, which is gone after the next
 */
export function applicationLeaves(
  { applicants }: Round,
  order: Int32Array,
  saltKey: Uint8Array,
  hashing: Hashing,
  written?: WrittenApplication,
): Uint8Array {
  const begin = leafMessages(saltKey, hashing);
  const leaves = new Uint8Array(32 * order.length);
  const out = new ByteWriter();
  for (let place = 0; place < order.length; place++) {
    const applicant = applicants[order[place]!]!;
    begin(applicant.id, out.bytes);
    out.length = LEAF_TEXT;
    const numbers = writeApplication(applicant, out);
    hashing.into(out.bytes, 0, out.length, leaves, 32 * place);
    written?.(order[place]!, out.bytes, LEAF_TEXT, numbers, out.length);
  }
  return leaves;
}
