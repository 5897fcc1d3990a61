import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { segregationAnswer } from "./segregationSchemas.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

function measure(body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${app.url}/v1/measures/segregation`, { method: "POST", headers, body: JSON.stringify(body) });
}

const table = {
  units: ["s1", "s2", "s3", "s4"],
  groups: ["a", "b"],
  counts: [
    [100, 0],
    [60, 40],
    [40, 60],
    [0, 100],
  ],
};

test("measures a table, with parts and intervals", async () => {
  const within = [{ name: "wijk", part: ["w1", "w1", "w2", "w2"] }];
  const answer = await measure({ table, within, intervals: true, replicates: 100, compare: table });
  expect(answer.status).toBe(200);
  const found = segregationAnswer.parse(await answer.json());
  expect(found.D).toBeCloseTo(0.6, 12);
  expect(found.within?.parts.map(({ name }) => name)).toEqual(["w1", "w2"]);
  expect(found.intervals?.["D"]?.replicates).toBe(100);
  expect(found.difference?.diff).toBe(0);
});

test("a large table is measured in a thread of its own, with the same answer as a small one cut from the same cloth", async () => {
  const counts = Array.from({ length: 1000 }, (_, unit) => table.counts[unit % 4]);
  const large = { units: counts.map((_, unit) => `u${unit}`), groups: table.groups, counts };
  const found = segregationAnswer.parse(
    await (await measure({ table: large, intervals: true, replicates: 300 })).json(),
  );
  expect(found.D).toBeCloseTo(0.6, 12);
});

test.each([
  [{ table: { ...table, units: ["s1"] } }, "4 rows; expected 1"],
  [{ table: { ...table, groups: ["a"] } }, "row 1: 2 counts; expected 1"],
  [{ table: { ...table, groups: ["a", "a"] } }, '"a" occurs twice'],
  [{ table, focus: "c" }, 'focus: "c" is no group'],
  [{ table, within: [{ name: "w", part: ["x"] }] }, "1 parts; expected 4"],
])("refuses what it cannot measure (%#)", async (body, reason) => {
  const answer = await measure(body);
  expect(answer.status).toBe(422);
  expect((await answer.json()).detail).toContain(reason);
});

test("a negative count is no table", async () => {
  expect((await measure({ table: { ...table, counts: [[-1, 2]] } })).status).toBe(400);
});
