import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";

let app: TestApp;
beforeAll(async () => void (app = await testApp()));
afterAll(() => app.remove());

async function post(path: string, body: unknown): Promise<{ status: number; answer: Record<string, unknown> }> {
  const response = await fetch(`${app.url}/v1/disclosure/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

const TABLE = "region,n\nA,3\nB,8\nC,25\nD,30\ntotal,66\n";
const OF = { dimensions: ["region"], count: "n" };

test("a table comes back protected, and the attack finds nothing in it", async () => {
  const { status, answer } = await post("protect", { table: TABLE, ...OF, source: "duo" });
  expect(status).toBe(200);
  expect(answer).toMatchObject({ rule: "freq:5", primary: [1], secondary: [2], cost: 8, optimal: true });
  expect(answer["csv"]).toBe("region,n\nA,c\nB,c\nC,25\nD,30\ntotal,66\n");
  const attack = await post("attack", { table: answer["csv"], ...OF });
  expect(attack.answer).toMatchObject({
    exact: [],
    hidden: [
      { low: 0, high: 11 },
      { low: 0, high: 11 },
    ],
  });
  const leaky = await post("attack", { table: TABLE.replace("A,3", "A,c"), ...OF });
  expect(leaky.answer).toMatchObject({ exact: [1], hidden: [{ keys: { region: "A" }, low: 3, high: 3 }] });
});

test("a large table is protected in a thread of its own, with the same answer for the same table", async () => {
  const rows = Array.from({ length: 40 }, (_, a) =>
    Array.from({ length: 12 }, (_, b) => `place ${a},group ${b},${(a * 7 + b * 13) % 23}`),
  ).flat();
  const body = {
    table: `place,group,n\n${rows.join("\n")}\n`,
    dimensions: ["place", "group"],
    count: "n",
    rule: "freq:5",
  };
  const [first, second] = [await post("protect", body), await post("protect", body)];
  expect(first.status).toBe(200);
  expect(first.answer["csv"]).toBe(second.answer["csv"]);
});

test("what cannot be protected or read is a 422 that says why in both languages", async () => {
  const missing = await post("protect", { table: TABLE, dimensions: ["place"], count: "n" });
  expect(missing.status).toBe(422);
  expect(JSON.stringify(missing.answer["refusals"])).toContain("region, n");
  const stuck = await post("protect", { table: "region,n\nA,3\nB,0\ntotal,3\n", ...OF, rule: "nonsense" });
  expect(stuck.status).toBe(422);
});
