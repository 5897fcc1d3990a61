import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isAbsent, sharedFile } from "../../../core/test/sharedFile.ts";
import { registerFolder } from "../../test/register/smallRegister.ts";
import { testApp, type TestApp } from "../../test/testApp.ts";
import { importTable } from "../imports/importTable.ts";
import { readTableBytes } from "../imports/readTableFile.ts";
import { importRegister } from "../register/import/importRegister.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.remove());

const get = async (path: string) => {
  const response = await fetch(`${app.url}/v1${path}`);
  return { status: response.status, body: (await response.json()) as unknown };
};

async function keepBorders(name: string, bytes: Uint8Array): Promise<void> {
  const reading = await readTableBytes({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const kept = await importTable(app.context.store, reading.table, null, 2022);
  expect(kept.ok).toBe(true);
}

test("the schema of the register names tables, columns, references and codes", async () => {
  const { body } = await get("/register-schema");
  const { tables, codeLists } = body as {
    tables: { id: string; columns: { id: string }[] }[];
    codeLists: { id: string }[];
  };
  expect(tables.map(({ id }) => id)).toContain("early-education");
  const advices = tables.find(({ id }) => id === "advices")!;
  expect(advices.columns.find(({ id }) => id === "provisional")).toMatchObject({
    stored: "INTEGER",
    list: "ladder",
    nullable: false,
  });
  expect(advices.columns.find(({ id }) => id === "site")).toMatchObject({ refersTo: "sites", low: 0, high: null });
  expect(codeLists.map(({ id }) => id)).toContain("ladder");
});

test("a register is shown with its manifest and quality, never with its secret", async () => {
  const folder = await registerFolder();
  const kept = await importRegister(app.context.store, { folder, title: { nl: "Proef", en: "Trial" } });
  await rm(folder, { recursive: true });
  if (!kept.ok) throw new Error(JSON.stringify(kept.faults));
  const { status, body } = await get(`/registers/${kept.dataset.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: kept.dataset.id,
    manifest: { title: { nl: "Proef" }, schoolYears: [2023, 2024] },
    previous: null,
    difference: null,
  });
  expect(JSON.stringify(body)).not.toContain(kept.dataset.meta["secret"]);
  expect(JSON.stringify((await get("/datasets")).body)).not.toContain(kept.dataset.meta["secret"]);
  expect((await get("/registers/register-0000")).status).toBe(404);
});

const square = (code: string, x: number) => ({
  type: "Feature",
  properties: { code, name: code },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [x, 52],
        [x + 1, 52],
        [x + 1, 53],
        [x, 53],
        [x, 52],
      ],
    ],
  },
});

test("borders of an older division are joined to that of today", async () => {
  expect((await get("/geometry/municipalities")).status).toBe(404);
  const file = { type: "FeatureCollection", features: [square("GM0363", 4), square("GM0457", 5), square("GM0034", 6)] };
  await keepBorders("a.geojson", new TextEncoder().encode(JSON.stringify(file)));
  const { body } = await get("/geometry/municipalities");
  const { features, missing } = body as {
    features: { id: string; properties: { name: string }; geometry: { coordinates: number[][][][] } }[];
    missing: string[];
  };
  expect(features.map(({ id, properties }) => [id, properties.name])).toStrictEqual([
    ["GM0034", "Almere"],
    ["GM0363", "Amsterdam"],
  ]);
  const [ring] = features[1]!.geometry.coordinates[0]!;
  expect(ring).toHaveLength(5);
  expect(new Set(ring!.map(([lon]) => lon))).toStrictEqual(new Set([4, 6]));
  expect(missing).toHaveLength(340);
  const provinces = (await get("/geometry/provinces")).body as { features: { id: string }[] };
  expect(provinces.features.map(({ id }) => id)).toStrictEqual(["PV24", "PV27"]);
});

const REAL = "geo/gemeenten-2022.geojson";

test.skipIf(isAbsent(REAL))(
  `the real borders of 2022 become 342 municipalities (needs ../shared/data/${REAL})`,
  async () => {
    const { name, bytes } = sharedFile(REAL);
    await keepBorders(name, bytes);
    const response = await fetch(`${app.url}/v1/geometry/municipalities`);
    const text = await response.text();
    const { features, missing } = JSON.parse(text) as { features: unknown[]; missing: string[] };
    expect([features.length, missing.length]).toStrictEqual([342, 0]);
    expect(text.length).toBeLessThan(400_000);
  },
);
