import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangement, type Arrangement } from "./arrangement.ts";
import { findArrangements } from "./findArrangements.ts";
import { SITUATION_IDS } from "./situations.ts";

const text = { nl: "iets", en: "something" };

function one(id: string, more: Partial<Arrangement> = {}): Arrangement {
  const words = { what: text, whoMayApply: text, how: text, helpers: text, provider: text };
  return arrangement.parse({ id, title: { nl: id, en: id }, ...words, situations: ["food"], status: "found", ...more });
}

const LIST = [
  one("country"),
  one("both", { situations: ["food", "laptop"] }),
  one("local", { municipality: "GM0606", checkedOn: "2026-09-01" }),
  one("elsewhere", { municipality: "GM0363", checkedOn: "2026-09-01" }),
  one("young", { ages: { from: 4, until: 11 }, sectors: ["po"] }),
  one("gone", { validUntil: "2026-11-21" }),
];
const ON = "2026-11-22";
const ids = (question: object) =>
  findArrangements({ situations: [], on: ON, ...question }, LIST).found.map(({ arrangement: { id } }) => id);

describe("what is shown", () => {
  test("local first, then what fits most", () => {
    expect(ids({ situations: ["food", "laptop"], municipality: "GM0606" })).toEqual([
      "local",
      "both",
      "country",
      "young",
    ]);
    expect(ids({ situations: ["laptop"] })).toEqual(["both"]);
    expect(ids({ situations: ["debts"] })).toEqual([]);
  });

  test.each([
    [{ age: 12 }, false],
    [{ age: 11 }, true],
    [{ age: 4 }, true],
    [{ age: 3 }, false],
    [{ sector: "vo" }, false],
    [{ sector: "po" }, true],
  ])("%o shows what is for children of 4 to 11 in primary school: %s", (question, shown) => {
    expect(ids(question).includes("young")).toBe(shown);
  });

  test("says why, and nothing about who asks", () => {
    const answer = findArrangements({ situations: ["laptop"], municipality: "GM0606", age: 9, on: ON }, LIST);
    expect(answer.found[0]!.reason.nl).toBe("Past bij: een laptop of tablet voor school.");
    expect(JSON.stringify(answer)).not.toMatch(/"age"|GM0606/);
  });

  test("for every question: only what fits, never what has passed, each once", () => {
    const situations = fc.uniqueArray(fc.constantFrom(...SITUATION_IDS), { maxLength: 4 });
    fc.assert(
      fc.property(situations, fc.constantFrom(undefined, "GM0606", "GM0363"), (asked, municipality) => {
        const { found, expired } = findArrangements({ situations: asked, municipality, on: ON }, LIST);
        for (const {
          because,
          arrangement: { municipality: own, validUntil },
        } of found) {
          expect(because.length).toBeGreaterThan(0);
          expect(own === undefined || own === municipality).toBe(true);
          expect(validUntil === undefined || validUntil >= ON).toBe(true);
        }
        const all = [...found.map(({ arrangement: { id } }) => id), ...expired.map(({ id }) => id)];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe("warnings", () => {
  test.each([
    [{ validUntil: "2026-12-31" }, "Stopt op 2026-12-31."],
    [{ validUntil: "2026-11-22" }, "Stopt op 2026-11-22."],
    [{ validUntil: "2027-06-30" }, undefined],
    [{ checkedOn: "2025-11-21" }, "Voor het laatst nagekeken op 2025-11-21."],
    [{ checkedOn: "2025-11-22" }, undefined],
    [{ generated: true }, "Voorbeeld: verzonnen."],
    [{ status: "recalled" as const }, "Nog niet nagekeken bij de bron. Kijk eerst of het nog zo is."],
  ])("%o", (more, expected) => {
    const { found } = findArrangements({ situations: [], on: ON }, [one("x", more)]);
    expect(found[0]!.warnings.map(({ nl }) => nl)).toEqual(expected === undefined ? [] : [expected]);
  });

  test("what has passed is told to who keeps the list, and not handed out", () => {
    expect(findArrangements({ situations: [], on: ON }, LIST).expired.map(({ id }) => id)).toEqual(["gone"]);
  });
});

test.each([
  ["a local arrangement without the day it was checked", { municipality: "GM0606" }],
  ["a place that is no municipality", { municipality: "Schiedam", checkedOn: ON }],
  ["ages the wrong way round", { ages: { from: 12, until: 4 } }],
  ["a link that is no address of a page", { link: "javascript:alert(1)" }],
  ["a field about a child", { pupil: "x" }],
])("%s is refused", (_why, more) => {
  expect(() => one("x", more as Partial<Arrangement>)).toThrow();
});
