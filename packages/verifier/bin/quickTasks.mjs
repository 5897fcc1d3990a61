// The work of the quick way that may be done in another thread: plain data in, plain data out.
import crypto, { createHash } from "node:crypto";
import { merkleRoot } from "../src/merkle.mjs";
import { placeAgain } from "../src/quick/quickCheck.mjs";
import { scanApplicants, scanPlacements } from "../src/quick/scanRows.mjs";

/** @import { Frame, Part, ApplicantRows, PlacementRows } from "../src/quick/scanRows.mjs" */

/**
 * @typedef {{ frame: Frame, placements: Part, applicants: Part }} Half
 * @typedef {{ placements: PlacementRows, applicants: ApplicantRows }} Rows
 */

/** @param {Uint8Array} bytes */
function digest(bytes) {
  // Since Node 20.12, and twice as fast.
  if (typeof crypto.hash !== "function") return createHash("sha256").update(bytes).digest("binary");
  return crypto.hash("sha256", bytes, "binary");
}

/**
 * The rows of one half of the file.
 * @param {Half} half
 * @returns {Rows}
 */
export function scanHalf({ frame, placements, applicants }) {
  return {
    placements: scanPlacements(frame, placements),
    applicants: scanApplicants(frame, applicants, digest),
  };
}

export const tasks = { scan: scanHalf, tree: merkleRoot, place: placeAgain };
