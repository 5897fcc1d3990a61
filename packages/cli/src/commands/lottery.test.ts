import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand, type CommandOutcome } from "../../test/runCommand.ts";
import type { DrawFile, LotteryCommitment } from "../lottery/lotteryFiles.ts";

// Round 1000 of quicknet, as the network published it.
const ROUND = 1000;
const SIGNATURE = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
const KEY = "00".repeat(32);
const IDS = Array.from({ length: 12 }, (_, index) => `leerling-${String(index + 1).padStart(3, "0")}`);

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-lottery-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, `${count++}-${name}`);
  await writeFile(path, content);
  return path;
}

const out = (name: string): string => join(folder, `${count++}-${name}`);
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, "utf8")) as T;
const lottery = (...args: string[]): Promise<CommandOutcome> => runCommand("lottery", ...args);
const listOf = (ids: readonly string[]): Promise<string> => file("ids.txt", `${ids.join("\n")}\n`);

interface Committed {
  readonly list: string;
  readonly notary: string;
  readonly commitment: string;
  readonly secret: string;
}

async function committed(list: string, ...more: string[]): Promise<Committed> {
  const notary = await file("notaris.txt", "dobbelstenen: 3 5 1 6 2 2\n");
  const commitment = out("vastlegging.json");
  const sources = ["--notary-text-file", notary, "--beacon", "quicknet", "--beacon-round", `${ROUND}`];
  const { code, out: text } = await lottery(
    "commit",
    list,
    ...sources,
    "--allow-known-beacon",
    "--out",
    commitment,
    ...more,
  );
  expect([code, text]).toEqual([0, expect.stringContaining("Dit is een oefening: ronde 1000")]);
  return { list, notary, commitment, secret: commitment.replace(".json", ".secret.json") };
}

async function drawn({ list, notary, commitment, secret }: Committed): Promise<string> {
  const path = out("trekking.json");
  const sources = ["--signature", `${ROUND}:${SIGNATURE}`, "--notary-text", notary];
  const { code } = await lottery(
    "draw",
    list,
    "--commitment",
    commitment,
    "--secret",
    secret,
    ...sources,
    "--out",
    path,
  );
  expect(code).toBe(0);
  return path;
}

describe("lottery draw", () => {
  test("numbers are the rank of a keyed hash: the known answer, computed with Python and Node", async () => {
    const { code, out: text } = await lottery(
      "draw",
      await listOf(IDS),
      "--seed",
      "kansen-lottery-test-seed",
      "--format",
      "json",
    );
    const { seed, draws } = JSON.parse(text) as DrawFile;
    expect(code).toBe(0);
    expect(seed).toBe("a367a77d6e491037e63333ffd8075db38f19da789c1fac1bea9a1576ad0913a3");
    expect(draws[0]!.lots.map(({ id }) => Number(id.slice(-3)))).toEqual([9, 1, 10, 11, 7, 8, 12, 4, 6, 5, 2, 3]);
    expect(draws[0]!.lots.map(({ number }) => number)).toEqual(IDS.map((_, index) => index + 1));
  });

  test("the order of the list and who else is on it make no difference to the order of two", async () => {
    const order = async (ids: readonly string[]): Promise<string[]> => {
      const { out: text } = await lottery("draw", await listOf(ids), "--seed", "x", "--format", "json");
      return (JSON.parse(text) as DrawFile).draws[0]!.lots.map(({ id }) => id);
    };
    const all = await order(IDS);
    expect(await order(IDS.toReversed())).toEqual(all);
    expect(await order(IDS.slice(3))).toEqual(all.filter((id) => IDS.indexOf(id) >= 3));
  });

  test("a family gets consecutive numbers", async () => {
    const list = await file("gezinnen.csv", "naam;id;gezin\nx;a;\ny;b;g\nz;c;\nq;d;g\nr;e;g\n");
    const { out: text } = await lottery("draw", list, "--seed", "y", "--format", "json");
    const numbers = (JSON.parse(text) as DrawFile).draws[0]!.lots.filter(({ family }) => family === "g");
    expect(numbers[2]!.number - numbers[0]!.number).toBe(2);
  });

  test("as text the seed and the numbers; a seed from outside is called what it is", async () => {
    const { out: text, err } = await lottery("draw", await listOf(["a", "b"]), "--seed", "x", "--lang", "en");
    expect(text).toMatch(/^seed [0-9a-f]{64}\n1 {2}[ab]\n2 {2}[ab]\n$/);
    expect(err).toContain("could have worked out the result beforehand");
  });

  test("RFC 3797, the example of its section 6", async () => {
    const names = (
      "John Mary Bashful Dopey Sleepy Grouchy Doc Sneazy Handsome Cassandra Pollyanna Pendragon Pandora Faith Hope " +
      "Charity Lee Longsuffering Chastity Smith Pride Sloth Envy Anger Kasczynski"
    ).split(" ");
    const list = await listOf(names);
    const path = out("selectie.json");
    const sources = ["--method", "rfc3797", "--sources", "9319/2,5,12,8,10/9,18,26,34,41,45"];
    const { out: text } = await lottery("draw", list, ...sources, "--select", "10", "--format", "json", "--out", path);
    const { key, selected } = JSON.parse(text) as {
      key: string;
      selected: { id: string; place: number; md5: string }[];
    };
    expect(key).toBe("9319./2.5.8.10.12./9.18.26.34.41.45./");
    expect(selected.map(({ place }) => place)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13]);
    expect(selected[0]).toMatchObject({ id: "Lee", md5: "990DD0A5692A029A98B5E01AA28F3459" });
    expect((await lottery("verify", path, "--ids", list)).code).toBe(0);
    expect((await lottery("draw", list, ...sources, "--select", "26")).code).toBe(2);
    expect((await lottery("draw", list, "--method", "rfc3797")).code).toBe(2);
  });

  test("every fault of a list at once, with file and row; a double is named", async () => {
    const long = "x".repeat(129);
    const list = await file("fout.csv", `id;gezin\na;\nb;a\na;\n${long};\n;\nc;;d\n`);
    const { code, err } = await lottery("draw", list, "--seed", "x");
    const name = list.split(/[\\/]/).at(-1)!;
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining(`${name}, rij 5, kolom "id"`),
      expect.stringContaining(`${name}, rij 7`),
      expect.stringContaining(`${name}, rij 4, kolom "id": "a" - verwacht: elk id één keer; het staat al in rij 2`),
      expect.stringContaining(`${name}, rij 3, kolom "gezin": "a"`),
    ]);
  });

  test.each([
    ["an empty list", "\n\n", "ten minste één id"],
    ["two columns without a header", "a,b\nc,d\n", 'zet anders een kop "id" boven de lijst'],
    ["a header alone", "id\n", "ten minste één id"],
  ])("%s is refused", async (_, content, expected) => {
    const { code, err } = await lottery("draw", await file("lijst.txt", content), "--seed", "x");
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });

  test("neither or both of commitment and seed is refused", async () => {
    const list = await listOf(IDS);
    const { commitment } = await committed(list);
    expect((await lottery("draw", list)).code).toBe(2);
    expect((await lottery("draw", list, "--seed", "x", "--commitment", commitment)).code).toBe(2);
  });
});

describe("lottery commit", () => {
  test("the announcement says nothing of the ids; the key is apart and for the owner alone", async () => {
    const { commitment, secret } = await committed(await listOf(IDS));
    const text = await readFile(commitment, "utf8");
    const { saltKey } = await json<{ saltKey: string }>(secret);
    expect(saltKey).toMatch(/^[0-9a-f]{64}$/);
    for (const hidden of [...IDS, saltKey, "dobbelstenen"]) expect(text).not.toContain(hidden);
    if (process.platform !== "win32") expect((await stat(secret)).mode & 0o077).toBe(0);
  });

  test("with the same key the same root, whatever the order of the list; another list another root", async () => {
    const root = async (ids: readonly string[]): Promise<string> => {
      const { commitment } = await committed(await listOf(ids), "--salt-key", KEY);
      return (await json<LotteryCommitment>(commitment)).commitment.root;
    };
    expect(await root(IDS)).toBe(await root(IDS.toReversed()));
    expect(await root(IDS)).not.toBe(await root(IDS.slice(1)));
  });

  test("a commitment is never overwritten", async () => {
    const list = await listOf(IDS);
    const { commitment, notary } = await committed(list);
    const { code, err } = await lottery("commit", list, "--notary-text-file", notary, "--out", commitment);
    expect([code, err]).toEqual([2, expect.stringContaining("niet overschreven")]);
  });

  test("a notary alone says what that means", async () => {
    const path = out("alleen.json");
    const hash = "ab".repeat(32);
    const { code, out: text } = await lottery("commit", await listOf(IDS), "--notary-sha256", hash, "--out", path);
    expect([code, text]).toEqual([0, expect.stringContaining("Het vertrouwen ligt dus bij de notaris")]);
    expect((await json<LotteryCommitment>(path)).announcement).toMatchObject({ beacon: null, notarySha256: hash });
  });

  test.each([
    ["no source", []],
    ["a beacon without a round", ["--beacon", "quicknet"]],
    ["an unknown beacon", ["--beacon", "zelfgemaakt", "--beacon-round", "1"]],
    ["a fallback before the round", ["--beacon", "quicknet", "--beacon-round", "9", "--fallback-round", "9"]],
    ["a notary twice", ["--notary-sha256", KEY, "--notary-text-file", "x"]],
    ["half a hash", ["--notary-sha256", "ab"]],
  ])("%s is refused, and nothing is written", async (_, options) => {
    const path = out("niet.json");
    expect((await lottery("commit", await listOf(IDS), "--out", path, ...options)).code).toBe(2);
    expect(existsSync(path)).toBe(false);
  });
});

describe("a committed draw", () => {
  test("the worked example of docs/methods/lottery.md, computed with Python", async () => {
    const files = await committed(await listOf(["bas", "cem", "anna"]), "--salt-key", KEY);
    const { announcement, commitment } = await json<LotteryCommitment>(files.commitment);
    const { draws, seed } = await json<DrawFile>(await drawn(files));
    expect(commitment).toEqual({
      applications: 3,
      applicationsRoot: "7ca203e9c7c1c6f2df9736df00007ed34f70427225c37f74029afb635bb08acb",
      contentSha256: "44a2e7e75d1fe45733858692220d9589675536510709393a413e9002a2a3662c",
      root: "96e6193eb9b53e1966a1f3c38002dc4908a49e7edd7071ed7edb8b17a59ae2fc",
    });
    expect(announcement).toMatchObject({
      notarySha256: "90cc94c5b3c1b1a7e55118fe5608f3b22a68fd99f892440f1db34e4ca3411d7e",
      beacon: { round: 1000, fallbackRound: 2200 },
    });
    expect(seed).toBe("f76a5b4711752afb07251d73d32825b38da97a3cd79dc16630968182ecb29a15");
    expect(draws[0]!.lots.map(({ id }) => id)).toEqual(["cem", "anna", "bas"]);
  });

  test("is verified by the independent program, with list, commitment and key", async () => {
    const files = await committed(await listOf(IDS));
    const path = await drawn(files);
    const { code, out: text } = await lottery("verify", path, "--ids", files.list, "--commitment", files.commitment);
    expect([code, text]).toEqual([0, expect.not.stringContaining("niet gecontroleerd")]);
    // The key of a list is shown with the draw, so that everybody can check the list.
    expect(await json<DrawFile>(path)).toMatchObject({
      saltKey: (await json<{ saltKey: string }>(files.secret)).saltKey,
    });
  });

  test("names the broken property after a change, and 2 only when it cannot be read", async () => {
    const files = await committed(await listOf(IDS));
    const path = await drawn(files);
    const verify = async (changed: DrawFile): Promise<CommandOutcome> => {
      const at = await file("veranderd.json", JSON.stringify(changed));
      return lottery("verify", at, "--ids", files.list, "--commitment", files.commitment);
    };
    const draw = await json<DrawFile>(path);
    const [{ lots }] = draw.draws as [DrawFile["draws"][number]];
    const swapped = [...lots.slice(0, 10), { ...lots[11]!, number: 11 }, { ...lots[10]!, number: 12 }];
    const cases: [DrawFile, string][] = [
      [{ ...draw, draws: [{ programme: null, lots: swapped }] }, "[numbers]: KLOPT NIET"],
      [{ ...draw, seed: "0".repeat(64) }, "[seed]: KLOPT NIET"],
      [{ ...draw, draws: [{ programme: null, lots: lots.slice(0, 11) }] }, "[list]: KLOPT NIET"],
      [{ ...draw, saltKey: KEY }, "[commitment]: KLOPT NIET"],
      [
        { ...draw, draw: { ...draw.draw!, beacon: { round: ROUND + 1, signature: SIGNATURE } } },
        "[beacon-signature]: KLOPT NIET",
      ],
    ];
    for (const [changed, expected] of cases) {
      expect(await verify(changed)).toMatchObject({ code: 1, out: expect.stringContaining(expected) });
    }
    expect((await lottery("verify", join(folder, "weg.json"))).code).toBe(2);
    expect((await lottery("verify", path, "--ids", join(folder, "weg.txt"))).code).toBe(2);
  });

  test("another list than was committed to is refused before the draw", async () => {
    const files = await committed(await listOf(IDS));
    const other = await listOf([...IDS.slice(1), "iemand anders"]);
    const options = ["--commitment", files.commitment, "--notary-text", files.notary];
    expect((await lottery("draw", other, ...options, "--secret", files.secret)).code).toBe(2);
    expect((await lottery("draw", await listOf(IDS.slice(1)), ...options)).code).toBe(2);
  });

  test("each written failure rule is named, and with no valid source there is no draw", async () => {
    const files = await committed(await listOf(IDS), "--fallback-round", `${ROUND + 10}`);
    const other = await file("ander.txt", "6 6 6 6 6 6\n");
    const events = async (...options: string[]): Promise<[number, string[]]> => {
      const {
        code,
        out: text,
        err,
      } = await lottery("draw", files.list, "--commitment", files.commitment, "--format", "json", ...options);
      const named = err.split("\n").flatMap((line) => /^([a-z-]+): /.exec(line)?.[1] ?? []);
      if (code === 0) {
        expect((JSON.parse(text) as DrawFile).events).toEqual(named);
        const { code: verified, out: said } = await lottery(
          "verify",
          await file("trekking.json", text),
          "--ids",
          files.list,
        );
        expect([verified, said]).toEqual([0, expect.any(String)]);
      }
      return [code, named];
    };
    const good = ["--signature", `${ROUND}:${SIGNATURE}`];
    const bad = ["--signature", `${ROUND}:${SIGNATURE.replace("b446", "b447")}`];
    const notary = ["--notary-text", files.notary];
    expect(await events(...good, ...notary)).toEqual([0, []]);
    expect(await events(...good)).toEqual([0, ["notary-missing", "only-beacon"]]);
    expect(await events(...good, "--notary-text", other)).toEqual([0, ["notary-false", "only-beacon"]]);
    expect(await events(...notary)).toEqual([0, ["beacon-missing", "fallback-failed", "only-notary"]]);
    expect(await events(...bad, ...notary)).toEqual([0, ["beacon-false", "fallback-failed", "only-notary"]]);
    expect(await events(...bad)).toEqual([1, ["beacon-false", "fallback-failed", "notary-missing"]]);
  });

  test("the fallback round is used when the announced one is missing", async () => {
    const list = await listOf(IDS);
    const path = out("vastlegging.json");
    const rounds = ["--beacon-round", `${ROUND - 10}`, "--fallback-round", `${ROUND}`];
    await lottery("commit", list, "--beacon", "quicknet", ...rounds, "--allow-known-beacon", "--out", path);
    const { err } = await lottery("draw", list, "--commitment", path, "--signature", `${ROUND}:${SIGNATURE}`);
    expect(err).toMatch(/^beacon-missing: .*\nfallback-used: .*\nonly-beacon: /);
  });
});

describe("a draw for a round", () => {
  const round = (tieBreaking: string): string =>
    JSON.stringify({
      tieBreaking,
      programmes: [
        { id: "noord", capacity: 2, reserves: [{ group: "wijk", places: 1 }] },
        { id: "zuid", capacity: 1 },
        { id: "kunst", capacity: 2, order: ["eva", "anna"] },
      ],
      applicants: [
        { id: "anna", preferences: ["noord", "zuid", "kunst"] },
        { id: "bas", preferences: ["noord", "zuid"], priority: { noord: 1 }, family: "g" },
        { id: "cem", preferences: ["zuid", "noord"], family: "g" },
        { id: "dina", preferences: ["noord", "zuid"], groups: ["wijk"] },
        { id: "eva", preferences: ["zuid", "kunst"] },
      ],
    });

  test.each(["single", "multiple"])("from commitment to verified certificate, %s", async (tieBreaking) => {
    const list = await file("ronde.json", round(tieBreaking));
    const rules = "cd".repeat(32);
    const files = await committed(list, "--rules-sha256", rules);
    const path = await drawn(files);
    const beside = ["--ids", list, "--commitment", files.commitment];
    expect((await lottery("verify", path, ...beside, "--secret", files.secret)).code).toBe(0);
    expect((await json<DrawFile>(path)).saltKey).toBeNull();
    const certificate = out("certificaat.json");
    const match = (...options: string[]): Promise<CommandOutcome> =>
      runCommand("admission", "match", list, "--draw", path, "--certificate", certificate, ...options);
    expect((await match()).err).toContain("--secret");
    expect((await match("--secret", files.secret)).err).toContain(rules);
    expect((await match("--secret", files.secret, "--rules-sha256", rules)).code).toBe(0);
    const { root } = (await json<LotteryCommitment>(files.commitment)).commitment;
    const { code, out: text } = await runCommand("admission", "verify", certificate, "--root", root);
    expect([code, text]).toEqual([0, expect.stringContaining("[beacon-signature]: klopt")]);
    const { lottery: drawnFrom, rulesSha256 } = await json<{
      lottery: { draw: unknown; seed: string };
      rulesSha256: string;
    }>(certificate);
    const draw = await json<DrawFile>(path);
    expect([drawnFrom.seed, drawnFrom.draw, rulesSha256]).toEqual([draw.seed, draw.draw, rules]);
  });

  test("a changed draw, a round with numbers and the key of another round are refused", async () => {
    const list = await file("ronde.json", round("single"));
    const files = await committed(list);
    const path = await drawn(files);
    const changed = await file(
      "anders.json",
      JSON.stringify({ ...(await json<DrawFile>(path)), seed: "1".repeat(64) }),
    );
    const match = (at: string, draw: string, ...options: string[]): Promise<CommandOutcome> =>
      runCommand("admission", "match", at, "--draw", draw, "--certificate", out("c.json"), ...options);
    expect(await match(list, changed)).toMatchObject({ code: 2, err: expect.stringContaining("sha256") });
    const seeded = await file("seed.json", JSON.stringify({ ...JSON.parse(round("single")), seed: "x" }));
    expect(await match(seeded, path)).toMatchObject({ code: 2, err: expect.stringContaining("een seed") });
    expect((await lottery("draw", seeded, "--seed", "y")).code).toBe(2);
    const other = await committed(await listOf(IDS));
    expect(await match(list, path, "--secret", other.secret)).toMatchObject({
      code: 2,
      err: expect.stringContaining("root"),
    });
    const later = await file(
      "later.json",
      round("single").replace('"capacity":2,"reserves"', '"capacity":3,"reserves"'),
    );
    expect((await match(later, path, "--secret", files.secret)).code).toBe(2);
  });
});
