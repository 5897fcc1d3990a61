import { inOrderOf } from "./inOrderOf.mjs";
import { HmacSha256 } from "./sha256.mjs";

/** @import { Lot } from "./types.d.ts" */

/**
 * What an applicant draws with: its family, or itself.
 * @param {Lot} applicant
 */
export function unitOf({ family, id }) {
  return family ?? id;
}

/** Draws tickets: HMAC-SHA256(seed, message), with for `multiple` the programme in the message. */
export class Tickets {
  /**
   * @param {Uint8Array} seed
   * @param {string | null} programme
   */
  constructor(seed, programme) {
    this.hmac = new HmacSha256(seed);
    this.encoder = new TextEncoder();
    this.bytes = new Uint8Array(1024);
    this.suffix = programme === null ? "" : `\0${programme}`;
  }

  /**
   * @param {string} name
   * @param {Uint8Array} out
   * @param {number} at
   */
  write(name, out, at = 0) {
    const { written } = this.encoder.encodeInto(name + this.suffix, this.bytes);
    this.hmac.digestInto(this.bytes, written, out, at);
    return out;
  }
}

/**
 * The order in which a seed puts applicants: indices in `applicants`, the first one has number 1.
 * @param {Uint8Array} seed 32 bytes
 * @param {readonly Lot[]} applicants
 * @param {string | null} programme for one number per programme
 */
export function lotteryOrder(seed, applicants, programme) {
  const tickets = new Tickets(seed, programme);
  const hashes = new Uint8Array(32 * applicants.length);
  applicants.forEach((applicant, i) => tickets.write(unitOf(applicant), hashes, 32 * i));
  /** @param {number} i @param {number} k */
  const compare = (i, k) => {
    const a = applicants[i];
    const b = applicants[k];
    return (
      compareBytes(hashes.subarray(32 * i, 32 * i + 32), hashes.subarray(32 * k, 32 * k + 32)) ||
      compareText(unitOf(a), unitOf(b)) ||
      compareBytes(tickets.write(a.id, new Uint8Array(32)), tickets.write(b.id, new Uint8Array(32))) ||
      compareText(a.id, b.id)
    );
  };
  // The first 32 bits decide nearly always; where they are equal the rest does.
  const view = new DataView(hashes.buffer);
  const order = inOrderOf(applicants.length, (i) => view.getUint32(32 * i));
  for (let from = 0, to = 1; from < order.length; from = to, to++) {
    while (to < order.length && view.getUint32(32 * order[to]) === view.getUint32(32 * order[from])) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
  }
  return order;
}

/**
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 */
function compareBytes(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
