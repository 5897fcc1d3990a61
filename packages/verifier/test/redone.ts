import type { Certificate } from "../src/index.mjs";
import { h, print, rootOf, saltOf, seal, treeRoot } from "./makeCertificate.ts";
import type { Changeable } from "./mutations.ts";

export function resealed(value: unknown): unknown {
  const copy = structuredClone(value) as { sha256: string } | null;
  return copy?.sha256 === undefined ? copy : seal(copy);
}

/** As far as the changed file allows, everything that can be computed again is. */
export function recommitted(value: unknown): unknown {
  const copy = structuredClone(value) as Changeable<Certificate>;
  try {
    const { codeSha256, rulesSha256, commitment, lottery } = copy;
    const { listRules, tieBreaking, programmes, applicants } = copy.round;
    for (const each of programmes) if ("order" in each) each.orderSha256 = each.order ? h(print(each.order)) : null;
    const content = { codeSha256, format: "kansrijk-round/1", listRules, rulesSha256, tieBreaking };
    const bare = programmes.map(({ order: _order, ...rest }) => rest);
    commitment.contentSha256 = h(print({ ...content, programmes: bare }));
    const leaves = applicants!.map(({ number: _number, numbers: _numbers, ...application }) => {
      const salt = Buffer.from(saltOf(commitment.saltKey!, application.id), "hex");
      return h(Uint8Array.of(0), salt, print(application));
    });
    commitment.applicationsRoot = treeRoot(leaves);
    commitment.applications = leaves.length;
    commitment.root = rootOf(commitment.contentSha256, commitment.applicationsRoot, leaves.length);
    if (lottery.draw !== null) lottery.draw.announcement.root = commitment.root;
  } catch {
    // The change left no form to compute with; the verifier gets it as it is.
  }
  return resealed(copy);
}
