import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage, THIN_RULE, type CoverageQuestion } from "./coverage.ts";
import { DIMENSION_IDS, DIMENSIONS } from "./dimensions.ts";
import { measureFaults } from "./measureFaults.ts";
import { measurePeriod, overlaps } from "./measurePeriod.ts";
import { policyMeasure, type PolicyMeasure } from "./policyMeasure.ts";
import { readSchool } from "./readSchool.ts";
import type { SchoolFacts } from "./schoolFacts.ts";
import { schoolLoad } from "./schoolLoad.ts";
import { testSchool } from "./testSchool.ts";

const LETTERS = new Map([
  ["S1", "2019-03-13"],
  ["S4", "2023-03-10"],
]);

const text = { nl: "tekst", en: "text" };

function measure(id: string, changed: Partial<PolicyMeasure> = {}): PolicyMeasure {
  return {
    id,
    kind: "measure",
    title: { nl: id, en: id },
    summary: text,
    places: [{ letter: "S4", heading: "", paragraph: 1, words: ["kansen"] }],
    systems: [],
    responsible: ["ocw"],
    levers: ["transitions"],
    fields: [5],
    flexibility: [],
    corners: ["school"],
    sectors: ["po", "vo"],
    ages: ["4-12"],
    period: { dateStatus: "assumed" },
    carriedBy: [{ kind: "none", reason: "not-built" }],
    status: { state: "running", asOf: "2023-03-10", evidence: [{ text, status: "found", source: "Stcrt." }] },
    successors: [],
    ...changed,
  };
}

function reach(changed: Partial<NonNullable<PolicyMeasure["school"]>> = {}): {
  school: NonNullable<PolicyMeasure["school"]>;
} {
  return {
    school: { asks: ["apply"], sectors: ["vo"], condition: text, conditionStatus: "stated", tests: [], ...changed },
  };
}

describe("a measure", () => {
  test.each([
    [{ flexibility: ["cooperation"], fields: [2] }, /expected: 5 in fields/],
    [{ successors: ["a"] }, /does not follow itself/],
    [reach({ sectors: ["mbo"] }), /names mbo; expected: one of po, vo/],
    [
      {
        carriedBy: [
          { kind: "none", reason: "no-data" },
          { kind: "page", id: "/geld" },
        ],
      },
      /none stands beside/,
    ],
    [{ status: { ...measure("a").status, state: "ended" } }, /without an end date/],
  ] as const)("%j has a fault in plain words", (changed, message) => {
    expect(measureFaults(measure("a"))).toEqual([]);
    const faults = measureFaults(measure("a", changed as Partial<PolicyMeasure>));
    expect(faults.map(({ en }) => en).join()).toMatch(message);
    expect(faults).toHaveLength(1);
  });

  test.each([
    [{ places: [] }, "places"],
    [{ fields: [6] }, "fields.0"],
    [{ carriedBy: [{ kind: "none" }] }, "carriedBy.0"],
    [{ period: { from: "2024-01-02", to: "2024-01-01", dateStatus: "stated" } }, "period"],
    [
      { status: { state: "running", asOf: "2023-03-10", evidence: [{ text, status: "stated", source: "S4" }] } },
      "status.evidence.0",
    ],
    [{ extra: 1 }, ""],
  ])("%j is no measure", (changed, path) => {
    const read = policyMeasure.safeParse({ ...measure("a"), ...changed });
    expect(read.error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  test("without a start counts from the first letter that names it", () => {
    const both = measure("a", {
      places: [...measure("a").places, { letter: "S1", heading: "", paragraph: 1, words: ["ab"] }],
    });
    expect(measurePeriod(both, LETTERS)).toEqual({ from: "2019-03-13", fromLetter: true });
    const dated = measure("a", { period: { from: "2020-01-01", to: "2021-12-31", dateStatus: "stated" } });
    expect(measurePeriod(dated, LETTERS)).toEqual({ from: "2020-01-01", to: "2021-12-31", fromLetter: false });
    expect(() => measurePeriod(measure("a"), new Map())).toThrow(/no date known of letter S4/);
    expect(overlaps(measurePeriod(dated, LETTERS), "2021-12-31", "2022-07-31")).toBe(true);
    expect(overlaps(measurePeriod(dated, LETTERS), "2022-01-01", "2022-07-31")).toBe(false);
  });
});

describe("coverage", () => {
  const many = [
    ...Array.from({ length: 8 }, (_, at) => measure(`a${at}`, { fields: [2], corners: ["school"] })),
    ...Array.from({ length: 8 }, (_, at) => measure(`b${at}`, { fields: [4], corners: ["home"] })),
    measure("c", { fields: [2], corners: ["home"] }),
    measure("d", { kind: "plea", fields: [1], corners: ["home"] }),
  ];

  test("a known answer: 9 x 9 of 17 lets expect 4.8, so one is thin", () => {
    const { cells, measures, rule } = coverage(many, { rows: "field", columns: "corner" }, LETTERS);
    const cell = (row: string, column: string) => cells.find((item) => item.row === row && item.column === column)!;
    expect(cell("2", "home")).toMatchObject({ measures: ["c"], mark: "thin" });
    expect(cell("2", "home").expected).toBeCloseTo(81 / 17, 10);
    expect(cell("2", "school")).toMatchObject({ mark: "enough" });
    expect(cell("1", "home")).toMatchObject({ measures: [], mark: "empty" });
    expect(measures).toHaveLength(17);
    expect(rule).toBe(THIN_RULE);
    expect(coverage(many, { rows: "field", columns: "corner", pleas: true }, LETTERS).measures).toContain("d");
  });

  test("cells that cannot exist are outside, whichever way the table is turned", () => {
    const marks = (question: CoverageQuestion, row: string, column: string) =>
      coverage(many, question, LETTERS).cells.find((cell) => cell.row === row && cell.column === column)!.mark;
    expect(marks({ rows: "sector", columns: "age" }, "early", "12-16")).toBe("outside");
    expect(marks({ rows: "age", columns: "sector" }, "12-16", "early")).toBe("outside");
    expect(marks({ rows: "sector", columns: "age" }, "early", "0-4")).toBe("empty");
  });

  test("a day and a letter leave out what does not count", () => {
    const list = [
      measure("old", { places: [{ letter: "S1", heading: "", paragraph: 1, words: ["ab"] }] }),
      measure("new"),
      measure("short", { period: { from: "2020-01-01", to: "2020-12-31", dateStatus: "stated" } }),
    ];
    const asked = (extra: Partial<CoverageQuestion>) =>
      coverage(list, { rows: "field", columns: "age", ...extra }, LETTERS).measures;
    expect(asked({ on: "2020-06-01" })).toEqual(["old", "short"]);
    expect(asked({ on: "2018-06-01" })).toEqual([]);
    expect(asked({ letter: "S4" })).toEqual(["new", "short"]);
    expect(
      coverage([], { rows: "field", columns: "age" }, LETTERS).cells.every(({ measures }) => measures.length === 0),
    ).toBe(true);
  });

  test("every measure stands in as many cells as it has pairs of terms, and turning the table keeps the counts", () => {
    const some = fc.subarray(["1", "2", "3", "4", "5"], { minLength: 1 });
    const corners = fc.subarray(["home", "school", "surroundings"] as const, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(some, corners), { maxLength: 30 }), (drawn) => {
        const list = drawn.map(([fields, at], index) =>
          measure(`m${index}`, { fields: fields.map(Number), corners: [...at] }),
        );
        const { cells } = coverage(list, { rows: "field", columns: "corner" }, LETTERS);
        const turned = coverage(list, { rows: "corner", columns: "field" }, LETTERS).cells;
        expect(cells.reduce((sum, cell) => sum + cell.measures.length, 0)).toBe(
          drawn.reduce((sum, [fields, at]) => sum + fields.length * at.length, 0),
        );
        const key = (row: string, column: string, ids: readonly string[]) => `${row}/${column}: ${ids.join()}`;
        expect(turned.map((cell) => key(cell.column, cell.row, cell.measures)).sort()).toEqual(
          cells.map((cell) => key(cell.row, cell.column, cell.measures)).sort(),
        );
      }),
    );
  });

  test("every division has terms, and each measure has one of them", () => {
    for (const id of DIMENSION_IDS) expect(DIMENSIONS[id].terms.size, id).toBeGreaterThan(2);
  });
});

describe("a test of a school", () => {
  const school: SchoolFacts = { sector: "vo", targetShare: 30, topShare: 15, coalition: false, types: ["havo", "vwo"] };
  test.each([
    [{ fact: "targetShare", atLeast: 30 }, "yes", /30; asked: at least 30$/],
    [{ fact: "targetShare", above: 30 }, "no", /more than 30. With that it could apply/],
    [{ fact: "topShare", atMost: 15 }, "yes", /at most 15/],
    [{ fact: "topShare", atMost: 5 }, "no", /15; asked: at most 5/],
    [{ fact: "coalition", is: true }, "no", /: no; asked: yes/],
    [{ fact: "focusArea", is: true }, "unknown", /not given; asked: yes/],
    [{ fact: "types", anyOf: ["vmbo-gt", "havo"] }, "yes", /havo, vwo; asked: one of vmbo-gt, havo/],
    [{ fact: "types", anyOf: ["pro"] }, "no", /one of pro/],
  ] as const)("%j is %s", (asked, met, words) => {
    const tested = testSchool(asked as Parameters<typeof testSchool>[0], school);
    expect(tested.met).toBe(met);
    expect(tested.text.en).toMatch(words);
  });

  test("is read from words, and what cannot be is refused with what was expected", () => {
    expect(
      readSchool({
        sector: "vo",
        pupils: "800",
        targetShare: "12.5",
        coalition: "no",
        types: "havo,vwo",
        lowIncomeShare: "",
      }),
    ).toEqual({
      school: { sector: "vo", pupils: 800, targetShare: 12.5, coalition: false, types: ["havo", "vwo"] },
    });
    const faults = (given: Record<string, string>) => {
      const read = readSchool(given);
      return "faults" in read ? read.faults.map(({ en }) => en).join("\n") : "";
    };
    expect(faults({ sector: "vo", targetShare: "101" })).toMatch(/targetShare "101".*0 to 100/);
    expect(faults({ sector: "vo", pupils: "1.5" })).toMatch(/pupils "1.5".*whole number/);
    expect(faults({ sector: "vo", focusArea: "ja" })).toMatch(/focusArea "ja".*yes or no/);
    expect(faults({ sector: "university" })).toMatch(/sector "university"/);
    expect(faults({})).toMatch(/sector ""/);
    expect(faults({ sector: "vo", types: "havo,gym" })).toMatch(/types "havo,gym"/);
  });
});

describe("the load on a school", () => {
  const list = [
    measure("all", { ...reach({ asks: [] }), period: { from: "2022-08-01", dateStatus: "stated" } }),
    measure("meals", {
      ...reach({ asks: ["apply", "report"], tests: [{ fact: "lowIncomeShare", atLeast: 30 }] }),
      period: { from: "2023-01-01", to: "2024-12-31", dateStatus: "found" },
    }),
    measure("picked", reach({ chosen: true })),
    measure("primary", reach({ sectors: ["po"] })),
    measure("later", { ...reach(), period: { from: "2025-01-01", dateStatus: "stated" } }),
    measure("announced", { ...reach({ asks: ["teach"] }), status: { ...measure("a").status, state: "planned" } }),
    measure("plea", { ...reach(), kind: "plea" }),
    measure("elsewhere"),
  ];
  const load = (school: Omit<SchoolFacts, "sector">) =>
    schoolLoad({ sector: "vo", ...school }, "2023-10-01", list, LETTERS);

  test("a known answer, with what would change it", () => {
    const { items, count } = load({ lowIncomeShare: 29 });
    expect(Object.fromEntries(items.map(({ id, applies }) => [id, applies]))).toEqual({
      all: "yes",
      announced: "yes",
      picked: "maybe",
      meals: "no",
      primary: "no",
      later: "no",
    });
    expect(count).toEqual({
      yes: 2,
      maybe: 1,
      planned: 1,
      asking: 1,
      asks: { apply: 0, report: 0, teach: 1, organise: 0 },
    });
    const blocked = (id: string) =>
      items
        .find((item) => item.id === id)!
        .why.filter(({ met }) => met === "no")
        .map(({ text: { nl } }) => nl);
    expect(blocked("meals")).toEqual([
      expect.stringMatching(/29; gevraagd: minstens 30\. Met dat erbij zou het wel kunnen/),
    ]);
    expect(blocked("primary")).toEqual([
      expect.stringMatching(/sector: voortgezet onderwijs; gevraagd: basisonderwijs/),
    ]);
    expect(blocked("later")).toEqual([expect.stringMatching(/loopt vanaf 1 januari 2025/)]);
    expect(load({ lowIncomeShare: 30 }).count.yes).toBe(3);
    expect(load({}).count).toMatchObject({ yes: 2, maybe: 2 });
  });

  test("one fact can be enough, whatever the tests say", () => {
    const tests = [{ fact: "lowIncomeShare" as const, atLeast: 30 }];
    const instead = [
      { fact: "types" as const, anyOf: ["pro" as const] },
      { fact: "sector" as const, anyOf: ["so" as const] },
    ];
    const meals = [measure("meals", { sectors: ["so", "vo"], ...reach({ sectors: ["so", "vo"], tests, instead }) })];
    const applies = (school: SchoolFacts) => schoolLoad(school, "2023-10-01", meals, LETTERS).items[0]!.applies;
    expect(applies({ sector: "vo", lowIncomeShare: 20 })).toBe("maybe");
    expect(applies({ sector: "vo", lowIncomeShare: 20, types: ["havo"] })).toBe("no");
    expect(applies({ sector: "vo", lowIncomeShare: 20, types: ["pro", "vmbo-b"] })).toBe("yes");
    expect(applies({ sector: "so" })).toBe("yes");
    expect(applies({ sector: "vo" })).toBe("maybe");
  });

  test("school years run from the first letter to the last day that is known of", () => {
    const { years } = load({ lowIncomeShare: 40 });
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    const of = (year: number) => years.find((item) => item.year === year)!.yes;
    expect([of(2021), of(2022), of(2023), of(2024)]).toEqual([0, 3, 3, 4]);
  });

  test("telling more of a school never leaves more in doubt, and changes nothing that was sure", () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (lowIncomeShare) => {
        const [less, more] = [load({}), load(lowIncomeShare === undefined ? {} : { lowIncomeShare })];
        expect(more.count.maybe).toBeLessThanOrEqual(less.count.maybe);
        for (const item of less.items.filter(({ applies }) => applies !== "maybe"))
          expect(more.items.find(({ id }) => id === item.id)!.applies).toBe(item.applies);
      }),
    );
  });
});
