import { UnreadableFile } from "../unreadableFile.mjs";
import { csvRows } from "./csvRows.mjs";
import { normalRound } from "./normalRound.mjs";

/** @import { Lot } from "../types.d.ts" */
/** @import { NormalRound } from "./normalRound.mjs" */

/** @typedef {{ lots: readonly Lot[], round: NormalRound | null }} DrawnList */

const idNames = ["id", "kenmerk"];
const familyNames = ["family", "gezin"];

/**
 * Who takes part, according to a list of ids (text or CSV) or to a round file.
 * @param {string} content
 * @returns {DrawnList}
 * @throws {UnreadableFile}
 */
export function readList(content) {
  const clean = content.replace(/^\ufeff/u, "");
  if (!/^\s*\{/u.test(clean)) return { lots: lotsOf(clean), round: null };
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(clean);
  } catch (error) {
    throw new UnreadableFile(String(error), { cause: error });
  }
  const round = normalRound(value);
  return { lots: round.applicants.map(({ id, family }) => ({ id, family })), round };
}

/** @param {string} content */
function lotsOf(content) {
  const rows = csvRows(content, idNames);
  const header = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const id = header.findIndex((name) => idNames.includes(name));
  const family = id < 0 ? -1 : header.findIndex((name) => familyNames.includes(name));
  return rows.slice(id < 0 ? 0 : 1).map((cells) => ({
    id: cells[Math.max(0, id)] ?? "",
    family: family < 0 || !cells[family] ? null : cells[family],
  }));
}
