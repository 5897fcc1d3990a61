import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

const HEADER = "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel";
const GOOD = `${HEADER}\n00AP00,100,33.02,102.62\n31MV00,424,0,128.69\n00BB00,72,8.59,58.70\n`;
const DATES = ["--count-date", "2019-10-01", "--funding-year", "2020"];

let folder: string;
const place = (name: string) => join(folder, name);
async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(place(name), content);
  return place(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("funding po", () => {
  test("prints the summary and every site as JSON, amounts as decimal strings", async () => {
    const { code, out } = await runCommand(
      "funding",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--format",
      "json",
    );
    expect(code).toBe(0);
    const { summary, sites } = JSON.parse(out);
    expect(summary).toMatchObject({ sites: 3, pupils: 596, sitesWithMoney: 2, netScore: 41.6, amount: "23275.20" });
    expect(sites[0]).toMatchObject({
      site: "00AP00",
      pupils: 100,
      grossScore: 102.62,
      threshold: 69.6048,
      netScore: 33.02,
      amount: "18474.69",
    });
    expect(sites.find((site: { site: string }) => site.site === "31MV00")).toMatchObject({
      netScore: 0,
      amount: "0.00",
    });
  });

  test("prints the same as CSV", async () => {
    const { out } = await runCommand(
      "funding",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--format",
      "csv",
    );
    expect(out.split("\n").slice(0, 2)).toEqual([
      "site,pupils,grossScore,threshold,netScore,amount,publishedNetScore,publishedAmount,remark",
      "00AP00,100,102.62,69.6048,33.02,18474.69,33.02,18474.69,",
    ]);
  });

  test("divides a budget to the cent", async () => {
    const { out } = await runCommand(
      "funding",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--budget",
      "1000",
      "--format",
      "json",
    );
    const { sites } = JSON.parse(out) as { sites: { amount: string }[] };
    expect(sites.reduce((cents, site) => cents + Math.round(Number(site.amount) * 100), 0)).toBe(100_000);
  });

  test("reads pupil scores and a gzip file too", async () => {
    const pupils = [
      "site,score",
      ...Array.from(
        { length: 200 },
        (_, index) => `${index % 2 ? "90AA00" : "90AB00"},${(520 + index / 10).toFixed(4)}`,
      ),
    ].join("\n");
    const { code, out } = await runCommand(
      "funding",
      "po",
      "--scores",
      await file("pupils.csv.gz", gzipSync(`${pupils}\n`)),
      ...DATES,
      "--format",
      "json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).sites.map((site: { targetPupils: number }) => site.targetPupils)).toEqual([15, 15]);
  });

  test("explains one site in Dutch and English", async () => {
    const scores = await file("good.csv", GOOD);
    const dutch = await runCommand("funding", "explain", "po", "--scores", scores, ...DATES, "--site", "00AP00");
    const english = await runCommand(
      "funding",
      "explain",
      "po",
      "--scores",
      scores,
      ...DATES,
      "--site",
      "00AP00",
      "--lang",
      "en",
    );
    expect(dutch.out).toContain("33,02 x € 559,50 = € 18.474,69");
    expect(english.out).toContain("33.02 x €559.50 = €18,474.69");
    expect(english.out).toContain("valid from 2018-10-01; published");
  });

  test("compares two rules, with the transition over three years", async () => {
    const { out } = await runCommand(
      "funding",
      "compare",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--to-set",
      "besluit-bekostiging-wpo/thresholdShare=10",
      "--transition",
      "--format",
      "json",
    );
    const { winners, losers, sites } = JSON.parse(out);
    expect([winners, losers]).toEqual([2, 0]);
    expect(sites[0]).toMatchObject({
      before: "18474.69",
      after: "24964.89",
      difference: "6490.20",
      transition: ["20097.24", "21719.79", "23342.34", "24964.89"],
    });
  });
});

test("a Parquet file with pupil scores is read, and taking a part for the whole country is said", async () => {
  const made = await runCommand("population", "generate", "--seed", "5", "--sites", "40", "--out", place("g.parquet"));
  expect(made.code).toBe(0);
  const { code, out } = await runCommand("funding", "po", "--scores", place("g.parquet"), ...DATES);
  expect(code).toBe(0);
  expect(out).toContain("genomen als heel Nederland");
});

test("a published score that does not follow from its own row is not explained away as rounding", async () => {
  const odd = await file("odd.csv", GOOD.replace("33.02", "12.00"));
  const why = await runCommand("funding", "explain", "po", "--scores", odd, ...DATES, "--site", "00AP00");
  expect(why.out).toContain("kijk de tabel na");
  const tried = ["--set", "besluit-bekostiging-wpo/thresholdShare=10"];
  const other = await runCommand("funding", "explain", "po", "--scores", odd, ...DATES, "--site", "00AP00", ...tried);
  expect(other.out).toContain("Met de regels zoals ze zijn");
});

describe("refusals end with code 2, name every fault and store nothing", () => {
  const cases: [string, string | Uint8Array, RegExp[]][] = [
    [
      "missing column",
      GOOD.replaceAll(/^([^,]*),[^,]*/gm, "$1"),
      [/aantal_bekostigde_leerlingen.*(ontbreekt|missing)/],
    ],
    ["negative count", GOOD.replace("72,", "-3,"), [/rij 4, kolom "aantal_bekostigde_leerlingen": "-3"/]],
    ["site twice", `${GOOD}00AP00,100,33.02,102.62\n`, [/rij 5, kolom "brin6": "00AP00".*rij 2/]],
    ["text in a number", GOOD.replace("128.69", "veel"), [/rij 3, kolom "achterstandsscore_zonder_drempel": "veel"/]],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, "utf16le")), [/UTF-8/]],
    ["Latin-1 bytes", new Uint8Array(Buffer.from(GOOD.replace("00BB00", "00BÉ00"), "latin1")), [/UTF-8/]],
    ["empty file", "", [/verwacht/]],
    ["two faults at once", GOOD.replace("72,", "-3,").replace("128.69", "veel"), [/"-3"/, /"veel"/]],
  ];

  test.each(cases)("%s", async (name, content, expected) => {
    const bad = await file(`${name.replaceAll(" ", "-")}.csv`, content);
    const data = place("store");
    const run = await runCommand(
      "funding",
      "po",
      "--scores",
      bad,
      ...DATES,
      "--keep",
      "--format",
      "json",
      "--receipt",
      place("never.json"),
      "--data-dir",
      data,
    );
    expect(run.code).toBe(2);
    expect(run.out).toBe("");
    for (const pattern of expected) expect(run.err).toMatch(pattern);
    expect(existsSync(data) ? await readdir(data) : []).toEqual([]);
    expect(existsSync(place("never.json"))).toBe(false);
  });

  test.each([
    [["--count-date", "2020-10-01", "--funding-year", "2020"], /2019-10-01/],
    [["--count-date", "2019-02-30", "--funding-year", "2020"], /--count-date/],
    [["--count-date", "2019-10-01", "--funding-year", "2022"], /regeling-bekostiging-po/],
    [["--count-date", "2019-10-01", "--funding-year", "MMXX"], /2020/],
    [[...DATES, "--budget", "12.345"], /--budget/],
    [[...DATES, "--budget", "10", "--amount", "5"], /--budget/],
    [[...DATES, "--set", "besluit-bekostiging-wpo/thresholdShare=-1"], /thresholdShare.*-1/],
    [[...DATES, "--set", "besluit-bekostiging-wpo/nonsense=1"], /nonsense/],
    [[...DATES, "--set", "besluit-bekostiging-wpo/scoreDecimals=3000000"], /scoreDecimals.*6/],
    [[...DATES, "--set", "cbs-landelijke-onderwijsscores-po/meanDifference=0.00000001"], /meanDifference/],
    [[...DATES, "--set", "besluit-bekostiging-wpo/targetShare=5"], /targetShare.*uitgeprobeerd/],
    [[...DATES, "--budget", "99999999999999999999999"], /--budget/],
  ])("%j", async (options, message) => {
    const run = await runCommand("funding", "po", "--scores", await file("good.csv", GOOD), ...options);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(message);
    expect(run.out).toBe("");
  });

  test("a file that does not exist", async () => {
    const run = await runCommand("funding", "po", "--scores", place("nowhere.csv"), ...DATES);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining("nowhere.csv")]);
  });

  test("a site that is not in the file", async () => {
    const run = await runCommand(
      "funding",
      "explain",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--site",
      "99ZZ99",
    );
    expect([run.code, run.err]).toEqual([2, expect.stringContaining("99ZZ99")]);
  });
});

describe("replay", () => {
  async function receipt(): Promise<string> {
    const run = await runCommand(
      "funding",
      "po",
      "--scores",
      await file("good.csv", GOOD),
      ...DATES,
      "--receipt",
      place("receipt.json"),
      "--format",
      "csv",
    );
    expect(run.code).toBe(0);
    return place("receipt.json");
  }

  test("repeats a run and finds every bit equal", async () => {
    const run = await runCommand("replay", await receipt());
    expect([run.code, run.out]).toEqual([0, expect.stringContaining("Gelijk")]);
  });

  test("another file under the same name is noticed", async () => {
    const path = await receipt();
    const other = await file("other.csv", GOOD.replace("102.62", "102.63"));
    const run = await runCommand("replay", path, "--scores", other);
    expect([run.code, run.err]).toEqual([1, expect.stringContaining("ander bestand")]);
  });

  test("a receipt that was changed no longer fits its number", async () => {
    const path = await receipt();
    const changed = (await readFile(path, "utf8")).replace("2019-10-01", "2019-10-02");
    await writeFile(path, changed);
    const run = await runCommand("replay", path);
    expect([run.code, run.err]).toEqual([1, expect.stringContaining("veranderd")]);
  });

  test("something that is no receipt is refused", async () => {
    const run = await runCommand("replay", await file("no.json", "{}"));
    expect(run.code).toBe(2);
  });
});

const REAL = fileURLToPath(
  new URL("../../../../../shared/data/cbs/achterstandsscores-scholen-2019.csv", import.meta.url),
);

test.skipIf(!existsSync(REAL))(
  "the real CBS table: every score within 0.011, zero exactly where it is zero (needs ../shared)",
  async () => {
    const { code, out } = await runCommand("funding", "po", "--scores", REAL, ...DATES, "--format", "json");
    expect(code).toBe(0);
    const { summary, sites } = JSON.parse(out) as {
      summary: { sites: number; amount: string };
      sites: { site: string; netScore: number; publishedNetScore: number; amount: string }[];
    };
    expect(summary.sites).toBe(4295);
    for (const site of sites) {
      expect(Math.abs(site.netScore - site.publishedNetScore), site.site).toBeLessThanOrEqual(0.011);
      expect(site.netScore === 0, site.site).toBe(site.publishedNetScore === 0);
    }
    const cents = sites.reduce((sum, site) => sum + BigInt(site.amount.replace(".", "")), 0n);
    expect(summary.amount.replace(".", "")).toBe(String(cents));
  },
);
