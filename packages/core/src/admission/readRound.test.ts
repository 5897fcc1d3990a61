import { describe, expect, test } from "vitest";
import type { Programme, Round } from "./round.ts";
import { readRound } from "./readRound.ts";
import { roundFaultText } from "./roundFault.ts";
import { roundJsonSchema } from "./roundJsonSchema.ts";

type Draft = Partial<Omit<Round, "applicants" | "programmes">> & {
  applicants: unknown[];
  programmes?: (Partial<Programme> & object)[];
};

const PROGRAMMES = [
  { id: "noord", capacity: 1 },
  { id: "zuid", capacity: 1 },
];
const faults = (draft: Draft): string[] => {
  const reading = readRound({ programmes: PROGRAMMES, ...draft });
  return reading.ok ? [] : reading.faults.map((fault) => `${fault.kind} | ${roundFaultText(fault, "en")}`);
};

describe("reading a round", () => {
  test("a sound round is read, single tie-breaking being the default", () => {
    const reading = readRound({ programmes: PROGRAMMES, applicants: [{ id: "p1", preferences: ["zuid", "noord"] }] });
    expect(reading).toMatchObject({ ok: true, round: { tieBreaking: "single" }, warnings: [] });
  });

  test("all faults are named at once, with place, value and what was expected", () => {
    expect(
      faults({
        programmes: [...PROGRAMMES, { id: "noord", capacity: 2, reserves: [{ group: "g", places: 3 }] }],
        applicants: [
          { id: "p1", preferences: ["noord", "west", "noord"] },
          { id: "p1", preferences: [], priority: { oost: 1 }, family: "p1" },
        ],
      }),
    ).toEqual([
      'duplicate-programme | programmes[2].id: "noord" - expected a programme that occurs only once',
      'reserves-above-capacity | programmes[2].reserves: "3" - expected together no more than the capacity of 2',
      'unknown-programme | applicants[0].preferences[1]: "west" - expected a programme of this round',
      'listed-twice | applicants[0].preferences[2]: "noord" - expected every programme at most once',
      'duplicate-applicant | applicants[1].id: "p1" - expected an applicant that occurs only once',
      'family-is-applicant | applicants[1].family: "p1" - expected a family whose id is not the id of an applicant',
      'unknown-programme | applicants[1].priority: "oost" - expected a programme of this round',
    ]);
  });

  test.each<[string, Draft]>([
    ["programmes[0].capacity", { programmes: [{ id: "a", capacity: -1 }], applicants: [] }],
    ["programmes[0].capacity", { programmes: [{ id: "a", capacity: 1.5 }], applicants: [] }],
    ["applicants[0].id", { applicants: [{ id: "", preferences: [] }] }],
    ["applicants[0].id", { applicants: [{ id: "tab\there", preferences: [] }] }],
    ["applicants[0].id", { applicants: [{ id: "\u{1f600}", preferences: [] }] }],
    ["applicants[0].id", { applicants: [{ id: "half \ud800", preferences: [] }] }],
    ["applicants[0].preferences", { applicants: [{ id: "p" }] }],
    ["applicants[0].priority.noord", { applicants: [{ id: "p", preferences: [], priority: { noord: 0 } }] }],
    ["applicants[0]", { applicants: [{ id: "p", preferences: [], wishes: [] }] }],
  ])("a value that does not fit at %s", (path, draft) => {
    const reading = readRound({ programmes: PROGRAMMES, ...draft });
    if (reading.ok) throw new Error("expected a refusal");
    expect(reading.faults.map((fault) => [fault.kind, fault.path])).toEqual([["invalid-field", path]]);
  });

  test("something that is no round at all", () => {
    for (const content of [null, [], "round", 3]) expect(readRound(content).ok).toBe(false);
  });

  test("own orders hold applicants of this round, each once", () => {
    const programmes = [{ id: "kunst", capacity: 1, order: ["p1", "p2", "p1"] }];
    expect(
      faults({ programmes, applicants: [{ id: "p1", preferences: [] }] }).map((line) => line.split(" ")[0]),
    ).toEqual(["unknown-applicant", "ordered-twice"]);
  });

  test("groups: once per programme, reserves or quotas, one quota per applicant", () => {
    const two = [
      { group: "g", places: 1 },
      { group: "h", places: 0 },
    ];
    expect(
      faults({
        programmes: [
          { id: "a", capacity: 3, reserves: [two[0]!, two[0]!] },
          { id: "b", capacity: 3, reserves: [two[0]!], quotas: two },
          { id: "c", capacity: 3, quotas: two },
        ],
        applicants: [{ id: "p", preferences: ["c"], groups: ["g", "h"] }],
      }).map((line) => line.split(" ")[0]),
    ).toEqual(["duplicate-group", "reserves-and-quotas", "two-quotas"]);
  });

  test("lottery numbers: different, for everybody where they count, of one kind", () => {
    const wish = (id: string, extra: object = {}): object => ({ id, preferences: ["noord"], ...extra });
    const kinds = (draft: Draft): (string | undefined)[] => faults(draft).map((line) => line.split(" ")[0]);
    const pair = [wish("p", { lotteryNumber: 4 }), wish("q", { lotteryNumber: 4 })];
    expect(kinds({ applicants: pair })).toEqual(["number-collides"]);
    expect(kinds({ applicants: [pair[0], wish("q")] })).toEqual(["number-missing"]);
    expect(kinds({ applicants: [pair[0], { id: "q", preferences: ["zuid"] }] })).toEqual([]);
    expect(kinds({ tieBreaking: "multiple", applicants: pair })).toEqual([
      "number-of-other-kind",
      "number-of-other-kind",
    ]);
    const own = { lotteryNumbers: { noord: 1 } };
    expect(kinds({ applicants: [wish("p", own)] })).toEqual(["number-of-other-kind"]);
    expect(kinds({ tieBreaking: "multiple", applicants: [wish("p", own), wish("q", own)] })).toEqual([
      "number-collides",
    ]);
    expect(kinds({ tieBreaking: "multiple", applicants: [wish("p", own), wish("q")] })).toEqual(["number-missing"]);
  });

  test("advice: a pupil lists only what its advice admits", () => {
    const programmes = [{ id: "vwo", capacity: 1, admits: ["vwo", "havo/vwo"] }];
    const pupil = (advice: string): Draft => ({ programmes, applicants: [{ id: "p", preferences: ["vwo"], advice }] });
    expect(faults(pupil("havo/vwo"))).toEqual([]);
    expect(faults(pupil("havo"))).toEqual([
      'advice-not-admitted | applicants[0].preferences[0]: "vwo" - expected a programme that admits advice havo (this one admits: vwo, havo/vwo)',
    ]);
  });

  test("length of a list: too long is a fault, too short costs the guarantee", () => {
    const draft = { listRules: [{ advice: "vwo", minimum: 2 }, { maximum: 1 }] };
    const applicants = [
      { id: "p", preferences: ["noord"], advice: "vwo" },
      { id: "q", preferences: ["noord", "zuid"] },
    ];
    expect(faults({ ...draft, applicants })).toEqual([
      'list-too-long | applicants[1].preferences: "2" - expected at most 1 choices',
    ]);
    const reading = readRound({ ...draft, programmes: PROGRAMMES, applicants: applicants.slice(0, 1) });
    expect(reading).toMatchObject({
      ok: true,
      warnings: [{ kind: "list-too-short", path: "applicants[0].preferences" }],
    });
  });

  test("JSON Schema names the fields and refuses others", () => {
    expect(roundJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      required: ["programmes", "applicants"],
      additionalProperties: false,
    });
  });
});

describe("what does not fit the schema, in plain words", () => {
  test.each<[unknown, string, string]>([
    [null, 'round: "null" - verwacht: een object, kreeg null', 'round: "null" - expected an object, got null'],
    [
      { programmes: null, applicants: [] },
      'programmes: "null" - verwacht: een lijst, kreeg null',
      'programmes: "null" - expected a list, got null',
    ],
    [
      { programmes: [], applicants: [{ id: "a", preferences: [], lotteryNumber: 1.5 }] },
      'applicants[0].lotteryNumber: "1.5" - verwacht: een geheel getal, kreeg een getal met een komma',
      'applicants[0].lotteryNumber: "1.5" - expected a whole number, got a number with a fraction',
    ],
    [
      { programmes: [{ id: "a", capacity: -1 }], applicants: [] },
      'programmes[0].capacity: "-1" - verwacht: minstens 0',
      'programmes[0].capacity: "-1" - expected at least 0',
    ],
    [
      { programmes: [{ id: "a", capacity: 1, capacty: 1 }], applicants: [] },
      'programmes[0]: "{"id":"a","capacity":1,"capacty":1}" - verwacht: alleen bekende velden (onbekend: "capacty")',
      'programmes[0]: "{"id":"a","capacity":1,"capacty":1}" - expected known fields only (unknown: "capacty")',
    ],
    [
      { tieBreaking: "dice", programmes: [], applicants: [] },
      'tieBreaking: "dice" - verwacht: single of multiple',
      'tieBreaking: "dice" - expected single or multiple',
    ],
    [
      { seed: null, programmes: [], applicants: [] },
      'seed: "null" - verwacht: een tekst of een getal, kreeg null',
      'seed: "null" - expected a text or a number, got null',
    ],
    [
      { programmes: [{ id: "\u0001", capacity: 1 }], applicants: [] },
      'programmes[0].id: "\u0001" - verwacht: 1 tot en met 128 tekens zonder besturingstekens of emoji, en niet __proto__',
      'programmes[0].id: "\u0001" - expected 1 to 128 characters without control characters or emoji, and not __proto__',
    ],
  ])("%j", (content, nl, en) => {
    const reading = readRound(content);
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map((fault) => roundFaultText(fault, "nl"))).toEqual([nl]);
    expect(faults.map((fault) => roundFaultText(fault, "en"))).toEqual([en]);
  });
});
