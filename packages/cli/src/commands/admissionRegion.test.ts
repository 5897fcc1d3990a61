import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegionFacts } from "@kansrijk/core/admission/regionFacts";
import type { Round } from "@kansrijk/core/admission/round";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-region-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const HEADER =
  "school_slug,group_no,department_from_level,capacity,first_preferences,second_preferences,third_preferences,placed_total,placed_1st,placed_2nd,placed_3rd,placed_other";
const TABLE = [
  HEADER,
  "noord,1,vwo,20,30,10,10,20,18,1,1,0",
  "oost,1,vwo,20,10,20,20,20,10,8,2,0",
  "zuid,1,v.a. havo,30,10,20,20,20,10,7,2,1",
].join("\n");

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("admission region generate", () => {
  test("writes a round that can be placed, with the wishes of the table, and its facts", async () => {
    const [out, facts] = [join(folder, "round.json"), join(folder, "facts.json")];
    const from = await file("table.csv", TABLE);
    const args = ["--from", from, "--out", out, "--facts", facts, "--seed", "4", "--centre", "121000,487000"];
    const made = await runCommand("admission", "region", "generate", ...args);
    expect([made.code, made.out]).toEqual([0, `${out}: 50 leerlingen en 3 afdelingen.\n`]);
    expect(made.err).toContain("verzonnen");
    const round = JSON.parse(await readFile(out, "utf8")) as Round;
    const firsts = round.applicants.filter(({ preferences }) => preferences[0] === "noord-1");
    expect(firsts).toHaveLength(30);
    const known = JSON.parse(await readFile(facts, "utf8")) as RegionFacts;
    expect(known.applicants.map(({ id }) => id)).toEqual(round.applicants.map(({ id }) => id));
    const x = known.applicants.reduce((sum, place) => sum + place.x!, 0) / known.applicants.length;
    expect(Math.abs(x - 121_000)).toBeLessThan(6000);
    const seeded = await file("seeded.json", JSON.stringify({ ...round, seed: "demo" }));
    const matched = await runCommand("admission", "match", seeded, "--format", "json");
    expect(matched.code).toBe(0);
    expect((JSON.parse(matched.out) as { placements: unknown[] }).placements).toHaveLength(50);
  });

  test("without a table it makes the example region of the rules", async () => {
    const out = join(folder, "example.json");
    const made = await runCommand("admission", "region", "generate", "--out", out, "--lang", "en");
    expect([made.code, made.out]).toEqual([0, `${out}: 7639 pupils and 152 programmes.\n`]);
  });

  test("names every fault of a table", async () => {
    const from = await file(
      "wrong.csv",
      TABLE.replace("vwo,20,30", "vwo,minus,30").replace("20,18,1,1,0", "21,18,1,1,0"),
    );
    const { code, err } = await runCommand("admission", "region", "generate", "--from", from, "--out", "x.json");
    expect(code).toBe(2);
    expect(err).toContain('rij 2, kolom "capacity": "minus"');
  });
});

describe("admission region compare", () => {
  test("puts our placements beside the published ones, per department and together", async () => {
    const from = await file("compare.csv", TABLE);
    const args = ["admission", "region", "compare", "--from", from, "--lotteries", "50"];
    const json = JSON.parse((await runCommand(...args, "--format", "json")).out) as {
      departments: { id: string; published: { first: number }; ours: { first: { mean: number } } }[];
      fit: { measure: { en: string }; target: number; achieved: number }[];
    };
    expect(json.departments.map(({ id, published }) => [id, published.first])).toEqual([
      ["noord-1", 18],
      ["oost-1", 10],
      ["zuid-1", 10],
    ]);
    const first = json.fit.find(({ measure }) => measure.en === "Placed at the first choice")!;
    expect(first.target).toBeCloseTo(38 / 50, 10);
    const sum = json.departments.reduce((total, { ours }) => total + ours.first.mean, 0);
    expect(first.achieved).toBeCloseTo(sum / 50, 10);
    const { out, code } = await runCommand(...args);
    expect(code).toBe(0);
    expect(out).toContain("18/1/1/0");
    expect(out).toContain("Geplaatst op de eerste keuze");
  });
});
