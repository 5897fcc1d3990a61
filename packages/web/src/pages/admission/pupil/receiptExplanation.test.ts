import { certificateView } from "@kansrijk/core/admission/certificateView";
import { explainPlacement } from "@kansrijk/core/admission/explainPlacement";
import { makeCertificate } from "@kansrijk/core/admission/makeCertificate";
import { placeReceipt } from "@kansrijk/core/admission/placeReceipt";
import { publicCertificate, treeOf } from "@kansrijk/core/admission/publicCertificate";
import { arbitraryRound } from "@kansrijk/core/admission/test/arbitraryRound";
import { place } from "@kansrijk/core/admission/test/placing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptExplanation } from "./receiptExplanation.ts";

function certify(content: unknown) {
  const context = { rulesSha256: null, codeSha256: null };
  const made = makeCertificate(place(content), { saltKey: "00".repeat(32), context, draw: null });
  if (!made.ok) throw new Error("expected a certificate");
  return { view: certificateView(made.value), open: publicCertificate(made.value), tree: treeOf(made.value) };
}

test("a family reads the same reasons from its receipt as the region gives from the full certificate", () => {
  fc.assert(
    fc.property(arbitraryRound({ applicants: 10, programmes: 4, groups: true, orders: true }), (round) => {
      const { view, open, tree } = certify(round);
      for (const { id } of round.applicants) {
        const { steps, alternatives } = explainPlacement(view, id)!;
        const found = receiptExplanation(open, placeReceipt(view, tree, open.sha256, id)!);
        expect(found?.steps).toEqual(steps);
        expect(found?.alternatives).toEqual(alternatives);
      }
    }),
    { numRuns: 100 },
  );
});

test("a receipt that does not belong to the certificate has no reasons", () => {
  const round = {
    seed: "s",
    programmes: [{ id: "noord", capacity: 1 }],
    applicants: [{ id: "p1", preferences: ["noord"] }],
  };
  const { view, open, tree } = certify(round);
  const receipt = placeReceipt(view, tree, open.sha256, "p1")!;
  const elsewhere = { ...receipt, application: { ...receipt.application, preferences: ["zuid"] } };
  expect(receiptExplanation(open, elsewhere)).toBeUndefined();
  expect(receiptExplanation(open, { ...receipt, placement: { ...receipt.placement, rank: 2 } })).toBeUndefined();
});
