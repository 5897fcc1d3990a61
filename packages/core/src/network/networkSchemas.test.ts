import { expect, test } from "vitest";
import { community } from "./community.ts";
import { communityFaults } from "./communityFaults.ts";
import { identifiers } from "./identifiers.ts";
import { municipalityOrganisation, organisation } from "./organisation.ts";
import { stageOn } from "./stageOn.ts";

test.each([
  [{ brin: "00AP" }, true],
  [{ brin: "00AP01" }, true],
  [{ brin: "0AP" }, false],
  [{ brin: "00ap" }, false],
  [{ brin: "00AP1" }, false],
  [{ kvk: "12345678" }, true],
  [{ kvk: "1234567" }, false],
  [{ oin: "00000001123456789000" }, true],
  [{ oin: "10000001123456789000" }, false],
  [{ tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm0606" }, true],
  [{ tooi: "https://identifier.overheid.nl/tooi/id/gemeente/GM0606" }, false],
  [{ tooi: "http://example.org/gm0606" }, false],
  // An OIN of the prefix for KvK holds the KvK number.
  [{ kvk: "12345678", oin: "00000003123456780000" }, true],
  [{ kvk: "12345679", oin: "00000003123456780000" }, false],
  [{}, true],
])("identifiers %j: %s", (given, isGood) => {
  expect(identifiers.safeParse(given).success).toBe(isGood);
});

test("a municipality is an organisation by itself, and says that it was derived", () => {
  const made = municipalityOrganisation({ code: "GM0606", name: "Schiedam" });
  expect(made).toMatchObject({
    id: "GM0606",
    name: "Gemeente Schiedam",
    status: "derived",
    identifiers: { tooi: "https://identifier.overheid.nl/tooi/id/gemeente/gm0606" },
  });
});

test.each([{ url: "ftp://example.org" }, { municipality: "Ede" }, { kind: "club" }, { extra: 1 }, { name: " " }])(
  "an organisation with %j is refused",
  (change) => {
    expect(organisation.safeParse({ id: "a", name: "A", kind: "sport", ...change }).success).toBe(false);
  },
);

test("the stage of a day is the last that began, whatever the order in the file", () => {
  const stages = [
    { stage: "growing" as const, from: "2023-01-01" },
    { stage: "starter" as const, from: "2022-01-01" },
  ];
  expect(["2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01"].map((day) => stageOn({ stages }, day))).toEqual([
    undefined,
    "starter",
    "starter",
    "growing",
  ]);
});

test("a community with doubled ids, early answers and meetings that end too soon has that many faults", () => {
  const title = { nl: "T", en: "T" };
  const question = {
    id: "q",
    on: "2024-02-01",
    by: "a",
    text: "?",
    answers: [{ on: "2024-01-01", by: "b", text: "!" }],
  };
  const made = community.parse({
    id: "c",
    title,
    summary: title,
    members: [1, 2].map(() => ({ organisation: "a", since: "2024-01-01" })),
    questions: [question, { ...question, answers: [] }],
    meetings: [{ id: "m", title: "M", start: "2024-01-01T10:00", end: "2024-01-01T09:00" }],
  });
  expect(made.meetings[0]!.virtual).toBe(true);
  expect(communityFaults(made).map(({ nl }) => nl)).toEqual([
    "Lid a staat er twee keer in; verwacht: één keer.",
    "Vraag q staat er twee keer in; verwacht: één keer.",
    "Vraag q: een antwoord van 2024-01-01 is ouder dan de vraag van 2024-02-01.",
    "Bijeenkomst m eindigt op 2024-01-01T09:00; verwacht: na het begin, 2024-01-01T10:00.",
  ]);
});
