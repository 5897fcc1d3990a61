// MD5 (RFC 1321), only because RFC 3797 is written with it. For short messages.

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const constants = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);

/**
 * @param {Uint8Array} message
 * @returns {Uint8Array} 16 bytes
 */
export function md5(message) {
  const padded = new Uint8Array(64 * (((message.length + 8) >> 6) + 1));
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, (message.length << 3) >>> 0, true);
  view.setUint32(padded.length - 4, Math.floor(message.length / 2 ** 29), true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at);
  return new Uint8Array(state.slice().buffer);
}

/**
 * @param {Int32Array} state
 * @param {DataView} view
 * @param {number} at
 */
function mix(state, view, at) {
  let [a, b, c, d] = state;
  for (let i = 0; i < 64; i++) {
    const { f, word } = step(i, b, c, d);
    const sum = (a + f + constants[i] + view.getInt32(at + 4 * word, true)) | 0;
    const shift = shifts[i >> 4][i & 3];
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
}

/**
 * @param {number} i
 * @param {number} b
 * @param {number} c
 * @param {number} d
 */
function step(i, b, c, d) {
  if (i < 16) return { f: (b & c) | (~b & d), word: i };
  if (i < 32) return { f: (d & b) | (~d & c), word: (5 * i + 1) % 16 };
  if (i < 48) return { f: b ^ c ^ d, word: (3 * i + 5) % 16 };
  return { f: c ^ (b | ~d), word: (7 * i) % 16 };
}
