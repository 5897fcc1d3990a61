import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../test/runCommand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-admission-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function templates(format: "csv" | "xlsx"): Promise<string[]> {
  const parts = ["offers", "applications", "priorities", "background"];
  for (const part of parts) {
    const { code } = await runCommand(
      "admission",
      "template",
      part,
      "--format",
      format,
      "--out",
      at(`${part}.${format}`),
    );
    expect(code).toBe(0);
  }
  return parts.flatMap((part) => [`--${part}`, at(`${part}.${format}`)]);
}

test.each(["csv", "xlsx"] as const)(
  "from templates (%s) to a round, its placements and its cut-offs",
  async (format) => {
    const files = await templates(format);
    const [round, facts] = [at(`${format}-round.json`), at(`${format}-facts.json`)];
    const made = await runCommand(
      "admission",
      "import",
      ...files,
      "--out",
      round,
      "--facts",
      facts,
      "--seed",
      "dice 4 2",
    );
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toBe(`aanbod 2, aanmeldingen 2, voorrang 2, achtergrond 2: geschreven naar ${round}.\n`);
    expect(JSON.parse(await readFile(facts, "utf8"))).toMatchObject({
      applicants: [{ background: { inkomen: "laag" } }, {}],
    });

    const certificate = at(`${format}-certificate.json`);
    expect((await runCommand("admission", "match", round, "--certificate", certificate)).code).toBe(0);
    const placements = at("placements.csv");
    for (const source of [round, certificate]) {
      const { code, out } = await runCommand("admission", "export", source, "--out", placements);
      expect({ code, out }).toStrictEqual({ code: 0, out: `${placements}: 2 rijen\n` });
      expect(await readFile(placements, "utf8")).toBe(
        "\ufeffaanmelder;programma;keuze;sectie\r\nA-0001;noord-havo;1;reserve: doelgroep\r\nA-0002;noord-havo;1;open\r\n",
      );
    }
    const cutoffs = at("cutoffs.xlsx");
    const args = ["--table", "cutoffs", "--format", "xlsx", "--out", cutoffs, "--lang", "en"];
    expect((await runCommand("admission", "export", certificate, ...args)).out).toBe(`${cutoffs}: 3 rows\n`);
    expect((await readFile(cutoffs)).subarray(0, 2).toString()).toBe("PK");
  },
);

test("all faults of all files are named, and nothing is written", async () => {
  await writeFile(at("o.csv"), "programma;plaatsen\nnoord;x\n");
  await writeFile(at("a.csv"), "aanmelder;keuze1\na1;oost\n");
  const files = ["--offers", at("o.csv"), "--applications", at("a.csv"), "--orders", at("weg.csv")];
  const { code, err } = await runCommand("admission", "import", ...files, "--out", at("never.json"));
  expect(code).toBe(2);
  expect(err.split("\n")).toStrictEqual([
    'o.csv, rij 2, kolom "plaatsen": "x" - verwacht: een geheel getal van 0 of meer',
    'a.csv, rij 2, kolom "keuze1": "oost" - verwacht: een afdeling van deze ronde',
    "weg.csv: verwacht: een bestand dat bestaat",
    "3 fouten; er is niets geschreven.",
    "",
  ]);
  await expect(readFile(at("never.json"))).rejects.toThrow("ENOENT");
});

test("a dry run checks and writes nothing; without it a place to write is needed", async () => {
  const files = await templates("csv");
  const dry = await runCommand("admission", "import", ...files, "--dry-run", "--lang", "en");
  expect(dry).toMatchObject({
    code: 0,
    out: "offers 2, applications 2, priorities 2, background 2: no faults; nothing was written.\n",
  });
  expect((await runCommand("admission", "import", ...files)).code).toBe(2);
});

test("the public certificate has cut-offs but no placements", async () => {
  const path = at("public.json");
  const outcome = {
    programmes: [
      { id: "a", sections: [{ kind: "open", group: null, places: 1, placed: 0, cutoff: null }], quotas: [] },
    ],
  };
  await writeFile(path, JSON.stringify({ format: "kansrijk-certificate/1", edition: "public", outcome }));
  const refused = await runCommand("admission", "export", path, "--out", at("none.csv"));
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.err).toContain("verwacht het volledige certificaat");
  expect((await runCommand("admission", "export", path, "--table", "cutoffs", "--out", at("public.csv"))).code).toBe(0);
  expect(await readFile(at("public.csv"), "utf8")).toContain("\r\na;open;;1;0;nee;;\r\n");
});
