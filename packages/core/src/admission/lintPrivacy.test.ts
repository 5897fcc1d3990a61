import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import { readRoundOrThrow } from "./test/placing.ts";

const found = (members: number, idOf: (index: number) => string) =>
  lint(
    readRoundOrThrow({
      programmes: [
        { id: "a", capacity: 10, reserves: [{ group: "g", places: 2 }] },
        { id: "b", capacity: 10, quotas: [{ group: "nobody", places: 1 }] },
      ],
      applicants: Array.from({ length: 20 }, (_, index) => ({
        id: idOf(index),
        preferences: ["a"],
        ...(index < members ? { groups: ["g"] } : {}),
      })),
    }),
    { mechanism: "deferred-acceptance" },
    0,
  );

const apart = (index: number): string => `x${(index * 7919) % 99_991}`;

test("a reserve for fewer than ten applicants is named, with group and programme; one for ten is not", () => {
  const [finding] = found(9, apart);
  expect(finding!.rule).toBe("small-group");
  expect(finding!.message.nl).toContain("Groep g heeft minder dan 10 aanmelders");
  expect(finding!.message.nl).toContain("bij a.");
  expect(found(10, apart)).toEqual([]);
  expect(found(0, apart)).toEqual([]);
});

test("ids in a row are named, also from another start and with a text before them; others are not", () => {
  for (const idOf of [String, (index: number) => `leerling-${1000 + index}`, (index: number) => `p0${index + 10}`])
    expect(found(0, idOf).map(({ rule }) => rule)).toEqual(["guessable-ids"]);
  expect(found(0, apart)).toEqual([]);
  expect(found(0, (index) => `${index}-a`)).toEqual([]);
});
