import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

/** Four regions by sex, as in the tests of sdcTable (microdata1). */
const TABLE = `region,gender,n,sum,top1,top2
total,total,100,1284,280,19
total,male,55,802,280,18
total,female,45,482,19,18
A,total,20,198,18,15
A,male,18,178,18,15
A,female,2,20,11,9
B,total,33,344,18,16
B,male,14,140,15,14
B,female,19,204,18,16
C,total,22,224,19,18
C,male,12,118,18,12
C,female,10,106,19,12
D,total,25,518,280,18
D,male,11,366,280,11
D,female,14,152,18,16
`;

let folder: string;
const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "kansrijk-disclosure-"))));
afterAll(() => rm(folder, { recursive: true }));

const OF = ["--count", "n", "--dimensions", "region,gender"];

test.each([
  ["freq:3", [6]],
  ["nk:2,75", [6, 14]],
  ["p:70", [6, 14]],
  ["pq:60,80", [6, 14]],
])("protect with %s finds the primary cells, and a safe table of least cost", async (rule, primary) => {
  const input = await file("table.csv", TABLE);
  const { code, out } = await runCommand(
    "disclosure",
    "protect",
    "--input",
    input,
    ...OF,
    "--rule",
    rule,
    "--format",
    "json",
  );
  expect(code).toBe(0);
  const found = JSON.parse(out) as { primary: number[]; secondary: number[]; cost: number; optimal: boolean };
  expect(found.primary).toEqual(primary);
  expect(found.optimal).toBe(true);
  if (rule === "freq:3") expect(found.cost).toBe(40);
});

test("what protect publishes cannot be worked out by attack; showing one number again can", async () => {
  const input = await file("table.csv", TABLE);
  const published = join(folder, "published.csv");
  expect(
    (await runCommand("disclosure", "protect", "--input", input, ...OF, "--source", "duo", "--out", published)).code,
  ).toBe(0);
  const text = await readFile(published, "utf8");
  expect(text).toContain("A,female,c");
  const safe = await runCommand("disclosure", "attack", "--input", published, ...OF, "--format", "json");
  expect(safe.code).toBe(0);
  expect(JSON.parse(safe.out)).toMatchObject({ exact: [] });
  const leaky = await file("leaky.csv", text.replace("A,male,c", "A,male,18"));
  const broken = await runCommand("disclosure", "attack", "--input", leaky, ...OF, "--format", "json", "--lang", "en");
  expect(broken.code).toBe(1);
  const { hidden } = JSON.parse(broken.out) as { hidden: { keys: object; low: number; high: number }[] };
  expect(hidden).toContainEqual(expect.objectContaining({ keys: { region: "A", gender: "female" }, low: 2, high: 2 }));
  expect(broken.err).toContain("known exactly");
});

test("records are counted into a table with margins first", async () => {
  const rows = [
    "a,x",
    "a,x",
    "a,y",
    ...Array.from({ length: 9 }, () => "b,x"),
    ...Array.from({ length: 8 }, () => "b,y"),
  ];
  const input = await file("records.csv", `place,kind\n${rows.join("\n")}\n`);
  const args = [
    "disclosure",
    "protect",
    "--input",
    input,
    "--dimensions",
    "place,kind",
    "--rule",
    "freq:2",
    "--format",
    "json",
  ];
  const { out } = await runCommand(...args);
  const { cells } = JSON.parse(out) as { cells: { keys: object; value: number | null; status: string }[] };
  expect(cells).toHaveLength(9);
  expect(cells).toContainEqual(
    expect.objectContaining({ keys: { place: "a", kind: "y" }, value: null, status: "primary" }),
  );
  expect(cells).toContainEqual(expect.objectContaining({ keys: { place: "total", kind: "total" }, value: 20 }));
});

test("rounding keeps totals true", async () => {
  const input = await file("table.csv", TABLE);
  const { out } = await runCommand("disclosure", "protect", "--input", input, ...OF, "--method", "rounding");
  const rows = out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const value = (region: string, gender: string): number =>
    Number(rows.find(([a, b]) => a === region && b === gender)![2]);
  for (const gender of ["male", "female", "total"])
    expect(["A", "B", "C", "D"].reduce((sum, region) => sum + value(region, gender), 0)).toBe(value("total", gender));
  expect(rows.every(([, , shown]) => Number(shown) % 5 === 0)).toBe(true);
});

test("a ledger remembers: a later table hides what would tell an earlier number", async () => {
  const ledger = join(folder, "ledger.json");
  const counts = ["A,3", "B,8", "C,25", "D,30"];
  const first = await file("first.csv", `region,n\n${counts.join("\n")}\ntotal,66\n`);
  const args = ["--count", "n", "--dimensions", "region", "--rule", "freq:5", "--ledger", ledger];
  const one = await runCommand("disclosure", "protect", "--input", first, ...args);
  expect(one.out).toContain("A,c\nB,c\nC,25");
  const second = await file("second.csv", `region,n\n${counts.join("\n")}\nA or C,28\n`);
  const two = await runCommand("disclosure", "protect", "--input", second, ...args, "--group", "region:A or C=A+C");
  expect(two.out).toContain("A or C,c");
  const other = await file("other.csv", `region,n\nA,4\nB,8\nC,25\nD,30\ntotal,67\n`);
  const three = await runCommand("disclosure", "protect", "--input", other, ...args, "--lang", "en");
  expect(three.code).toBe(2);
  expect(three.err).toContain("another count than in earlier answers");
});

test("an old exam file is protected again, percentages included; a newer one loses what stands beside <5", async () => {
  const head = ["EXAMENKANDIDATEN", "GESLAAGDEN", "SLAAGPERC"];
  const names = ["MAN", "VROUW", "TOTAAL"].flatMap((sex) =>
    head.map((name) => `${name} SCHOOLJAAR 2014-2015 - ${sex}`),
  );
  const rows = [
    "00AH;4;4;100,0%;2;1;50,0%;6;5;83,3%",
    "00AP;10;9;90,0%;20;20;100,0%;30;29;96,7%",
    "00AQ;<5;<5;66.7;9;8;88.9;12;10;83.3",
  ];
  const input = await file("exams.csv", `BRIN NUMMER;${names.join(";")}\n${rows.join("\n")}\n`);
  const { code, out, err } = await runCommand("disclosure", "resuppress", "--input", input, "--lang", "en");
  expect(code).toBe(0);
  const [, first, second, third] = out.split("\n");
  expect(first).toBe("00AH;c;c;c;c;c;c;6;5;83,3%");
  expect(second).toBe(rows[1]);
  expect(third).toBe("00AQ;<5;<5;c;9;8;88.9;12;10;83.3");
  expect(err).toMatch(/4 counts and 3 percentages hidden/);
  const other = await file("other.csv", "a,b\n1,2\n");
  expect((await runCommand("disclosure", "resuppress", "--input", other)).code).toBe(2);
});

test("k-anonymity with missing keys and weights, and l-diversity", async () => {
  const input = await file("people.csv", "a,w,s\n2,18,1\n3,45.5,1\n,39,2\n2,17,1\n1,92,3\nNA,8,1\n1,123.5,3\n2,51,2\n");
  const args = [
    "disclosure",
    "k-anonymity",
    "--input",
    input,
    "--keys",
    "a",
    "--weight",
    "w",
    "--sensitive",
    "s",
    "--format",
    "json",
  ];
  const { out } = await runCommand(...args);
  expect(JSON.parse(out)).toMatchObject({
    fk: [5, 3, 8, 5, 4, 8, 4, 5],
    Fk: [133, 92.5, 394, 133, 262.5, 394, 262.5, 133],
    k: 3,
    unique: 0,
    distinctL: [2, 2, 3, 2, 3, 3, 3, 2],
  });
});

test.each([
  [["--rule", "freq:0"], TABLE, /freq:0/],
  [["--rule", "nk:2"], TABLE, /nk:2/],
  [["--rule", "freq:3", "--count", "m"], TABLE, /"m".*region, gender, n/],
  [["--rule", "freq:3"], TABLE.replace("A,male,18", "A,male,eighteen"), /Row 6.*column n.*eighteen/],
  [["--rule", "freq:3"], TABLE.replace("A,total,20", "A,total,21"), /Row 5.*total of 20.*not 21/],
  [["--rule", "freq:3"], `${TABLE}A,male,18,1,1,1\n`, /Row 17.*one row per combination/],
  [["--rule", "nk:3,75"], TABLE, /3 largest/],
])("protect %j is refused with the place", async (args, text, message) => {
  const input = await file("bad.csv", text);
  const { code, err } = await runCommand("disclosure", "protect", "--input", input, ...OF, ...args, "--lang", "en");
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
