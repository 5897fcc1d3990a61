import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCoalition, type FindOrganisation } from "./checkCoalition.ts";
import { coalition, type Coalition } from "./coalition.ts";
import { coalitionFaults } from "./coalitionFaults.ts";
import type { OrganisationKind } from "./networkTerms.ts";

const KINDS: Record<string, OrganisationKind> = {
  board: "school-board",
  school: "school",
  GM0228: "municipality",
  GM0344: "municipality",
  club: "sport",
};
const find: FindOrganisation = (id) => (KINDS[id] ? { name: id, kind: KINDS[id] } : undefined);
const DAY = "2024-01-01";

function made(organisations: readonly string[], change: Partial<Coalition> = {}): Coalition {
  const roles: Readonly<Record<string, string>> = { board: "board", GM0228: "municipality", GM0344: "municipality" };
  return coalition.parse({
    id: "c",
    title: "C",
    municipalities: ["GM0228"],
    partners: organisations.map((organisation) => ({
      organisation,
      role: roles[organisation] ?? "partner",
      since: "2022-08-01",
    })),
    stages: [{ stage: "starter", from: "2022-08-01" }],
    ...change,
  });
}
const met = (organisations: readonly string[], day = DAY) =>
  checkCoalition(made(organisations), find, day)
    .requirements.filter(({ isMet }) => isMet)
    .map(({ id }) => id);

test.each([
  [
    ["board", "GM0228", "club"],
    ["board", "municipality", "partner"],
  ],
  // A school is no board, and a second school no other partner.
  [
    ["school", "GM0228", "club"],
    ["municipality", "partner"],
  ],
  [
    ["board", "GM0228", "school"],
    ["board", "municipality"],
  ],
  // A municipality of elsewhere does not count, as municipality nor as other partner.
  [
    ["board", "GM0344", "club"],
    ["board", "partner"],
  ],
  [[], []],
])("%j meets %j", (organisations, expected) => {
  expect(met(organisations)).toEqual(expected);
});

test("only who takes part on the day counts: until is the first day without", () => {
  const partners = [
    { organisation: "board", role: "board" as const, since: "2023-01-01", until: "2024-01-01" },
    { organisation: "GM0228", role: "municipality" as const, since: "2022-01-01" },
    { organisation: "club", role: "partner" as const, since: "2022-01-01" },
  ];
  const on = (day: string) => checkCoalition(made([], { partners }), find, day).isComplete;
  expect(["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"].map(on)).toEqual([false, true, true, false]);
});

test("a role that does not fit and an organisation that is not there are told, with who it is about", () => {
  const partners = [
    { organisation: "club", role: "board" as const, since: DAY },
    { organisation: "nobody", role: "partner" as const, since: DAY },
  ];
  const { faults, missing, isComplete } = checkCoalition(made([], { partners }), find, DAY);
  expect(faults.map(({ nl }) => nl)).toEqual([
    "Partner 1: club heeft de rol Schoolbestuur, maar is dat niet.",
    expect.stringContaining('Partner 2: er is geen organisatie "nobody"'),
  ]);
  expect([isComplete, missing.length]).toEqual([false, 2]);
});

test("more partners never make a coalition less complete, in any order", () => {
  const ids = fc.uniqueArray(fc.constantFrom(...Object.keys(KINDS)), { maxLength: 5 });
  fc.assert(
    fc.property(ids, ids, (some, more) => {
      const all = [...new Set([...some, ...more])];
      const before = met(some);
      expect(met(all)).toEqual(expect.arrayContaining(before));
      expect(met(all.toReversed())).toEqual(met(all));
      expect(checkCoalition(made(all), find, DAY).missing).toHaveLength(3 - met(all).length);
    }),
  );
});

test.each([
  [{ plan: { from: "2023-08-01", to: "2023-08-01" } }, "Het plan eindigt"],
  [{ municipalities: ["GM0228", "GM0228"] }, "GM0228 staat er twee keer in"],
  [
    { partners: [{ organisation: "club", role: "partner" as const, since: "2023-01-01", until: "2022-01-01" }] },
    "Partner club stopt op 2022-01-01",
  ],
  [
    {
      partners: [
        { organisation: "club", role: "partner" as const, since: "2022-01-01" },
        { organisation: "club", role: "partner" as const, since: "2023-01-01" },
      ],
    },
    "in dezelfde tijd twee keer",
  ],
  [
    {
      stages: [
        { stage: "forerunner" as const, from: "2022-01-01" },
        { stage: "growing" as const, from: "2023-01-01" },
      ],
    },
    "gaat niet vooruit",
  ],
  [
    {
      stages: [
        { stage: "starter" as const, from: "2023-01-01" },
        { stage: "growing" as const, from: "2022-01-01" },
      ],
    },
    "niet op volgorde van tijd",
  ],
])("%j is a fault", (change, message) => {
  const faults = coalitionFaults(made([], change));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.nl).toContain(message);
});

test("who left and came back is no fault", () => {
  const back = [
    { organisation: "club", role: "partner" as const, since: "2022-01-01", until: "2023-01-01" },
    { organisation: "club", role: "partner" as const, since: "2023-01-01" },
  ];
  expect(coalitionFaults(made([], { partners: back }))).toEqual([]);
});
