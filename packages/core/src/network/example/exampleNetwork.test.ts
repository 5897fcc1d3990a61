import { expect, test } from "vitest";
import { coalitionFaults } from "../coalitionFaults.ts";
import { community } from "../community.ts";
import { communityFaults } from "../communityFaults.ts";
import { stageTotals } from "../stageTotals.ts";
import { exampleNetwork, type ExampleRequest } from "./exampleNetwork.ts";

const municipalities = Array.from({ length: 200 }, (_, index) => ({
  code: `GM${String(index + 1).padStart(4, "0")}`,
  name: `Plaats ${index + 1}`,
  province: `PV${20 + (index % 12)}`,
  inhabitants: 5000 + (index % 20) * 12_000,
  x: index * 1000,
  y: (index * 7919) % 300_000,
}));
const title = { nl: "T", en: "T" };
const request: ExampleRequest = {
  municipalities,
  members: ["GM0001", "GM0021"],
  communities: [community.parse({ id: "extra-teaching", title, summary: title, theme: "extra-teaching" })],
  today: "2026-11-22",
  seed: 7,
};
const made = exampleNetwork(request);

test("the same request gives the same network, in any order of municipalities; another seed another", () => {
  expect(exampleNetwork({ ...request, municipalities: municipalities.toReversed() })).toEqual(made);
  expect(exampleNetwork({ ...request, seed: 8 }).coalitions).not.toEqual(made.coalitions);
});

test("128 coalitions in three stages over 101 municipalities, the named ones among them", () => {
  expect(stageTotals(made.coalitions, "2022-11-01")).toEqual({ starter: 35, growing: 49, forerunner: 44, total: 128 });
  const homes = new Set(made.coalitions.flatMap((one) => one.municipalities));
  expect(homes.size).toBe(101);
  expect(request.members.every((code) => homes.has(code))).toBe(true);
  expect(new Set(made.coalitions.map(({ id }) => id)).size).toBe(128);
});

test("larger municipalities are chosen more often", () => {
  const mean = (list: readonly { inhabitants: number }[]) =>
    list.reduce((sum, { inhabitants }) => sum + inhabitants, 0) / list.length;
  const homes = new Set(made.coalitions.flatMap((one) => one.municipalities));
  expect(mean(municipalities.filter(({ code }) => homes.has(code)))).toBeGreaterThan(mean(municipalities) * 1.1);
});

test("everything is marked as made up and without faults, and no number looks like a real one", () => {
  expect(made.organisations.every(({ generated, name }) => generated && name.includes("verzonnen"))).toBe(true);
  expect(made.organisations.every(({ identifiers }) => Object.keys(identifiers).length === 0)).toBe(true);
  expect(made.coalitions.every(({ generated }) => generated)).toBe(true);
  expect(made.coalitions.flatMap(coalitionFaults)).toEqual([]);
  expect(made.communities.flatMap(communityFaults)).toEqual([]);
  const [first] = made.communities;
  expect([...first!.members, ...first!.questions, ...first!.meetings].every(({ generated }) => generated)).toBe(true);
});
