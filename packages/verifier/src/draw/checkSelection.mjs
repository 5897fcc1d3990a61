import { joined, toHex, utf8 } from "../bytes.mjs";
import { md5 } from "./md5.mjs";

/** @import { SelectedDraw } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */
/** @import { DrawnList } from "./readList.mjs" */

const longestList = 65_535;

/**
 * RFC 3797: the key follows from the sources and every draw from the key.
 * @param {SelectedDraw} file
 * @param {Findings} findings
 */
export function checkSelection({ sources, key, list, select, selected }, findings) {
  const ascending = sources.every((numbers) => numbers.every((each, i) => i === 0 || numbers[i - 1] <= each));
  if (!ascending) findings.broken("selection", "sources-order", {}, { path: "sources" });
  const expected = sources.map((numbers) => `${numbers.map((each) => `${each}.`).join("")}/`).join("");
  if (key !== expected) findings.broken("selection", "key-differs", { found: key, expected }, { path: "key" });
  if (selected.length !== select) {
    findings.broken("selection", "selected-count", { found: selected.length, expected: select }, { path: "selected" });
  }
  if (list.length > longestList || selected.length > list.length) {
    findings.broken("selection", "too-many", { selected: selected.length, list: list.length }, { path: "selected" });
    return;
  }
  const left = list.map((_, i) => i);
  const text = utf8(expected);
  selected.forEach((draw, i) => {
    const counter = Uint8Array.of(i >>> 8, i & 0xff);
    const digest = toHex(md5(joined(counter, text, counter))).toUpperCase();
    const divisor = left.length;
    const [at] = left.splice(Number(BigInt(`0x${digest}`) % BigInt(divisor)), 1);
    const right = { md5: digest, divisor, place: at + 1, id: list[at] };
    for (const field of /** @type {const} */ (["md5", "divisor", "place", "id"])) {
      if (draw[field] === right[field]) continue;
      const values = { found: draw[field], expected: right[field] };
      findings.broken("selection", "selection-differs", values, { path: `selected[${i}].${field}` });
    }
  });
}

/**
 * @param {SelectedDraw} file
 * @param {Findings} findings
 * @param {DrawnList | null} list
 */
export function checkSelectedFrom({ list: ids }, findings, list) {
  const seen = new Set();
  ids.forEach((id, i) => {
    if (seen.has(id)) findings.broken("intact", "twice", { id }, { path: `list[${i}]` });
    seen.add(id);
  });
  if (list === null) {
    findings.skip("list", "no-list");
    return;
  }
  const length = Math.max(ids.length, list.lots.length);
  for (let i = 0; i < length; i++) {
    const [found, expected] = [ids[i] ?? null, list.lots[i]?.id ?? null];
    if (found !== expected) findings.broken("list", "place-differs", { found, expected }, { path: `list[${i}]` });
  }
}
