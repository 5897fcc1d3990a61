import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepTinyRegister } from "../../../server/test/tinyStore.ts";
import { openStore } from "@kansrijk/server/store/openStore";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder = "";
const run = (...args: string[]) => runCommand("--data-dir", folder, ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-interventions-"));
  const store = await openStore({ url: process.env["DATABASE_URL"], dataDir: folder });
  await keepTinyRegister(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("list, show, compare and changes tell the figures with their status", async () => {
  const listed = await run("interventions", "list", "--theme", "extra-teaching");
  expect(listed.out).toMatch(/summer-schools\s+Zomerscholen\s+\+3\s+2021\s+uit het geheugen/);
  expect(listed.out).not.toContain("students4students");
  expect(listed.out).toContain("Engelse gemiddelden");
  expect((await run("interventions", "show", "feedback", "--lang", "en")).out).toMatch(/2012\s+\+9\s+2\s+-\s+found/);
  const compared = await run("interventions", "compare", "feedback", "homework", "--edition", "2018");
  expect(compared.out).toMatch(/Huiswerk\s+2018 \(voortgezet onderwijs\)\s+\+5/);
  const { changes } = JSON.parse((await run("interventions", "changes", "--format", "json")).out);
  expect(changes.find((item: { id: string }) => item.id === "feedback")).toMatchObject({ change: -3 });
  expect((await run("interventions", "show", "nothing")).code).toBe(2);
});

test("suggest gives reasons with points for a municipality", async () => {
  const { out, code } = await run("interventions", "suggest", "--municipality", "GM0363", "--ages", "0-4");
  expect(code).toBe(0);
  expect(out).toContain("verzonnen leerlingen");
  expect(out).toMatch(/\+2\s+Is voor een leeftijd die u koos \(2\)/);
  expect((await run("interventions", "suggest", "--municipality", "GM9999")).code).toBe(2);
  expect((await run("interventions", "suggest", "--municipality", "GM0363", "--ages", "200")).code).toBe(2);
});

test("experiment power, assign and effect", async () => {
  const power = await run(
    "experiment",
    "power",
    "--control",
    "0.5",
    "--treated",
    "0.75",
    "--power",
    "0.9",
    "--per-arm",
    "50",
  );
  expect(power.out).toContain("Nodig per groep voor een kans van 0.9: 77 leerlingen.");
  expect(power.out).toContain("Kans om het te zien: 0.740");
  const clustered = await run("experiment", "power", "--difference", "0.3", "--size", "20", "--format", "json");
  expect(JSON.parse(clustered.out)).toMatchObject({ designEffect: expect.closeTo(2.9, 9), power: null });
  expect((await run("experiment", "power", "--control", "2", "--treated", "0.5")).code).toBe(2);
  const list = join(folder, "schools.txt");
  await writeFile(list, "b,noord\na,noord\nc,zuid\nd,zuid\n");
  const draw = await run("experiment", "assign", list, "--arms", "nu,later", "--seed", "5");
  expect(draw.out.split("\n")[0]).toBe("unit,stratum,arm");
  expect(draw.out.match(/,nu\n/g)).toHaveLength(2);
  expect((await run("experiment", "assign", list, "--arms", "nu,later", "--seed", "5")).out).toBe(draw.out);
  const table = join(folder, "counts.csv");
  await writeFile(table, "unit,arm,pupils,positives\n1,a,70,56\n2,b,80,48\n");
  const effect = await run("experiment", "effect", table, "--control", "b", "--assigned", "pupil");
  expect(effect.out).toMatch(/a\s+20\.0%\s+5\.2%\s+33\.4%/);
  expect((await run("experiment", "effect", table, "--control", "c")).code).toBe(2);
});
