import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-measure-"));
  const rows = ["dnum;stype;pw;api;enroll;fpc", "1;E;5;4;1;10", "2;E;5;8;2;10", "3;H;5;1;3;20", "4;H;5;3;4;20"];
  await writeFile(join(folder, "rows.csv"), [...rows, "5;H;5;5;5;20", "6;H;5;7;NA;20"].join("\n"));
  const persons = ["uit;groep;band;school;rang"];
  for (let person = 0; person < 400; person++)
    persons.push(`${person % 3 === 0 ? 1 : 0};${person % 2 ? "a" : "b"};${person % 5};${person % 20};${person / 400}`);
  await writeFile(join(folder, "persons.csv"), persons.join("\n"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const survey = (...args: string[]) =>
  runCommand("measure", "survey", "--input", join(folder, "rows.csv"), "--format", "json", ...args);
const DESIGN = ["--weight", "pw", "--cluster", "dnum", "--strata", "stype", "--fpc", "fpc"];

describe("measure survey", () => {
  test("a stratified mean with its error", async () => {
    const { code, out } = await survey("--statistic", "mean", "--value", "api", ...DESIGN);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ statistic: "mean", value: "api", method: "linearised", n: 6, strata: 2 });
    expect(answer.estimate).toBeCloseTo((10 * 6 + 20 * 4) / 30, 12);
    expect(answer.se).toBeCloseTo(Math.sqrt((1 / 9) * 0.8 * (8 / 2) + (4 / 9) * 0.8 * (20 / 3 / 4)), 12);
  });

  test("a ratio leaves out rows without the denominator, and counts them", async () => {
    const { out } = await survey("--statistic", "ratio", "--value", "api", "--over", "enroll", ...DESIGN);
    expect(JSON.parse(out)).toMatchObject({ over: "enroll", n: 5, missing: 1, estimate: 21 / 15 });
  });

  test("jackknife, quantile and replicate weights", async () => {
    const jackknife = JSON.parse((await survey("--value", "api", "--method", "jkn", ...DESIGN)).out);
    expect(jackknife).toMatchObject({ method: "jkn", replicates: 6 });
    const median = await survey("--statistic", "quantile", "--quantile", "0.5", "--value", "api", "--weight", "pw");
    expect(JSON.parse(median.out).estimate).toBe(4);
    const brr = await survey("--value", "api", "--weight", "pw", "--method", "brr", "--replicates", "pw,fpc");
    // Two replicates: means 28/6 and 4.4 around 28/6, each with factor 1/2.
    expect(JSON.parse(brr.out).se).toBeCloseTo(Math.sqrt((28 / 6 - 440 / 100) ** 2 / 2), 12);
  });

  test("what cannot be computed is refused with words", async () => {
    const unknown = await survey("--value", "niets");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('kolom "niets": ontbreekt - verwacht: een van de kolommen: dnum, stype');
    const cell = await survey("--value", "api", "--weight", "enroll");
    expect(cell.err).toContain('rows.csv, rij 7, kolom "enroll": "NA"');
    expect((await survey("--value", "api", "--method", "jk1", ...DESIGN)).err).toContain("kies jkn");
    expect((await survey("--value", "api", "--method", "brr")).err).toContain("--replicates");
  });
});

describe("measure inequality", () => {
  const ask = async (...args: string[]) => {
    const input = join(folder, "persons.csv");
    const { code, out, err } = await runCommand("measure", "inequality", "--input", input, "--value", "uit", ...args);
    return { code, err, answer: code === 0 ? JSON.parse(out) : undefined };
  };

  test("rates at equal score, by group", async () => {
    const options = ["--group", "groep", "--band", "band", "--cluster", "school"];
    const { answer } = await ask("--statistic", "rates-at-equal-score", ...options);
    expect(answer.coverage).toBe(1);
    expect(answer.groups.map(({ group }: { group: string }) => group)).toEqual(["b", "a"]);
    for (const { rate, low, high } of answer.groups) expect(low < rate && rate < high).toBe(true);
  });

  test("predictions in bands and concentration", async () => {
    const { answer } = await ask("--statistic", "band-predictions", "--by", "rang");
    expect(answer.bands.map(({ id }: { id: string }) => id)).toEqual(["low", "mid", "high"]);
    const found = await ask("--statistic", "concentration", "--by", "rang");
    expect(Math.abs(found.answer.index)).toBeLessThan(0.02);
    expect((await ask("--statistic", "concentration")).err).toContain("--by");
  });

  test("an outcome or a rank that is no share is refused, and not reckoned with", async () => {
    const measure = async (statistic: string, value: string, by: string) => {
      const input = join(folder, "shares.csv");
      await writeFile(input, "a;b\n0,5;30\n1;0,5\n");
      return runCommand(
        "measure",
        "inequality",
        "--input",
        input,
        "--statistic",
        statistic,
        "--value",
        value,
        "--by",
        by,
      );
    };
    const outcome = await measure("concentration", "b", "a");
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('shares.csv, rij 2, kolom "b": "30" - verwacht: een getal van 0 tot en met 1');
    expect((await measure("band-predictions", "a", "b")).err).toContain('kolom "b": "30"');
    expect(JSON.parse((await measure("concentration", "a", "b")).out)).toMatchObject({ n: 2, mean: 0.75 });
  });
});

const REAL = fileURLToPath(
  new URL("../../../../../shared/data/pisa/pisa2003-nld-students-pv-brr.csv.gz", import.meta.url),
);

describe("measure pisa", () => {
  test.skipIf(!existsSync(REAL))("the real file (skipped when it is not there)", async () => {
    const of = ["--input", REAL, "--country", "NLD", "--format", "json"];
    const { out } = await runCommand("measure", "pisa", ...of, "--statistic", "percentile-spread", "--domain", "math");
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ statistic: "percentile-spread", domain: "math", n: 3992, plausibleValues: 5 });
    expect([answer.estimate.toFixed(1), answer.se.toFixed(1)]).toEqual(["241.1", "6.7"]);
  });

  test("a small file of the user is measured, Dutch decimals and all, and marked as saying little", async () => {
    const header = "SCHOOLID;STIDSTD;ESCS;W_FSTUWT;PV1MATH;PV2MATH;W_FSTR1;W_FSTR2";
    // Weights 1 to 4; the second replicate leaves out the first student.
    const rows = [400, 450, 500, 550].map((score, at) => {
      const weight = at + 1;
      return `1;${weight};${at - 1},5;${weight};${score},5;${score},5;${weight};${at === 0 ? 0 : weight}`;
    });
    const input = join(folder, "students.csv");
    await writeFile(input, [header, ...rows].join("\n"));
    const { code, out } = await runCommand("measure", "pisa", "--input", input, "--domain", "math", "--format", "json");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ n: 4, estimate: 500.5, indicative: true });
    const without = (2 * 450.5 + 3 * 500.5 + 4 * 550.5) / 9;
    expect(answer.se).toBeCloseTo(Math.sqrt((without - 500.5) ** 2 / (2 * 0.25)), 10);
    expect(answer.reason.nl).toContain("minder dan 30 leerlingen");
  });

  test("without a file invented students are used, and the output says so", async () => {
    const { code, out } = await runCommand("measure", "pisa", "--statistic", "resilience", "--country", "XAA");
    expect(code).toBe(0);
    expect(out).toContain("resilience oecd-core-skills = 0.");
    expect(out).toContain("80 herhaalgewichten");
    expect(out).toContain("Verzonnen landen en leerlingen");
    const json = await runCommand(
      "measure",
      "pisa",
      "--statistic",
      "resilience",
      "--country",
      "XAA",
      "--format",
      "json",
    );
    const answer = JSON.parse(json.out);
    expect(answer).toMatchObject({ indicative: true, cautions: [{ id: "invented" }] });
    expect(answer.cutoffs.map(({ value, status }: Record<string, string>) => `${value} ${status}`)).toEqual([
      "480.18 assumed",
      "482.38 assumed",
      "484.14 assumed",
    ]);
  });

  test("a country must be chosen, and a domain", async () => {
    const country = await runCommand("measure", "pisa", "--domain", "read");
    expect(country).toMatchObject({ code: 2, out: "" });
    expect(country.err).toContain("XAA, XAB, XAC, XAD");
    const domain = await runCommand("measure", "pisa", "--country", "XAA", "--lang", "en");
    expect(domain.err).toContain("Choose a domain");
  });
});
