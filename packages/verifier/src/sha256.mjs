// SHA-256 (FIPS 180-4) and HMAC-SHA256 (RFC 2104), synchronous, so that the same file serves Node and a page
// without a server.

const firstPrimes = primes(64);
const roundConstants = Int32Array.from(firstPrimes, (prime) => fractionBits(prime, 3n));
const startState = Int32Array.from(firstPrimes.slice(0, 8), (prime) => fractionBits(prime, 2n));
const schedule = new Int32Array(64);

/** @param {number} count */
function primes(count) {
  /** @type {number[]} */
  const found = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/**
 * First 32 bits of the fraction of a square (2n) or cube (3n) root, exactly: floor(root(prime * 2^(32 * power))).
 * @param {number} prime
 * @param {bigint} power
 */
function fractionBits(prime, power) {
  const target = BigInt(prime) << (32n * power);
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= target) low = middle;
    else high = middle - 1n;
  }
  return Number(BigInt.asIntN(32, low));
}

/** @param {number} x */
function mixA(x) {
  return ((x >>> 2) | (x << 30)) ^ ((x >>> 13) | (x << 19)) ^ ((x >>> 22) | (x << 10));
}

/** @param {number} x */
function mixE(x) {
  return ((x >>> 6) | (x << 26)) ^ ((x >>> 11) | (x << 21)) ^ ((x >>> 25) | (x << 7));
}

/**
 * The message schedule of the block of 64 bytes at `at`.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function expand(bytes, at) {
  const w = schedule;
  for (let t = 0, i = at; t < 16; t++, i += 4) {
    w[t] = (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3];
  }
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15];
    const y = w[t - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = (w[t - 16] + s0 + w[t - 7] + s1) | 0;
  }
  return w;
}

/**
 * One block of 64 bytes.
 * @param {Int32Array} state 8 words, changed in place
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function compress(state, bytes, at) {
  const w = expand(bytes, at);
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  // Eight rounds at a time, so that the eight words need not be moved along: three times as fast.
  for (let t = 0; t < 64; t += 8) {
    h = (h + mixE(e) + (g ^ (e & (f ^ g))) + roundConstants[t] + w[t]) | 0;
    d = (d + h) | 0;
    h = (h + mixA(a) + ((a & b) | (c & (a | b)))) | 0;
    g = (g + mixE(d) + (f ^ (d & (e ^ f))) + roundConstants[t + 1] + w[t + 1]) | 0;
    c = (c + g) | 0;
    g = (g + mixA(h) + ((h & a) | (b & (h | a)))) | 0;
    f = (f + mixE(c) + (e ^ (c & (d ^ e))) + roundConstants[t + 2] + w[t + 2]) | 0;
    b = (b + f) | 0;
    f = (f + mixA(g) + ((g & h) | (a & (g | h)))) | 0;
    e = (e + mixE(b) + (d ^ (b & (c ^ d))) + roundConstants[t + 3] + w[t + 3]) | 0;
    a = (a + e) | 0;
    e = (e + mixA(f) + ((f & g) | (h & (f | g)))) | 0;
    d = (d + mixE(a) + (c ^ (a & (b ^ c))) + roundConstants[t + 4] + w[t + 4]) | 0;
    h = (h + d) | 0;
    d = (d + mixA(e) + ((e & f) | (g & (e | f)))) | 0;
    c = (c + mixE(h) + (b ^ (h & (a ^ b))) + roundConstants[t + 5] + w[t + 5]) | 0;
    g = (g + c) | 0;
    c = (c + mixA(d) + ((d & e) | (f & (d | e)))) | 0;
    b = (b + mixE(g) + (a ^ (g & (h ^ a))) + roundConstants[t + 6] + w[t + 6]) | 0;
    f = (f + b) | 0;
    b = (b + mixA(c) + ((c & d) | (e & (c | d)))) | 0;
    a = (a + mixE(f) + (h ^ (f & (g ^ h))) + roundConstants[t + 7] + w[t + 7]) | 0;
    e = (e + a) | 0;
    a = (a + mixA(b) + ((b & c) | (d & (b | c)))) | 0;
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
  state[4] = (state[4] + e) | 0;
  state[5] = (state[5] + f) | 0;
  state[6] = (state[6] + g) | 0;
  state[7] = (state[7] + h) | 0;
}

/** A running SHA-256: feed bytes, then take the digest once. */
export class Sha256 {
  constructor() {
    this.state = Int32Array.from(startState);
    this.block = new Uint8Array(64);
    this.length = 0;
  }

  /**
   * Starts again, from the state of another that stands at a whole block, or from the beginning.
   * @param {Sha256} [from]
   */
  restart(from) {
    this.state.set(from === undefined ? startState : from.state);
    this.length = from === undefined ? 0 : from.length;
    return this;
  }

  /**
   * @param {Uint8Array} bytes
   * @param {number} [end] how many of the bytes count
   */
  update(bytes, end = bytes.length) {
    let at = 0;
    const filled = this.length % 64;
    this.length += end;
    if (filled > 0) {
      at = Math.min(64 - filled, end);
      for (let i = 0; i < at; i++) this.block[filled + i] = bytes[i];
      if (filled + at < 64) return this;
      compress(this.state, this.block, 0);
    }
    for (; at + 64 <= end; at += 64) compress(this.state, bytes, at);
    for (let i = 0; at + i < end; i++) this.block[i] = bytes[at + i];
    return this;
  }

  /**
   * Writes the 32 bytes of the digest.
   * @param {Uint8Array} out
   * @param {number} [at]
   */
  digestInto(out, at = 0) {
    const { block, state, length } = this;
    let filled = length % 64;
    block[filled++] = 0x80;
    if (filled > 56) {
      block.fill(0, filled);
      compress(state, block, 0);
      filled = 0;
    }
    block.fill(0, filled, 56);
    writeWord(block, 56, Math.floor(length / 0x20000000));
    writeWord(block, 60, (length << 3) >>> 0);
    compress(state, block, 0);
    for (let i = 0; i < 8; i++) writeWord(out, at + 4 * i, state[i]);
    return out;
  }

  digest() {
    return this.digestInto(new Uint8Array(32));
  }
}

/**
 * @param {Uint8Array} out
 * @param {number} at
 * @param {number} word
 */
function writeWord(out, at, word) {
  out[at] = word >>> 24;
  out[at + 1] = word >>> 16;
  out[at + 2] = word >>> 8;
  out[at + 3] = word;
}

/** HMAC-SHA256 under one key, for many messages. */
export class HmacSha256 {
  /** @param {Uint8Array} key */
  constructor(key) {
    const padded = new Uint8Array(64);
    padded.set(key.length > 64 ? new Sha256().update(key).digest() : key);
    this.inner = new Sha256().update(padded.map((byte) => byte ^ 0x36));
    this.outer = new Sha256().update(padded.map((byte) => byte ^ 0x5c));
    this.hash = new Sha256();
    this.middle = new Uint8Array(32);
  }

  /**
   * @param {Uint8Array} message
   * @param {number} length how many bytes of it count
   * @param {Uint8Array} out
   * @param {number} at
   */
  digestInto(message, length, out, at) {
    this.hash.restart(this.inner).update(message, length).digestInto(this.middle);
    return this.hash.restart(this.outer).update(this.middle).digestInto(out, at);
  }

  /** @param {Uint8Array} message */
  digest(message) {
    return this.digestInto(message, message.length, new Uint8Array(32), 0);
  }
}

/** @param {Uint8Array} bytes */
export function sha256(bytes) {
  return new Sha256().update(bytes).digest();
}
