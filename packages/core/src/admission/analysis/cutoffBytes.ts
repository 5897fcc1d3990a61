import type { CutoffDraws } from "./cutoffDraws.ts";

const MAGIC = "KCD1";
const HEAD = 8;

/**
 * Cut-off draws as bytes, little-endian: the four letters `KCD1`; the length of the header (uint32); the header, JSON in
 * UTF-8 (everything but the values), filled with spaces to a multiple of 4; then the values (float32), column by column.
 */
export function writeCutoffDraws({ values, ...header }: CutoffDraws): Uint8Array {
  const text = JSON.stringify(header);
  const plain = new TextEncoder().encode(text);
  const length = Math.ceil(plain.length / 4) * 4;
  const bytes = new Uint8Array(HEAD + length + values.length * 4);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, length, true);
  bytes.fill(0x20, HEAD, HEAD + length);
  bytes.set(plain, HEAD);
  values.forEach((value, index) => view.setFloat32(HEAD + length + index * 4, value, true));
  return bytes;
}

/** @throws RangeError when the bytes are not cut-off draws */
export function readCutoffDraws(bytes: Uint8Array): CutoffDraws {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new RangeError(`expected bytes that begin with ${MAGIC}`);
  const length = view.getUint32(4, true);
  const rest = bytes.length - HEAD - length;
  if (rest < 0 || rest % 4 !== 0) throw new RangeError("expected a whole file of cut-off draws");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length))) as Omit<
    CutoffDraws,
    "values"
  >;
  const columns = header.programmes.reduce((sum, { sections, quotas }) => sum + sections.length + quotas.length, 0);
  if (rest / 4 !== columns * header.lotteries)
    throw new RangeError(`expected ${columns} columns of ${header.lotteries} values, found ${rest / 4} values`);
  const values = new Float32Array(rest / 4);
  for (let index = 0; index < values.length; index++) values[index] = view.getFloat32(HEAD + length + index * 4, true);
  return { ...header, values };
}
