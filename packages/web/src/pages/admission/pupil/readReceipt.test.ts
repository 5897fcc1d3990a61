import { expect, test } from "vitest";
import { readReceipt } from "./readReceipt.ts";

const receipt = {
  format: "kansrijk-place-receipt/1",
  application: { id: "p1", preferences: ["noord", "zuid"], groups: [], priority: [] },
  choices: [{ programme: "noord", class: 1, number: 3 }],
  placement: { programme: "zuid", rank: 2, section: 0 },
};

const changed = (part: object): string => JSON.stringify({ ...receipt, ...part });

test("a receipt is recognised, with and without a place", () => {
  expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt);
  const none = { ...receipt, placement: { programme: null, rank: null, section: null } };
  expect(readReceipt(JSON.stringify(none))).toEqual(none);
});

test.each([
  ["no JSON", "Beste ouders"],
  ["a certificate", JSON.stringify({ format: "kansrijk-certificate/1" })],
  ["nothing", "null"],
  ["choices that are no ids", changed({ application: { ...receipt.application, preferences: [1] } })],
  ["groups that are no list", changed({ application: { ...receipt.application, groups: "wijk" } })],
  ["choices that are no objects", changed({ choices: [null] })],
  ["no placement", changed({ placement: null })],
])("%s is no receipt", (_, content) => {
  expect(readReceipt(content)).toBeUndefined();
});
