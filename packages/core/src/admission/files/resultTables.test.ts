import { expect, test } from "vitest";
import { makeCertificate } from "../makeCertificate.ts";
import { matchRound } from "../matchRound.ts";
import { publicCertificate } from "../publicCertificate.ts";
import type { Round } from "../round.ts";
import { cutoffsTable, placementsTable } from "./resultTables.ts";
import { tableCsv } from "./table.ts";

const ROUND: Round = {
  tieBreaking: "single",
  programmes: [
    { id: "noord", capacity: 2, reserves: [{ group: "g", places: 1 }] },
    { id: "=zuid", capacity: 5 },
  ],
  applicants: [
    { id: "a1", preferences: ["noord", "=zuid"], lotteryNumber: 1 },
    { id: "a2", preferences: ["noord", "=zuid"], lotteryNumber: 2 },
    { id: "a3", preferences: ["noord"], groups: ["g"], lotteryNumber: 3 },
    { id: "@a4", preferences: ["noord"], lotteryNumber: 4 },
  ],
};

function certificate() {
  const placed = matchRound(ROUND);
  if (placed.kind !== "placed") throw new Error(placed.kind);
  const context = { rulesSha256: null, codeSha256: null };
  const outcome = makeCertificate(placed, { saltKey: "0".repeat(64), context, draw: null });
  if (!outcome.ok) throw new Error("no certificate");
  return outcome.value;
}

test("placements say which part of the places it was, and are no formulas", () => {
  expect(tableCsv(placementsTable(certificate()))).toBe(
    "\ufeffaanmelder;programma;keuze;sectie\r\n'@a4;;;\r\na1;noord;1;open\r\na2;'=zuid;2;open\r\na3;noord;1;reserve: g\r\n",
  );
});

test("cut-offs come from the public certificate, with blanks where everybody passes", () => {
  const table = cutoffsTable(publicCertificate(certificate()), "en");
  expect(table).toStrictEqual({
    header: ["programme", "section", "group", "places", "placed", "full", "class", "lottery_number"],
    rows: [
      ["=zuid", "open", null, 5, 1, "no", null, null],
      ["noord", "reserve", "g", 1, 1, "yes", 1, 3],
      ["noord", "open", null, 1, 1, "yes", 1, 1],
    ],
  });
});
