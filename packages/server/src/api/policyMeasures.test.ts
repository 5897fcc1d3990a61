import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, type TestApp } from "../../test/testApp.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

async function get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${app.url}/v1${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test("coverage crosses two divisions", async () => {
  const { status, body } = await get("/policy-measures/coverage?rows=corner&columns=sector&letter=S4");
  expect(status).toBe(200);
  const cells = body["cells"] as { row: string; measures: string[] }[];
  expect(cells).toHaveLength(3 * 6);
  expect(cells.some(({ row, measures }) => row === "school" && measures.includes("tracking-system-vo"))).toBe(true);
  expect(cells.flatMap(({ measures }) => measures)).not.toContain("mbo-cascade-abolished");
});

test("load explains each measure", async () => {
  const { body } = await get("/policy-measures/load?on=2024-03-01&sector=vo&positiveScore=yes&topShare=10");
  const items = body["items"] as { id: string; applies: string; why: { met: string }[] }[];
  const applies = Object.fromEntries(items.map((item) => [item.id, item.applies]));
  expect(applies).toMatchObject({
    "leerplus-2024": "yes",
    "leerplus-old": "no",
    "labour-allowance-2024": "yes",
    "labour-allowance-npo": "no",
    "po-chances-money": "no",
    "school-meals": "maybe",
  });
  expect(items.every(({ why }) => why.length > 0)).toBe(true);
});

test("what cannot be is refused", async () => {
  const wrong = await get("/policy-measures/load?on=2024-03-01&sector=vo&topShare=200");
  expect(wrong.status).toBe(422);
  expect(wrong.body["detail"]).toMatch(/topShare "200" is not possible; expected: a number from 0 to 100/);
  expect((await get("/policy-measures/load?sector=vo")).status).toBeGreaterThanOrEqual(400);
  expect((await get("/policy-measures/coverage?rows=shoe")).status).toBeGreaterThanOrEqual(400);
});

test("the records themselves are a collection, with the schema of the core", async () => {
  const { body } = await get("/collections/measures");
  expect((body["records"] as unknown[]).length).toBeGreaterThan(100);
});

test("a question that does not fit is refused in both languages, with what was asked and what was expected", async () => {
  const { status, body } = await get("/policy-measures/coverage?rows=shoe&columns=sector");
  expect(status).toBe(400);
  const [refusal] = body["refusals"] as { kind: string; message: { nl: string; en: string } }[];
  expect(refusal!.message.nl).toMatch(/^rows: "shoe" - verwacht: een van .*corner/);
  expect(refusal!.message.en).toMatch(/^rows: "shoe" - expected one of .*corner/);
  expect(body["detail"]).toBe(refusal!.message.en);
});
