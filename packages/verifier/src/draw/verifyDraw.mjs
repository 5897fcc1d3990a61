import { fromHex, toHex, utf8 } from "../bytes.mjs";
import { canonical } from "../canonical.mjs";
import { checkSeed } from "../checks/seed.mjs";
import { Findings } from "../findings.mjs";
import { lotteryOrder } from "../lotteryNumbers.mjs";
import { propertyReports } from "../propertyReports.mjs";
import { sha256 } from "../sha256.mjs";
import { refused } from "../verifyCertificate.mjs";
import { rankedProperties, selectionProperties } from "../words/properties.mjs";
import { checkDrawCommitment, checkDrawnFrom } from "./checkList.mjs";
import { checkEvents } from "./checkEvents.mjs";
import { checkSelectedFrom, checkSelection } from "./checkSelection.mjs";
import { drawShape } from "./drawShape.mjs";
import { readList } from "./readList.mjs";

/** @import { DrawOptions, RankedDraw, Report, SelectedDraw } from "../types.d.ts" */
/** @import { DrawnList } from "./readList.mjs" */

/**
 * Checks the file of a draw, parsed but not trusted.
 * @param {Record<string, unknown>} value
 * @param {DrawOptions} [options]
 * @returns {Report}
 * @throws {UnreadableFile} when the list beside it cannot be read
 */
export function verifyDraw(value, options = {}) {
  const findings = new Findings();
  const list = options.list === undefined ? null : readList(options.list);
  const isSelection = value["method"] === "rfc3797";
  const names = isSelection ? selectionProperties : rankedProperties;
  const shape = drawShape(value["method"]);
  if (!shape.ok(value)) {
    /** @type {import("../shape.mjs").Fault[]} */
    const faults = [];
    shape.explain(value, "", faults);
    return refused("draw", findings, faults, names);
  }
  const { sha256: stated, ...content } = value;
  const expected = toHex(sha256(utf8(canonical(content))));
  if (stated !== expected) findings.broken("intact", "sha256", { found: stated, expected }, { path: "sha256" });
  const applicants = isSelection
    ? selection(/** @type {SelectedDraw} */ (/** @type {unknown} */ (value)), findings, list)
    : ranking(/** @type {RankedDraw} */ (/** @type {unknown} */ (value)), findings, list, options);
  return {
    file: "draw",
    edition: null,
    ok: findings.violations.length === 0,
    applicants,
    programmes: 0,
    placed: 0,
    properties: propertyReports(names, findings, []),
    components: [],
  };
}

/**
 * @param {SelectedDraw} file
 * @param {Findings} findings
 * @param {DrawnList | null} list
 */
function selection(file, findings, list) {
  checkSelectedFrom(file, findings, list);
  checkSelection(file, findings);
  return file.list.length;
}

/**
 * @param {RankedDraw} file
 * @param {Findings} findings
 * @param {DrawnList | null} list
 * @param {DrawOptions} options
 */
function ranking(file, findings, list, options) {
  checkDrawnFrom(file, findings, list);
  checkDrawCommitment(file, findings, options, list);
  checkSeed({
    lottery: { origin: "seed", seed: file.seed, draw: file.draw },
    commitment: file.commitment,
    findings,
    options,
  });
  checkEvents(file, findings);
  checkRanks(file, findings);
  return new Set(file.draws.flatMap(({ lots }) => lots.map(({ id }) => id))).size;
}

/**
 * Every number is the place of its lot in the order that follows from the seed.
 * @param {RankedDraw} file
 * @param {Findings} findings
 */
function checkRanks({ seed, draws }, findings) {
  draws.forEach(({ programme, lots }, d) => {
    lotteryOrder(fromHex(seed) ?? new Uint8Array(0), lots, programme).forEach((i, place) => {
      const { id, number } = lots[i];
      const path = `draws[${d}].lots[${i}]`;
      const values = { applicant: id, programme, found: number, expected: place + 1 };
      if (number !== place + 1) findings.broken("numbers", "number-differs", values, { applicants: [id], path });
      else if (i !== place) findings.broken("intact", "lots-order", { id }, { applicants: [id], path });
    });
  });
}
