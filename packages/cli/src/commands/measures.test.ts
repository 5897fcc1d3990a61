import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

const LETTERS = fileURLToPath(new URL("../../../../../shared/letters/", import.meta.url));

describe("measures", () => {
  test("list and show say where a measure stands and how we know", async () => {
    const list = await runCommand("measures", "list", "--letter", "S4");
    expect(list.code).toBe(0);
    expect(list.out).toMatch(/right-to-move-up\s+S1 S4\s+geldt\s+2023-03-10/);
    expect(list.out).not.toMatch(/^mbo-admission-right/m);
    const { out } = await runCommand("measures", "show", "right-to-move-up");
    expect(out).toContain('S4, "3. Makkelijker doorstromen", 2');
    expect(out).toContain("Loopt: 2020-08-01 - ? (staat in een brief)");
    expect(out).toMatch(/Kansrijk: indicator stacking-vmbo-havo/);
    const json = JSON.parse((await runCommand("measures", "show", "right-to-move-up", "--format", "json")).out) as {
      id: string;
    };
    expect(json.id).toBe("right-to-move-up");
  });

  test("coverage marks thin cells and gives the rule", async () => {
    const { out } = await runCommand("measures", "coverage", "--by", "field,age");
    expect(out).toMatch(/Gelijke toegang\s+\d+ \*/);
    expect(out).toMatch(/Kansrijk aan de start.*-$/m);
    expect(out).toContain("minder dan de helft");
    const count = async (...args: string[]) =>
      (
        JSON.parse((await runCommand("measures", "coverage", "--format", "json", ...args)).out) as {
          measures: string[];
        }
      ).measures.length;
    const [all, pleas, letter, early] = [
      await count(),
      await count("--pleas"),
      await count("--letter", "S4"),
      await count("--on", "2018-01-01"),
    ];
    expect(pleas).toBeGreaterThan(all);
    expect(letter).toBeLessThan(all);
    expect(early).toBeLessThan(letter);
  });

  test("load counts, explains and says what is not known", async () => {
    const school = ["--sector", "vo", "--on", "2023-10-01", "--low-income-share", "35", "--types", "havo,vwo"];
    const { out } = await runCommand("measures", "load", ...school);
    expect(out).toMatch(/^Op 2023-10-01: \d+ maatregelen tegelijk, waarvan \d+ iets vragen/);
    expect(out).toMatch(/Schoolmaaltijden \(school-meals\) aanvragen/);
    expect(out).not.toContain("(leerplus-2024)");
    const all = await runCommand("measures", "load", ...school, "--all", "--lang", "en");
    expect(all.out).toMatch(/\(leerplus-2024\)[^-]*\n.*1 October 2023; runs from 1 January 2024/);
  });

  test.each([
    [["show", "nothing"], /Er is geen maatregel "nothing"/],
    [["coverage", "--by", "field"], /--by "field" kan niet; verwacht: twee van field/],
    [["coverage", "--by", "field,field"], /kan niet/],
    [["coverage", "--by", "field,shoe"], /kan niet/],
    [["coverage", "--letter", "S9"], /--letter "S9" bestaat niet; verwacht: S0/],
    [["coverage", "--on", "2023-13-01"], /geen dag/],
    [["load", "--on", "gisteren", "--sector", "vo"], /geen dag/],
    [["load", "--on", "2023-10-01"], /sector "" kan niet/],
    [["load", "--on", "2023-10-01", "--sector", "vo", "--target-share", "120"], /targetShare "120" kan niet/],
  ])("measures %j is refused", async (args, message) => {
    const { code, err } = await runCommand("measures", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("letters", () => {
  test("list has all five", async () => {
    expect((await runCommand("letters", "list")).out).toMatch(/S4\s+2023-03-10\s+30\s+\d+/);
  });

  test("check refuses a folder that is not there or holds no letter, and a file that is another letter", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kansrijk-letters-"));
    expect((await runCommand("letters", "check", join(folder, "not"))).err).toMatch(/no folder that can be read/);
    await mkdir(join(folder, "empty"));
    expect((await runCommand("letters", "check", join(folder, "empty"))).err).toMatch(
      /geen brief gevonden; verwacht: 000_\*\.txt/,
    );
    await writeFile(join(folder, "004_other.txt"), "Geachte voorzitter,\n");
    const { code, err } = await runCommand("letters", "check", folder);
    await rm(folder, { recursive: true });
    expect(code).toBe(2);
    expect(err).toMatch(/004_other\.txt: beginning not found in the letter: Op scholen/);
  });

  test.skipIf(!existsSync(LETTERS))(
    "check finds every place of the measures in the letters, and a place that is gone (skipped without ../shared/letters)",
    async () => {
      const { out } = await runCommand("letters", "check", LETTERS, "--format", "json");
      const report = JSON.parse(out) as {
        collections: { collection: string; places: number; read: number }[];
        faults: { collection: string; id: string }[];
      };
      const measures = report.collections.find(({ collection }) => collection === "measures")!;
      expect(measures.read).toBe(measures.places);
      expect(measures.places).toBeGreaterThan(200);
      expect(report.faults.filter(({ collection }) => collection === "measures")).toEqual([]);

      const folder = await mkdtemp(join(tmpdir(), "kansrijk-letters-"));
      const name = (await readdir(LETTERS)).find((item) => item.startsWith("002_"))!;
      await copyFile(join(LETTERS, name), join(folder, name));
      await writeFile(
        join(folder, name),
        (await readFile(join(folder, name), "utf8")).replaceAll("Schiedam", "Elders"),
      );
      const spoiled = await runCommand("letters", "check", folder);
      await rm(folder, { recursive: true });
      expect(spoiled.code).toBe(2);
      expect(spoiled.err).toMatch(
        /measures\/gka-schiedam places\[0\]: .*de woorden "Schiedam" staan niet in die alinea/,
      );
    },
  );
});
