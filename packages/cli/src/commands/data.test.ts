import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparedFolder, temporaryFolder } from "../../../server/test/temporaryStore.ts";
import { runCommand, type CommandOutcome } from "../../test/runCommand.ts";

const MOVERS =
  "BRINNUMMER;INSTELLINGSNAAM_VESTIGING;VESTIGINGSNUMMER;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;AANTAL_LEERLINGEN;AANTAL_ZITTENBLIJVERS;AANTAL_AFSTROMERS;AANTAL_OPSTROMERS\n00AH;Lyceum;00;ENSCHEDE;0153;ENSCHEDE;Overijssel;1.001;<5;22;161\n";
const CENTRES = "POSTCODE;LAT;LON\n1011;52,37;4,90\nGrand Total;52,10;5,34\n";
const CATALOGUE = JSON.stringify([
  {
    id: "84274NED",
    titel: "Schooladvies en herziening",
    periode: "2014-2024",
    dimensies: ["Geslacht"],
    meetwaarden: ["Leerlingen"],
    geo: [],
    url: "https://opendata.cbs.nl/ODataApi/OData/84274NED",
    archief: false,
  },
]);

let [dataDir, files] = ["", ""];
beforeAll(async () => {
  [dataDir, files] = await Promise.all([preparedFolder(), temporaryFolder()]);
  await mkdir(join(files, "map"));
  await writeFile(join(files, "movers.csv"), MOVERS);
  await writeFile(join(files, "map", "centres.csv.gz"), gzipSync(CENTRES));
  await writeFile(join(files, "map", "catalogue.json"), CATALOGUE);
  await writeFile(join(files, "map", "readme.txt"), "no table");
  await writeFile(join(files, "broken.csv"), CENTRES.replace("52,37", "noord"));
});
afterAll(() => Promise.all([dataDir, files].map((folder) => rm(folder, { recursive: true, force: true }))));

const data = (...args: readonly string[]): Promise<CommandOutcome> =>
  runCommand("data", ...args, "--data-dir", dataDir);

test("a dry run keeps nothing, but needs what keeping needs", async () => {
  const refused = await data("import", join(files, "movers.csv"), "--dry-run");
  expect([refused.code, refused.out]).toStrictEqual([2, ""]);
  expect(refused.err).toContain("movers.csv: verwacht: een schooljaar (--year");
  const { code, out } = await data("import", join(files, "movers.csv"), "--dry-run", "--year", "2017");
  expect([code, out]).toStrictEqual([
    0,
    "movers.csv: duo-movers, 1 rijen, 1 cellen met een band; er is niets bewaard.\n",
  ]);
  expect((await data("check")).out).toBe("");
});

test("files and folders are imported one by one; one that is refused is named and does not stop the others", async () => {
  const { code, out, err } = await data("import", join(files, "broken.csv"), join(files, "map"));
  expect(code).toBe(2);
  expect(err).toBe(
    'broken.csv, rij 2, kolom "LAT": "noord" - verwacht: een getal van 50.5 tot en met 54, met een komma voor de decimalen\nbroken.csv: er is niets bewaard.\n',
  );
  expect(out.split("\n").map((line) => line.replace(/-[0-9a-f]{16}/, ""))).toStrictEqual([
    "cbs-catalogue: 1 rijen",
    "postcode-centroids: 1 rijen, 1 totaalrijen die geen rij van de tabel zijn",
    "",
  ]);
  expect((await data("import", join(files, "map"))).out).toContain("was al bewaard");
});

test("the report of a dataset and of a file that is not kept", async () => {
  const id = (await data("check")).out.match(/^postcode-centroids-[0-9a-f]{16}/m)![0];
  const kept = await data("check", id);
  expect(kept.out).toContain("postcode");
  const report = JSON.parse((await data("check", join(files, "movers.csv"), "--year", "2017", "--json")).out);
  expect(report.columns.find(({ name }: { name: string }) => name === "repeaters")).toMatchObject({
    cells: { band: 1 },
    sum: { low: 1, high: 4 },
  });
  expect(await data("check", "nothing")).toMatchObject({
    code: 2,
    err: '"nothing" is geen bestand en geen dataset.\n',
  });
});

test("the sources are all kinds, and what the imported catalogues have", async () => {
  const { out } = await data("sources", "--catalogue", "herziening");
  expect(out).toMatch(/^duo-movers .* DUO +CC0 1\.0/m);
  expect(out).toMatch(/^CBS +84274NED +Schooladvies en herziening +https:/m);
  const kinds = JSON.parse((await data("sources", "--json", "--lang", "en")).out).kinds as { id: string }[];
  expect(kinds.map(({ id }) => id)).toContain("cbs-postcodes");
});

test.each([
  [["import", "x.csv", "--as", "nothing"], '--as: "nothing" is geen soort'],
  [["import", "x.csv", "--year", "17"], '--year: "17" is geen jaar'],
  [["import", "x.csv", "--count-date", "2019-02-30"], "is geen dag"],
  [["import", "no-such-file.csv"], "een bestand dat bestaat"],
])("%j is refused", async (args, message) => {
  const { code, err } = await data(...args);
  expect([code, err.includes(message)]).toStrictEqual([2, true]);
});
