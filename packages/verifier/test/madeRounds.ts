import { h, makeCertificate } from "./makeCertificate.ts";
import { drawOf, familyRound, givenRound, richRound, unchained } from "./rounds.ts";

export const proven = makeCertificate(richRound, { draw: drawOf(), rulesSha256: h("rules"), codeSha256: h("code") });
export const given = makeCertificate(givenRound);
export const seeded = makeCertificate({ ...richRound, seed: "van buiten" });
export const families = makeCertificate(familyRound, { draw: drawOf() });
export const perProgramme = makeCertificate(
  { ...familyRound, tieBreaking: "multiple" },
  { draw: { ...drawOf(unchained), notaryText: null } },
);
export const notary = makeCertificate(familyRound, { draw: { beacon: null, drawn: null, notaryText: "3 5 1 6 2 2" } });
export const numbered = makeCertificate({
  ...familyRound,
  applicants: familyRound.applicants.map((applicant, i) => ({ ...applicant, lotteryNumber: (7 * i) % 11 })),
});
