import { expect, test } from "vitest";
import { tablesInZip, uploadName } from "./uploadName.ts";

test.each([
  ["pupils.csv", "pupils.csv"],
  ["enrolments\\2024.csv", "enrolments/2024.csv"],
  ["Inschrijvingen 2024.PARQUET", "Inschrijvingen 2024.PARQUET"],
])("%s is a place in the folder of an upload", (given, name) => {
  expect(uploadName(given)).toEqual({ ok: true, name });
});

test.each([
  "../pupils.csv",
  "a/../../pupils.csv",
  "/etc/pupils.csv",
  ".csv",
  "c:\\pupils.csv",
  "a/b/c/d.csv",
  "pupils.xlsx",
  "a//b.csv",
  "pupils.csv/2024.csv",
])("%s is refused with what was expected", (given) => {
  expect(uploadName(given)).toMatchObject({
    ok: false,
    fault: { kind: "wrong-file", expected: { en: expect.stringContaining(".csv or .parquet") } },
  });
});

test("of a ZIP the tables are taken, without the folder that was zipped and without what is no table", () => {
  const names = [
    "mijn/sites.csv",
    "mijn/enrolments/2024.csv",
    "mijn/LEESMIJ.txt",
    "__MACOSX/mijn/._sites.csv",
    "mijn/.DS_Store",
  ];
  expect([...tablesInZip(names).values()]).toEqual(["sites.csv", "enrolments/2024.csv"]);
  expect([...tablesInZip(["enrolments/2023.csv", "enrolments/2024.csv"]).values()]).toEqual([
    "enrolments/2023.csv",
    "enrolments/2024.csv",
  ]);
  expect([...tablesInZip(["sites.csv", "enrolments/2024.csv"]).values()]).toEqual(["sites.csv", "enrolments/2024.csv"]);
});
