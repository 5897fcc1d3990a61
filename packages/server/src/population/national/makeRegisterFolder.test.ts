import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FEW_PLACES } from "../../../test/population/nationalPlaces.ts";
import { temporaryStore, type TemporaryStore } from "../../../test/temporaryStore.ts";
import { keepRegister } from "../../register/keepRegister.ts";
import { loadRuleBook } from "../../rules/loadRuleBook.ts";
import { withDraft } from "../../store/lake/draft.ts";
import { duckdbIn, sqlText } from "../duckdbIn.ts";
import { buildNational, nationalTitle, type NationalBuild } from "./buildNational.ts";
import { isFreeFolder, makeRegisterFolder, type MadeRegister } from "./makeRegisterFolder.ts";
import { nationalParameters } from "./nationalParameters.ts";

let folder: string;
let build: NationalBuild;
let made: MadeRegister;
const place = (name: string): string => join(folder, name);
const quiet = (): void => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-national-"));
  const parameters = nationalParameters(await loadRuleBook());
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  const settings = { seed: 7, share: 1, firstYear: 2020, lastYear: 2023 };
  build = { places: FEW_PLACES, parameters: parameters.value, settings };
  made = await makeRegisterFolder(build, place("register"), "nl", quiet);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a register folder", () => {
  test("holds every table with the columns of the register, a manifest and a fit report", async () => {
    expect((await readdir(folder)).sort()).toStrictEqual(["register"]);
    expect(Object.keys(made.manifest.tables).sort()).toStrictEqual(
      "advices,costs,diplomas,early-education,enrolments,municipalities,postcodes,programmes,pupils,sites,tests,transitions,tutoring".split(
        ",",
      ),
    );
    expect(made.manifest).toMatchObject({ generated: true, seed: 7, schoolYears: [2020, 2021, 2022, 2023] });
    expect(Object.values(made.manifest.tables).every(({ rows }) => rows > 0)).toBe(true);
    const saved: unknown = JSON.parse(await readFile(place("register/fit.json"), "utf8"));
    expect(saved).toStrictEqual(JSON.parse(JSON.stringify(made.fit)));
    expect(await readFile(place("register/fit.md"), "utf8")).toContain("verzonnen leerlingen");
  });

  test("resembles the published figures of its years", () => {
    const close = made.fit.filter(({ figure }) => /^(firstAdvice|testHigher2022$|parents|raised2022$)/.test(figure));
    expect(close).toHaveLength(9 + 1 + 5 + 1);
    expect(close.filter((row) => !row.within)).toStrictEqual([]);
    expect(made.fit.some(({ figure }) => figure.startsWith("segregation"))).toBe(false);
  });

  test("joins: pupils, homes, schools and municipalities of every fact are there", async () => {
    const path = (name: string): string => `read_parquet(${sqlText(place(`register/${name}`))})`;
    const count = (query: string): Promise<number> =>
      duckdbIn(folder, async (connection) => {
        const result = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${query}`);
        return Number(result.getRowsJS()[0]![0]);
      });
    const sites = path("sites.parquet");
    for (const table of ["enrolments", "advices", "tests", "tutoring", "costs"])
      expect(await count(`${path(`${table}/*.parquet`)} AS f ANTI JOIN ${sites} AS s ON s.site = f.site`)).toBe(0);
    for (const table of ["enrolments", "tests", "transitions", "diplomas", "early-education"])
      expect(await count(`${path(`${table}/*.parquet`)} ANTI JOIN ${path("pupils.parquet")} USING (pupil)`)).toBe(0);
    const homes = `${path("pupils.parquet")} AS f ANTI JOIN ${path("postcodes.parquet")} AS p`;
    expect(await count(`${homes} ON p.postcode = f.home_postcode AND p.municipality = f.home_municipality`)).toBe(0);
    expect(await count(`${path("tests/*.parquet")} WHERE abs(score) > 6000`)).toBe(0);
  });
});

describe("the folder of a register", () => {
  test("is the same from the same seed, and is replaced whole", async () => {
    const again = await makeRegisterFolder(build, place("register"), "nl", quiet);
    expect(again.manifest.sha256).toBe(made.manifest.sha256);
    expect((await readdir(folder)).sort()).toStrictEqual(["register"]);
  });

  test("that is stopped leaves nothing, and what was there stays", async () => {
    const controller = new AbortController();
    const stop = (share: number): void => {
      if (share > 0.55) controller.abort(new Error("enough"));
    };
    const making = makeRegisterFolder(
      { ...build, settings: { ...build.settings, seed: 8 } },
      place("register"),
      "nl",
      stop,
      controller.signal,
    );
    await expect(making).rejects.toThrow("enough");
    expect((await readdir(folder)).sort()).toStrictEqual(["register"]);
    expect(await readFile(place("register/register.json"), "utf8")).toContain(made.manifest.sha256);
  });

  test("may be new, empty or a register, and nothing else", async () => {
    expect(await isFreeFolder(place("none"))).toBe(true);
    expect(await isFreeFolder(place("register"))).toBe(true);
    await mkdir(place("other"));
    expect(await isFreeFolder(place("other"))).toBe(true);
    await writeFile(place("other/letter.txt"), "x");
    expect(await isFreeFolder(place("other"))).toBe(false);
    expect(await isFreeFolder(place("other/letter.txt"))).toBe(false);
    await rm(place("other"), { recursive: true });
  });
});

describe("in the store", () => {
  let store: TemporaryStore;
  beforeAll(async () => {
    store = await temporaryStore();
  });
  afterAll(() => store.remove());

  test("it is kept as a register with its fit report", async () => {
    const { settings } = build;
    const kept = await withDraft(store, async (draft) => {
      const { fit } = await buildNational(build, draft, quiet);
      return keepRegister(store, draft, { title: nationalTitle(settings), generated: true, seed: 7, fit });
    });
    if (!kept.ok) throw new Error(JSON.stringify(kept.faults));
    expect(kept.dataset).toMatchObject({ kind: "register", generated: true });
    expect(kept.manifest.tables).toStrictEqual(made.manifest.tables);
  });
});
