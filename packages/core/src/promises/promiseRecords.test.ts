import { describe, expect, test } from "vitest";
import { inventory, letterText, WHY_NO_PAPERS } from "../../test/sharedPapers.ts";
import { shippedRecords } from "../../test/shippedRecords.ts";
import { collection as deadlines } from "../collections/kinds/deadlines.ts";
import { collection as letterKind } from "../collections/kinds/letters.ts";
import { collection as motionKind } from "../collections/kinds/motions.ts";
import { collection as paperKind } from "../collections/kinds/papers.ts";
import { collection as promiseKind } from "../collections/kinds/promises.ts";
import { checkPlace } from "../letters/checkPlace.ts";
import { checkPlaceText } from "../letters/checkPlaceText.ts";
import { placesIn } from "../letters/placesIn.ts";
import { readLetter, type LetterSection } from "../letters/readLetter.ts";
import { filterPromises } from "./promiseFilter.ts";
import { promiseCounts } from "./promiseCounts.ts";
import { promiseRows, rowName, type PromiseRow } from "./promiseRows.ts";
import { promiseTimeline } from "./promiseTimeline.ts";
import type { UserUpdate } from "./promiseUpdate.ts";

const [promises, motions, papers, letters, rules] = [
  shippedRecords(promiseKind),
  shippedRecords(motionKind),
  shippedRecords(paperKind),
  shippedRecords(letterKind),
  shippedRecords(deadlines),
];
const rowsOn = (on: string, updates: UserUpdate[] = []) => promiseRows({ promises, rules, updates }, on);
const row = (rows: readonly PromiseRow[], name: string) => rows.find((item) => rowName(item) === name)!;
const TODAY = "2026-11-22";

describe("promises, motions and papers that come with Kansrijk", () => {
  test("every place stands in the outline of its letter", () => {
    const faults = [...promises, ...motions, ...papers].flatMap((record) =>
      placesIn(record).flatMap(({ place }) => checkPlace(place, letters)?.en ?? []),
    );
    expect(faults).toEqual([]);
  });

  test("the day of a promise is that of its letter, and its first place stands in that letter", () => {
    const dates = new Map(letters.map(({ id, date }) => [id, date]));
    for (const { id, letter, madeOn, parts } of promises) {
      expect(madeOn, id).toBe(dates.get(letter));
      for (const part of parts) expect(part.places[0]!.letter, id).toBe(letter);
    }
  });

  test("what was stated in a letter has its place, and what was found has a source to look up", () => {
    for (const { id, updates, became } of rowsOn(TODAY))
      for (const { status, place, source } of [...updates, ...became]) {
        if (status === "stated") expect(place, id).toBeDefined();
        expect(source.length, id).toBeGreaterThan(4);
      }
  });

  test("a motion names promises that are there", () => {
    const known = new Set(promises.map(({ id }) => id));
    for (const { id, promises: named } of motions)
      expect(
        named.filter((one) => !known.has(one)),
        id,
      ).toEqual([]);
  });
});

describe(`against the letters and the inventory${WHY_NO_PAPERS}`, () => {
  test.skipIf(WHY_NO_PAPERS !== "")(`every K and L of the inventory has an entry${WHY_NO_PAPERS}`, () => {
    const ids = [...inventory().matchAll(/^\| ([KL]\d+) \|.*?\| (S\d) \|/gm)].map(
      ([, id, letter]) => `${id} ${letter}`,
    );
    expect(ids).toHaveLength(30 + 11);
    const ours = [
      ...promises.map(({ id, letter }) => `${id} ${letter}`),
      ...motions.map(({ id, places }) => `${id} ${places[0]!.letter}`),
    ];
    expect(ids.filter((id) => !ours.includes(id))).toEqual([]);
    const added = ours.filter((id) => !ids.includes(id)).map((id) => Number(/^K(\d+) S\d$/.exec(id)?.[1]));
    expect(added.toSorted((a, b) => a - b)).toEqual(added.map((_, at) => 31 + at));
  });

  test.skipIf(WHY_NO_PAPERS !== "")(`the words of a deadline stand in the letter${WHY_NO_PAPERS}`, () => {
    const texts = new Map(letters.map(({ id, file }) => [id, letterText(file).replace(/\s+/g, " ").toLowerCase()]));
    const words = promises.flatMap(({ id, letter, parts }) =>
      parts.map((part) => ({ id: `${id} ${part.id}`, letter, ...part.deadline })),
    );
    const strange = words.filter(({ letter, stated }) => !texts.get(letter)!.includes(stated.toLowerCase()));
    expect(strange.map(({ id, stated }) => `${id}: ${stated}`)).toEqual([]);
  });

  test.skipIf(WHY_NO_PAPERS !== "")(`every place stands in the text of its letter${WHY_NO_PAPERS}`, () => {
    const texts = new Map<string, readonly LetterSection[]>(
      letters.map((outline) => [outline.id, readLetter(letterText(outline.file), outline)]),
    );
    const faults = [...promises, ...motions, ...papers].flatMap((record) =>
      placesIn(record).flatMap(({ place }) => checkPlaceText(place, texts.get(place.letter)!).map(({ en }) => en)),
    );
    expect(faults).toEqual([]);
  });

  test.skipIf(WHY_NO_PAPERS !== "")(`every other paper of the inventory has an entry${WHY_NO_PAPERS}`, () => {
    const line = inventory()
      .split("\n")
      .find((text) => text.startsWith("Other Kamerstukken cited"))!;
    const numbers = papersIn(line);
    expect(numbers).toHaveLength(30);
    const ids = new Set(papers.map(({ id }) => id));
    expect(numbers.filter((number) => !ids.has(number))).toEqual([]);
  });
});

/** "31 293-434, 383" is 31293-434 and 31293-383. */
function papersIn(line: string): string[] {
  let dossier = "";
  return [...line.matchAll(/stb-[\d-]+|BWBR\d+|(?:(\d\d \d{3}(?: [VX]+I*)?)-)?\b(\d{2,3})\b(?=[,;.])/g)].map(
    ([all, named, number]) => {
      dossier = named?.replace(" ", "").replace(" ", "-") ?? dossier;
      return number === undefined ? all : `${dossier}-${number}`;
    },
  );
}

describe("rows on a day", () => {
  test("the promise of 2019 that became law in 2020 was open, then unknown, and then late", () => {
    expect(rowsOn("2019-03-12")).toEqual([]);
    expect(row(rowsOn("2019-12-31"), "K21")).toBeUndefined();
    expect(row(rowsOn("2019-12-31"), "K7 a")).toMatchObject({ status: "open", updates: [], became: [] });
    expect(row(rowsOn("2020-02-01"), "K7 a").status).toBe("unknown");
    const today = row(rowsOn(TODAY), "K7 a");
    expect(today).toMatchObject({ status: "late", deadline: { from: "2020-01-01", to: "2020-01-01" } });
    expect(today.explanation.nl).toContain("1 augustus 2020");
    expect(today.became[0]!.text.nl).toContain("Wet gelijke kans op doorstroom");
  });

  test.each([
    ["K22", "kept"],
    ["K30", "kept"],
    ["K26 a", "kept"],
    ["K16", "kept"],
    ["K10 a", "kept"],
    ["K7 b", "kept"],
    ["K20 b", "kept"],
    ["K31", "kept"],
    ["K32", "kept"],
    ["K35", "kept"],
    ["K36", "kept"],
    ["K37", "kept"],
    ["K38", "kept"],
    ["K27", "late"],
    ["K29", "late"],
    ["K6 b", "late"],
    ["K15 b", "kept"],
    ["K15 c", "kept"],
    ["K15 d", "kept"],
    ["K18 a", "kept"],
    ["K19 a", "late"],
    ["K19 b", "unknown"],
    ["K20 a", "unknown"],
    ["K24 a", "unknown"],
    ["K24 b", "late"],
    ["K25 d", "kept"],
    ["K33 a", "kept"],
    ["K33 b", "unknown"],
    ["K34", "unknown"],
    ["K39", "kept"],
    ["K40", "unknown"],
    ["K41", "open"],
    ["K1 a", "unknown"],
    ["K21", "unknown"],
    ["K1 b", "kept"],
  ])("%s is %s", (name, status) => {
    expect(row(rowsOn(TODAY), name).status).toBe(status);
  });

  test("what came two weeks after the end of a window of our own is not called late", () => {
    const rows = rowsOn(TODAY);
    for (const name of ["K5 a", "K13"]) {
      expect(row(rows, name)).toMatchObject({ status: "unknown", ground: "delivered-near-an-assumed-end" });
      expect(row(rows, name).explanation.nl).toContain("onze eigen lezing");
      expect(row(rows, name).wouldChange.nl).toContain("welke dag bedoeld was");
    }
    expect(rows.filter(({ status, deadline }) => status === "late" && deadline.ruleStatus === "assumed")).toEqual([]);
  });

  test("what would make it late is said with the day that the rules use", () => {
    const rows = rowsOn(TODAY);
    expect(row(rows, "K31").deadline).toMatchObject({ to: "2019-06-13", ruleStatus: "assumed" });
    expect(row(rows, "K31").wouldChange.en).toContain("after 14 July 2019");
    expect(row(rows, "K10 a").deadline).toMatchObject({ to: "2019-07-04", ruleStatus: "found" });
    expect(row(rows, "K10 a").wouldChange.en).toContain("after 4 July 2019");
  });

  test("nothing is late on memory alone", () => {
    expect(rowsOn(TODAY).filter(({ status, basis }) => status === "late" && basis === "recalled")).toEqual([]);
  });

  test("news of a user counts for its part, and is told apart", () => {
    const news: UserUpdate = {
      id: "u1",
      promise: "K25",
      part: "b",
      on: "2023-06-01",
      kind: "delivered",
      text: { nl: "Bijgewerkt", en: "Updated" },
      source: "Proef",
      status: "found",
    };
    const rows = rowsOn(TODAY, [news]);
    expect(row(rows, "K25 b")).toMatchObject({ status: "kept", updates: [{ told: "u1" }] });
    expect(row(rows, "K25 a").status).toBe("unknown");
    const { part: _part, ...whole } = news;
    const lost = rowsOn(TODAY, [{ ...news, part: "z" }]).filter(({ id }) => id === "K25");
    const told = lost.map(({ part, updates }) => [part, updates.filter((update) => update.told === "u1").length]);
    expect(told).toEqual([
      ["a", 1],
      ["b", 0],
      ["c", 0],
      ["d", 0],
    ]);
    expect(lost[0]).toMatchObject({ status: "unknown", updates: [{}, { told: "u1", unknownPart: "z" }] });
    expect(row(rowsOn(TODAY, [{ ...whole, promise: "K21" }]), "K21").status).toBe("kept");
  });

  test("what rests on memory or on an assumption says so", () => {
    const remembered: UserUpdate = {
      id: "u2",
      promise: "K28",
      on: "2024-05-01",
      kind: "delivered",
      text: { nl: "Brief", en: "Letter" },
      source: "Uit het geheugen",
      status: "recalled",
    };
    const rows = rowsOn(TODAY, [remembered]);
    expect(row(rows, "K28")).toMatchObject({ status: "kept", basis: "recalled" });
    expect(row(rows, "K28").explanation.nl).toContain("uit het geheugen");
    for (const name of ["K39", "K24 b"]) {
      expect(row(rows, name).basis, name).toBe("assumed");
      expect(row(rows, name).explanation.en, name).toContain("That this news is about this promise is assumed");
    }
    expect(row(rows, "K13").explanation.en).toContain("The last day is assumed");
    expect(row(rows, "K10 a").basis).toBe("found");
    expect(row(rows, "K7 a").basis).toBe("stated");
  });

  test("filters: due before a day means that the window ends before it", () => {
    const rows = rowsOn(TODAY);
    const due = filterPromises(rows, { dueBefore: "2023-09-01" });
    expect(due.map(rowName)).toContain("K22");
    expect(due.map(rowName)).not.toContain("K21");
    expect(due.every(({ deadline }) => deadline.to !== null && deadline.to < "2023-09-01")).toBe(true);
    const late = filterPromises(rows, { status: "late", letter: "S4", owner: "wiersma" });
    expect(late.map(rowName).toSorted()).toEqual(["K24 b", "K27", "K29"]);
  });

  test("counts per letter and per owner add up to all rows", () => {
    const rows = rowsOn(TODAY);
    const statuses = ["kept", "late", "open", "overtaken", "unknown"];
    expect(statuses.map((status) => rows.filter((item) => item.status === status).length)).toEqual([30, 6, 1, 0, 30]);
    for (const groups of Object.values(promiseCounts(rows))) {
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
      for (const { counts, total } of groups)
        expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(total);
    }
  });
});

test("the timeline goes from the plan of 2016 over the letters and the law of 2020 to 2025", () => {
  const events = promiseTimeline({ letters, papers, motions, rows: rowsOn(TODAY) });
  const order = events.map(({ id }) => id);
  const at = [
    "L1",
    "actieplan-gelijke-kansen",
    "S2",
    "S1",
    "K7 a due",
    "K7 a became 1",
    "S4",
    "S0",
    "K30 happened 1",
    "K23 a due",
  ].map((id) => order.indexOf(id));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
});
