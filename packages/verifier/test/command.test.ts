import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../src/index.mjs";
import { commitmentOf } from "./commitmentOf.ts";
import { makeCertificate, seal } from "./makeCertificate.ts";
import { drawOf, richRound } from "./rounds.ts";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const temp = mkdtempSync(join(tmpdir(), "verifier-"));
afterAll(() => rmSync(temp, { recursive: true }));

const { full, open, receipts } = makeCertificate(richRound, { draw: drawOf() });

function file(name: string, content: string | Uint8Array): string {
  const path = join(temp, name);
  writeFileSync(path, content);
  return path;
}

function run(args: string[], at = home): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(at, "bin/verify.mjs"), ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("the command", () => {
  const good = file("good.json", JSON.stringify(full));
  const pretty = file("pretty.json", `${JSON.stringify(full, null, 2)}\n`);
  const bad = file("bad.json", JSON.stringify(full).replace('"capacity":9', '"capacity":8'));

  test("0 when all holds, in Dutch unless asked otherwise", () => {
    const dutch = run([good]);
    expect(dutch).toMatchObject({ status: 0, err: "" });
    expect(dutch.out).toContain("Alles wat is gecontroleerd klopt.");
    expect(run([pretty, "--lang", "en"]).out).toContain("Everything that was checked holds.");
  });

  test("1 when a property is broken, and says which", () => {
    const { status, out } = run([bad, "--lang", "en"]);
    expect(status).toBe(1);
    expect(out).toContain("[commitment]: BROKEN");
  });

  test("the report as JSON", () => {
    const { status, out } = run([bad, "--format", "json"]);
    const report = JSON.parse(out) as Report;
    expect(status).toBe(1);
    expect(report.properties.filter((each) => each.status === "broken").map((each) => each.property)).toContain(
      "intact",
    );
  });

  test("the published root", () => {
    expect(run([good, "--root", full.commitment.root]).status).toBe(0);
    expect(run([good, "--root", "0".repeat(64)]).status).toBe(1);
  });

  test("the published commitment: without it the report says so, and a file that cannot be read is none", () => {
    const commitment = file("commitment.json", JSON.stringify(commitmentOf(full)));
    const removed = file("removed.json", JSON.stringify(seal({ ...full, lottery: { ...full.lottery, draw: null } })));
    const alone = run([good, "--root", full.commitment.root, "--lang", "en"]);
    expect([alone.status, alone.out.includes("was not compared with what was published")]).toEqual([0, true]);
    const beside = run([good, "--commitment", commitment, "--lang", "en"]);
    expect([beside.status, /was published|official announcement/u.test(beside.out)]).toEqual([0, false]);
    expect(run([removed, "--root", full.commitment.root]).status).toBe(0);
    const left = run([removed, "--commitment", commitment, "--lang", "en"]);
    expect([left.status, left.out.includes("the draw is not in this file")]).toEqual([1, true]);
    expect(run([good, "--commitment", file("not.json", "{")]).status).toBe(2);
  });

  test("a receipt, alone and beside the public certificate", () => {
    const receipt = file("receipt.json", JSON.stringify(receipts[3]));
    const certificate = file("public.json", JSON.stringify(open));
    expect(run([receipt]).status).toBe(0);
    expect(run([certificate]).status).toBe(0);
    expect(run([receipt, "--certificate", certificate]).status).toBe(0);
    expect(run([receipt, "--certificate", good]).status).toBe(0);
    const forged = file("forged.json", JSON.stringify({ ...receipts[3], placement: receipts[2]!.placement }));
    expect(run([forged, "--certificate", certificate]).status).toBe(1);
  });

  test("a field that stands twice", () => {
    const twice = file("twice.json", JSON.stringify(full).replace('"capacity":9', '"capacity":90,"capacity":9'));
    const { status, out } = run([twice, "--lang", "en"]);
    expect(status).toBe(1);
    expect(out).toContain('the field "capacity" is there twice');
  });

  test.each([
    ["no such file", [join(temp, "none.json")]],
    ["not JSON", [file("text.json", "{")]],
    ["not an object", [file("list.json", "[]")]],
    ["not UTF-8", [file("latin.json", Uint8Array.of(0x7b, 0xff, 0x7d))]],
    ["cut off", [file("cut.json", JSON.stringify(full).slice(0, -1))]],
    ["no file named", []],
    ["an unknown option", [good, "--quick"]],
    ["an unknown language", [good, "--lang", "fr"]],
  ])("2 when the file cannot be read: %s", (_, args) => {
    const { status, out, err } = run(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).not.toBe("");
  });
});

describe("standing alone", () => {
  test("runs from a bare folder, without any package; the signature is then reported as not checked", () => {
    const bare = join(temp, "bare");
    for (const part of ["src", "bin", "package.json"]) cpSync(join(home, part), join(bare, part), { recursive: true });
    const { status, out } = run([file("alone.json", JSON.stringify(full)), "--format", "json"], bare);
    expect(status).toBe(0);
    const states = (JSON.parse(out) as Report).properties.map(({ property, status: state }) => [property, state]);
    expect(states.filter(([, state]) => state !== "holds")).toEqual([["beacon-signature", "not-checked"]]);
  });

  test("imports nothing from outside its folder, but for the optional library and what Node has", () => {
    const sources = ["src", "bin"].flatMap((part) =>
      readdirSync(join(home, part), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".mjs") && !name.endsWith(".d.mts"))
        .map((name) => join(home, part, name)),
    );
    expect(sources.length).toBeGreaterThan(30);
    for (const source of sources) {
      const text = readFileSync(source, "utf8");
      for (const [, from] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/gu)) {
        if (from!.startsWith(".")) expect(resolve(dirname(source), from!).startsWith(home)).toBe(true);
        else
          expect(
            from === "@noble/curves/bls12-381.js" || (from!.startsWith("node:") && !source.includes("/src/")),
          ).toBe(true);
      }
    }
  });
});
