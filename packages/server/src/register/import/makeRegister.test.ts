import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { registerFolder, SMALL_REGISTER } from "../../../test/register/smallRegister.ts";
import { temporaryFolder } from "../../../test/temporaryStore.ts";
import { duckdbIn, sqlText } from "../../population/duckdbIn.ts";
import { sealRegister } from "../sealRegister.ts";
import { makeRegister } from "./importRegister.ts";

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function make(changes: Readonly<Record<string, string | null>> = {}, secret = "s") {
  const folder = await registerFolder(changes);
  const target = await temporaryFolder();
  folders.push(folder, target);
  return { target, made: await makeRegister(folder, target, secret) };
}

async function faultsOf(changes: Readonly<Record<string, string | null>>): Promise<readonly TableFault[]> {
  const { made, target } = await make(changes);
  expect(await readdir(target)).toStrictEqual([]);
  return made.ok ? [] : made.faults;
}

const rows = (folder: string, file: string, sql: string) =>
  duckdbIn(folder, async (connection) =>
    (await connection.runAndReadAll(sql.replace("$", `read_parquet(${sqlText(join(folder, file))})`))).getRowsJson(),
  );

test("hand-made CSV files become the Parquet files of a register", async () => {
  const { target, made } = await make();
  expect(made).toMatchObject({ ok: true });
  const sealing = await sealRegister(target, { title: { nl: "Proef", en: "Trial" }, generated: false });
  expect(sealing).toMatchObject({
    ok: true,
    manifest: {
      schoolYears: [2023, 2024],
      tables: { municipalities: { rows: 342 }, sites: { rows: 2 }, enrolments: { rows: 40 }, advices: { rows: 20 } },
    },
  });
  expect(await rows(target, "sites.parquet", "SELECT site, code, name, sector, municipality FROM $")).toStrictEqual([
    [0, "11AA00", 'De "Regenboog"', 0, 363],
    [1, "11AB00", "Het Baken", 0, 363],
  ]);
  expect(
    await rows(
      target,
      "advices/2024.parquet",
      "SELECT count(*), min(provisional), max(definitive), count(DISTINCT site) FROM $",
    ),
  ).toStrictEqual([["20", 8, 10, "2"]]);
  expect(
    await rows(target, "pupils.parquet", "SELECT count(*) FILTER (sex = 0), count(parental_education) FROM $"),
  ).toStrictEqual([["10", "13"]]);
});

test("a pupil has the same pseudonym in all tables, another with another secret, and a record key of 32 bits", async () => {
  const [{ target }, other] = [await make(), await make({}, "t")];
  const of = "SELECT list(DISTINCT pupil ORDER BY pupil) FROM $";
  const pupils = await rows(target, "pupils.parquet", of);
  expect(await rows(target, "enrolments/2024.parquet", of)).toStrictEqual(pupils);
  expect(await rows(other.target, "pupils.parquet", of)).not.toStrictEqual(pupils);
  const keys = "SELECT count(DISTINCT record_key), max(record_key) < 4294967296, max(record_key) > 2000000000 FROM $";
  expect(await rows(target, "pupils.parquet", keys)).toStrictEqual([["20", true, true]]);
});

test("municipalities that no longer exist are put in the division of today, and that is told", async () => {
  const { made } = await make({ "sites.csv": SMALL_REGISTER["sites.csv"]!.replace("363", "0788") });
  expect(made.ok && made.notes.map((note) => note.nl)).toStrictEqual([
    "postcodes.csv: 1 x GM0457 (Weesp) in municipality is GM0363 (Amsterdam) geworden",
    "sites.csv: 1 x GM0457 (Weesp) in municipality is GM0363 (Amsterdam) geworden",
    "sites.csv: 1 x GM0788 (Haaren) in municipality is GM0824 (Oisterwijk) geworden; die gemeente is verdeeld, dit is het grootste deel",
  ]);
});

test("cells that cannot be read are named with file, row, column, value and what was expected", async () => {
  const faults = await faultsOf({
    "advices/2024.csv": "pupil;site;provisional;definitive\nP-1;11AA00;havvo;vwo\n\nP-2;99ZZ99;havo;\n",
    "pupils.csv": `${SMALL_REGISTER["pupils.csv"]!}P-21;meisje;;GM9999;101;\n`,
  });
  expect(faults.map(({ file, row, column, value }) => [file, row, column, value])).toStrictEqual([
    ["pupils.csv", 22, "home_municipality", "GM9999"],
    ["pupils.csv", 22, "home_postcode", "101"],
    ["advices/2024.csv", 2, "provisional", "havvo"],
    ["advices/2024.csv", 4, "site", "99ZZ99"],
    ["advices/2024.csv", 4, "definitive", ""],
  ]);
  expect(faults[1]!.expected.nl).toBe("een geheel getal vanaf 1000 tot en met 9999, of leeg");
  expect(faults[2]!.expected.en).toContain("one of: vso, pro");
});

test("a key that stands twice, and a pupil or postcode that is nowhere else, are refused", async () => {
  const faults = await faultsOf({
    "advices/2024.csv": `${SMALL_REGISTER["advices/2024.csv"]!}P-3;11AA00;havo;havo\nP-99;11AA00;havo;havo\n`,
    "pupils.csv": `${SMALL_REGISTER["pupils.csv"]!}P-30;meisje;;GM0363;9999;\n`,
  });
  expect(faults.map(({ kind, file, row, column, value }) => [kind, file, row, column, value])).toStrictEqual([
    ["contradiction", "pupils.csv", 22, "home_postcode", "9999"],
    ["duplicate-key", "advices/2024.csv", 22, "school_year, pupil", "2024, "],
    ["contradiction", "advices/2024.csv", 23, "pupil", ""],
  ]);
});

test("nothing that tells who a pupil is comes in, whatever it is called", async () => {
  const named = SMALL_REGISTER["pupils.csv"]!.replace("geslacht", "achternaam");
  expect(await faultsOf({ "pupils.csv": named })).toMatchObject([{ row: 1, column: "achternaam" }]);
  const numbers = ["123456782", "111222333", "010000008", "100000009", "100000010", "100000022"];
  const hidden = `pupil;kenmerk\n${numbers.map((number, n) => `p${n};${number.replace(/(...)(...)/, "$1.$2 ")}\n`).join("")}`;
  const [fault] = await faultsOf({ "pupils.csv": hidden });
  expect(fault).toMatchObject({ file: "pupils.csv", column: "kenmerk" });
  expect(fault!.expected.en).toContain("no citizen service numbers");
});

test("a line with too many cells, a file of another kind and a missing file are refused", async () => {
  expect(
    await faultsOf({ "advices/2024.csv": "pupil;site;provisional;definitive\nP-1;11AA00;havo;vwo;x\n" }),
  ).toMatchObject([{ kind: "cell-count", file: "advices/2024.csv", row: 2 }]);
  expect(await faultsOf({ "advies.csv": "a;b\n1;2\n", "sites.csv": null })).toMatchObject([
    { kind: "wrong-file", file: "advies.csv" },
    { kind: "file", file: "sites.csv" },
  ]);
});

test("a file with two kinds of line ends is refused with its name, not by an error of the reader", async () => {
  const [header, ...lines] = SMALL_REGISTER["pupils.csv"]!.split("\n");
  expect(await faultsOf({ "pupils.csv": `${header}\r\n${lines.join("\n")}` })).toMatchObject([
    { kind: "file", file: "pupils.csv", expected: { nl: expect.stringContaining("regeleinden") } },
  ]);
});

test("a file of a year may hold that year only, and a file without a year needs the column", async () => {
  const advices = SMALL_REGISTER["advices/2024.csv"]!;
  const [fault] = await faultsOf({
    "advices/2024.csv": `schooljaar;${advices.replaceAll("\n", "\n2023;").slice(0, -5)}`,
  });
  expect(fault).toMatchObject({ row: 2, column: "schooljaar", value: "2023" });
  expect(await faultsOf({ "advices/2024.csv": null, "advices.csv": advices })).toMatchObject([
    { kind: "missing-column", column: "school_year" },
  ]);
});

test("Windows-1252 and Parquet are read as well", async () => {
  const folder = await registerFolder();
  const target = await temporaryFolder();
  folders.push(folder, target);
  await writeFile(
    join(folder, "sites.csv"),
    Buffer.from(SMALL_REGISTER["sites.csv"]!.replace("Het Baken", "Café"), "latin1"),
  );
  await duckdbIn(folder, async (connection) => {
    const [csv, parquet] = [join(folder, "pupils.csv"), join(folder, "pupils.parquet")].map(sqlText);
    await connection.run(`COPY (FROM read_csv(${csv}, delim = ';')) TO ${parquet} (FORMAT parquet)`);
  });
  await rm(join(folder, "pupils.csv"));
  expect(await makeRegister(folder, target, "s")).toMatchObject({ ok: true });
  expect(await rows(target, "sites.parquet", "SELECT name FROM $ WHERE code = '11AB00'")).toStrictEqual([["Café"]]);
  expect(await rows(target, "pupils.parquet", "SELECT count(*) FROM $")).toStrictEqual([["20"]]);
});
