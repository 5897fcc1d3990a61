/** A number from -1 to 1 that belongs to a set of pupils: always the same for the sum of their random keys. */
export function keyedShift(keySum: bigint): number {
  let bits = Number(BigInt.asUintN(32, keySum)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  bits = (bits ^ (bits >>> 16)) >>> 0;
  return (bits / 2 ** 32) * 2 - 1;
}
