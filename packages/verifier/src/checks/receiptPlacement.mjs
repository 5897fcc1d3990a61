import { passedSection } from "../cutoffs.mjs";

/** @import { Certificate, Programme, ProgrammeOutcome, Receipt } from "../types.d.ts" */
/** @import { Findings } from "../findings.mjs" */

/**
 * Of one family: its choices are those it sent, ranked on its own grounds, and the placement is the first one whose
 * published cut-off is passed.
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {Certificate | null} certificate
 */
export function checkReceiptPlacement(receipt, findings, certificate) {
  const wished = receipt.application.preferences.join(", ");
  const found = receipt.choices.map(({ programme }) => programme).join(", ");
  if (wished !== found) findings.broken("choices", "choices-differ", { found, expected: wished }, { path: "choices" });
  if (certificate === null) {
    findings.note("choices", "needs-certificate");
    findings.skip("placement", "needs-certificate");
    checkRank(receipt, findings);
    return;
  }
  const programmes = new Map(certificate.round.programmes.map((programme) => [programme.id, programme]));
  const outcomes = new Map(certificate.outcome.programmes.map((outcome) => [outcome.id, outcome]));
  receipt.choices.forEach((choice, k) => {
    const outcome = outcomes.get(choice.programme);
    const programme = programmes.get(choice.programme);
    if (outcome === undefined || programme === undefined) {
      const values = { found: choice.programme, expected: null };
      findings.broken("choices", "certificate-differs", values, { path: `choices[${k}].programme` });
    } else checkKey(receipt, findings, k, programme, outcome);
  });
  checkPassed(receipt, findings, outcomes);
}

/**
 * The key of one choice: class from the application, number there exactly when it is admissible.
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {number} k
 * @param {Programme} programme
 * @param {ProgrammeOutcome} outcome
 */
function checkKey({ application, choices }, findings, k, programme, outcome) {
  const choice = choices[k];
  const path = `choices[${k}].class`;
  if ((choice.class === null) !== (choice.number === null)) {
    findings.broken("choices", "class-differs", { found: choice.class, expected: choice.number }, { path });
  }
  if (programme.orderSha256 !== null) {
    findings.note("choices", "order-hidden");
    if (choice.class !== null && choice.class !== 1) {
      findings.broken("choices", "class-differs", { found: choice.class, expected: 1 }, { path });
    }
    return;
  }
  const claim = application.priority.find((entry) => entry.programme === programme.id);
  const { admits } = programme;
  const admitted = admits === null || (application.advice !== null && admits.includes(application.advice));
  const expected = admitted ? (claim?.class ?? outcome.lastClass) : null;
  if (choice.class !== expected)
    findings.broken("choices", "class-differs", { found: choice.class, expected }, { path });
}

/**
 * @param {Receipt} receipt
 * @param {Findings} findings
 * @param {Map<string, ProgrammeOutcome>} outcomes
 */
function checkPassed({ application, choices, placement }, findings, outcomes) {
  /** @type {Receipt["placement"]} */
  let expected = { programme: null, rank: null, section: null };
  for (const [k, choice] of choices.entries()) {
    const outcome = outcomes.get(choice.programme);
    if (outcome === undefined || choice.class === null || choice.number === null) continue;
    const section = passedSection(outcome, application.groups, choice.class, choice.number);
    if (section < 0) continue;
    expected = { programme: choice.programme, rank: k + 1, section };
    break;
  }
  if (said(expected) === said(placement)) return;
  findings.broken(
    "placement",
    "placement-other",
    { found: said(placement), expected: said(expected) },
    { path: "placement" },
  );
}

/**
 * Without a certificate: programme and rank at least belong together.
 * @param {Receipt} receipt
 * @param {Findings} findings
 */
function checkRank({ application, placement }, findings) {
  const { programme, rank, section } = placement;
  const place = programme === null ? -1 : application.preferences.indexOf(programme);
  const fits =
    programme === null ? rank === null && section === null : place >= 0 && rank === place + 1 && section !== null;
  if (fits) return;
  const expected = place < 0 ? "null" : said({ ...placement, rank: place + 1 });
  findings.broken("placement", "placement-other", { found: said(placement), expected }, { path: "placement" });
}

/** @param {Receipt["placement"]} placement */
function said({ programme, rank, section }) {
  return programme === null ? `null (${rank}, ${section})` : `${programme} (${rank}, ${section})`;
}
