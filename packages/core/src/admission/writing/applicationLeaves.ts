import { leafMessages, LEAF_TEXT } from "../../lottery/commitment.ts";
import type { Hashing } from "../../lottery/hashing.ts";
import type { Round } from "../round.ts";
import { ByteWriter } from "./byteWriter.ts";
import type { RowStore } from "./rowStore.ts";
import { writeApplication } from "./writeApplication.ts";

/** More than the salt and its hash take. */
const ROOM = 64;

/**
 * The hashes of the leaves, 32 bytes each, in this order of the applicants. They are made in the order of the round,
 * because there they lie together in memory.
 * @param texts gets the text of every application, with its middle where the numbers come in a certificate
 */
export function applicationLeaves(
  { applicants }: Round,
  order: Int32Array,
  saltKey: Uint8Array,
  hashing: Hashing,
  texts?: RowStore,
): Uint8Array {
  const begin = leafMessages(saltKey, hashing);
  const leaves = new Uint8Array(32 * order.length);
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  const out = texts?.out ?? new ByteWriter();
  for (let index = 0; index < applicants.length; index++) {
    const applicant = applicants[index]!;
    if (texts) texts.next();
    else out.length = 0;
    const from = out.length;
    out.room(ROOM);
    begin(applicant.id, out.bytes, from);
    out.length = from + LEAF_TEXT;
    const middle = writeApplication(applicant, out);
    hashing.into(out.bytes, from, out.length, leaves, 32 * places[index]!);
    texts?.keep(index, from + LEAF_TEXT, middle);
  }
  return leaves;
}
