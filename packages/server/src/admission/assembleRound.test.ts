import { expect, test } from "vitest";
import { assembleRound, type RoundRules } from "./assembleRound.ts";

const ROUND = '{"programmes":[{"id":"a","capacity":1}],"applicants":[{"id":"p","preferences":["a"]}]}';
const RULES: RoundRules = { tieBreaking: "single", listRules: [] };

async function brought(bytes: Uint8Array) {
  const files = [{ part: "round", name: "round.json", bytes }] as Parameters<typeof assembleRound>[0]["files"];
  const assembled = await assembleRound({ files, rules: RULES });
  return assembled.ok
    ? { ids: assembled.round!.applicants.map(({ id }) => id) }
    : assembled.faults.map(({ file, value, expected }) => [file, value, expected.en]);
}

test("an uploaded round.json may begin with a byte order mark", async () => {
  expect(await brought(Buffer.from(`\ufeff${ROUND}`))).toEqual({ ids: ["p"] });
});

test("bytes that are not UTF-8 and doubled keys are refused with their place", async () => {
  expect(await brought(Buffer.from(ROUND.replace('"p"', '"é"'), "latin1"))).toEqual([
    ["round.json", "0xE9", `text in UTF-8 (line 1, byte ${ROUND.indexOf('"p"') + 2} of the file)`],
  ]);
  expect(await brought(Buffer.from(ROUND.replace('"capacity":1', '"capacity":1,"capacity":2')))).toEqual([
    ["round.json", "capacity", "each key once in an object (programmes[0], line 1)"],
  ]);
});
