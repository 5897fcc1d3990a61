import { joined, utf8 } from "../bytes.mjs";
import { Sha256 } from "../sha256.mjs";

const label = utf8("kansrijk/salt/v1\0");

/** Leaves from the bytes of the file: H(0x00 || salt || application). */
export class LeafWriter {
  /**
   * @param {Uint8Array} saltKey
   * @param {(bytes: Uint8Array) => string} digest SHA-256 as characters of 8 bits
   */
  constructor(saltKey, digest) {
    this.digest = digest;
    this.salted = joined(label, saltKey, new Uint8Array(128));
    this.saltedStart = label.length + saltKey.length;
    this.salt = new Uint8Array(32);
    this.sha256 = new Sha256();
    this.text = new Uint8Array(1 << 12);
  }

  /**
   * @param {Uint8Array} bytes
   * @param {number} start of the first half of the application
   * @param {number} middle end of it
   * @param {number} rest start of the second half
   * @param {number} end
   * @param {number} idFrom
   * @param {number} idTo
   * @param {Uint8Array} out gets 32 bytes
   * @param {number} at
   */
  write(bytes, start, middle, rest, end, idFrom, idTo, out, at) {
    const { salted, salt } = this;
    let to = this.saltedStart;
    for (let i = idFrom; i < idTo; i++) salted[to++] = bytes[i];
    this.sha256.restart().update(salted, to).digestInto(salt);
    const length = 17 + middle - start + end - rest;
    if (this.text.length < length) this.text = new Uint8Array(2 * length);
    const { text } = this;
    for (let i = 0; i < 16; i++) text[1 + i] = salt[i];
    text.set(bytes.subarray(start, middle), 17);
    text.set(bytes.subarray(rest, end), 17 + middle - start);
    const leaf = this.digest(text.subarray(0, length));
    for (let i = 0; i < 32; i++) out[at + i] = leaf.charCodeAt(i);
  }
}
