const encoder = new TextEncoder();

/** @param {string} text */
export function utf8(text) {
  return encoder.encode(text);
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
/** Per character code the value of a hexadecimal digit, 255 for others. */
const digitOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = String.fromCharCode(code);
  return /[0-9a-f]/iu.test(digit) ? Number.parseInt(digit, 16) : 255;
});

/** @param {Uint8Array} bytes */
export function toHex(bytes) {
  let text = "";
  for (const byte of bytes) text += hexOf[byte];
  return text;
}

/**
 * The bytes of hexadecimal digits; null when it is something else.
 * @param {string} text
 */
export function fromHex(text) {
  if (text.length % 2 !== 0) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = digitOf[text.charCodeAt(2 * i)] ?? 255;
    const low = digitOf[text.charCodeAt(2 * i + 1)] ?? 255;
    if (high === 255 || low === 255) return null;
    bytes[i] = 16 * high + low;
  }
  return bytes;
}

/**
 * A whole number below 2^32 as 4 bytes, most significant first.
 * @param {number} value
 */
export function u32(value) {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** @param {Uint8Array[]} parts */
export function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
