/**
 * The indices below `count` in ascending order of a value; equal values by index. Value and index are packed into one
 * number where they fit (53 bits), because numbers sort ten times faster than anything with a comparison of its own.
 * @param {number} count
 * @param {(index: number) => number} valueOf a whole number of 0 or more
 */
export function inOrderOf(count, valueOf) {
  const values = new Float64Array(count);
  let highest = 0;
  for (let i = 0; i < count; i++) {
    values[i] = valueOf(i);
    if (values[i] > highest) highest = values[i];
  }
  if (highest < 4 * count) return counted(values, highest);
  if ((highest + 1) * count > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(values, (_, i) => i).sort((i, k) => values[i] - values[k] || i - k);
  }
  const packed = values.map((value, i) => value * count + i).sort();
  return Uint32Array.from(packed, (each) => each % count);
}

/**
 * The same by counting, for values that are not much higher than their count, as lottery numbers are.
 * @param {Float64Array} values
 * @param {number} highest
 */
function counted(values, highest) {
  const place = new Int32Array(highest + 2);
  for (let i = 0; i < values.length; i++) place[values[i] + 1]++;
  for (let value = 0; value <= highest; value++) place[value + 1] += place[value];
  const order = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) order[place[values[i]]++] = i;
  return order;
}
