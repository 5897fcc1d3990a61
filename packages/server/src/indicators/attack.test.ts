import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deriveRanges } from "@kansrijk/core/disclosure/deriveRanges";
import { countRange } from "@kansrijk/core/disclosure/roundCount";
import { tableFromDimensions } from "@kansrijk/core/disclosure/tableFromDimensions";
import { cellId, type CountRange } from "@kansrijk/core/disclosure/tableModel";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { tinyRegister } from "../../test/tinyRegister.ts";
import { highsSolver } from "../disclosure/highsSolver.ts";
import { loadPlaces } from "../places/placeBook.ts";
import { answerQuestion } from "./answerQuestion.ts";
import type { CountRow } from "./countQuery.ts";
import { openCubes } from "./cubes.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import { protectCellsAside } from "./protectCellsAside.ts";
import { selectionId } from "./protectCells.ts";
import type { IndicatorRequest } from "./question.ts";
import { registerAt } from "./registers.ts";
import type { Setting } from "./setting.ts";

/* Somebody outside asks many questions and puts the answers together. */

let folder = "";
let setting: Setting;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kansrijk-attack-"));
  await tinyRegister(join(folder, "register"));
  const register = await registerAt(join(folder, "register"));
  if (!register.ok) throw new Error(register.refusals[0]!.message.en);
  const [catalogue, places] = await Promise.all([loadCatalogue(), loadPlaces()]);
  setting = { catalogue, places, cubes: openCubes(folder), register: register.value, store: null };
});
afterAll(async () => {
  await setting.cubes.close();
  await rm(folder, { recursive: true, force: true });
});

async function answer(indicator: string, request: Partial<IndicatorRequest>): Promise<IndicatorTable> {
  const outcome = await answerQuestion(setting, {
    by: "",
    place: "GM0363",
    filter: "",
    seed: 1,
    years: "2024",
    indicator,
    ...request,
  });
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
  return outcome.value;
}

const EDUCATION = ["vmbo-or-less", "mbo-2-3", "mbo-4-havo-vwo", "hbo", "wo", "unknown"];

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

/** What is told of the girls of Dutch origin in these groups and years together. */
async function told(indicator: string, groups: readonly string[], years: readonly number[]) {
  const filter = ["sex:girl", "origin:netherlands", ...groups.map((code) => `parental-education:${code}`)].join(",");
  const [cell] = (await answer(indicator, { filter, years: years.join(",") })).cells;
  return cell!;
}

test("unions of groups with and without a hidden one all differ by the same, so that no mean tells its size", async () => {
  const [target, ...others] = EDUCATION as [string, ...string[]];
  const own = await told("test-score", [target], [2024]);
  expect(own).toMatchObject({ symbol: "c", pupils: null });
  const differences: number[] = [];
  for (const set of subsets(others).filter(({ length }) => length > 1)) {
    const without = await told("test-score", set, [2024]);
    const together = await told("test-score", [target, ...set], [2024]);
    if (without.pupils !== null && together.pupils !== null) differences.push(together.pupils - without.pupils);
  }
  expect(differences.length).toBeGreaterThan(20);
  expect([...new Set(differences)]).toHaveLength(1);
});

test("unions of years with and without a hidden one all differ by the same", async () => {
  const group = ["vmbo-or-less"];
  const differences: number[] = [];
  for (const set of subsets([2020, 2021, 2022, 2023]).filter(({ length }) => length > 1)) {
    const [without, together] = [await told("test-score", group, set), await told("test-score", group, [...set, 2024])];
    if (without.pupils !== null && together.pupils !== null) differences.push(together.pupils - without.pupils);
  }
  expect(differences.length).toBeGreaterThan(8);
  expect([...new Set(differences)]).toHaveLength(1);
});

test("the same pupils are told the same in every form of the question", async () => {
  const by = await answer("advice-test-higher", { by: "parental-education" });
  for (const [at, code] of EDUCATION.entries()) {
    const alone = await answer("advice-test-higher", { filter: `parental-education:${code}` });
    const both = await answer("advice-test-higher", {
      filter: `parental-education:${code},parental-education:${code}`,
    });
    const cell = by.cells[at]!;
    // A question alone has no neighbours to be worked out from: it hides no more than one among others.
    if (cell.pupils !== null) expect(alone.cells[0]).toEqual({ ...cell, keys: [] });
    expect(both.cells[0]).toEqual(alone.cells[0]);
  }
});

test("all cells and totals of every breakdown together, attacked by a solver, tell no count below ten", async () => {
  const names = ["parental-education", "sex", "origin"];
  const solver = await highsSolver();
  const known = { pupils: new Map<string, CountRange>(), holds: new Map<string, CountRange>() };
  const codes = new Map<string, Set<string>>();
  const exact = new Map<string, number>();
  for (const by of subsets(names)) {
    const shown = await answer("advice-test-higher", { by: by.join(",") });
    const real = await answer("advice-test-higher", { by: by.join(","), exact: true });
    shown.by.forEach(({ id, groups }) =>
      codes.set(id, new Set([...(codes.get(id) ?? []), ...groups.map((g) => g.code)])),
    );
    shown.cells.forEach((cell, at) => {
      const id = cellId(Object.fromEntries(by.map((name, index) => [name, cell.keys[index]!])));
      const count = real.cells[at]!.pupils ?? 0;
      exact.set(`pupils ${id}`, count);
      exact.set(`holds ${id}`, Math.round(((real.cells[at]!.value ?? 0) * count) / 100));
      if (cell.symbol === "x" || cell.symbol === "z") {
        known.pupils.set(id, { low: 0, high: 0 });
        known.holds.set(id, { low: 0, high: 0 });
      } else if (cell.pupils !== null) {
        known.pupils.set(id, countRange(cell.pupils));
        known.holds.set(id, countRange(Math.round((cell.value! * cell.pupils) / 500) * 5));
      }
    });
  }
  const dimensions = names.map((id) => ({ id, codes: [...codes.get(id)!] }));
  const frame = tableFromDimensions(dimensions, () => 0);
  const told: string[] = [];
  let small = 0;
  for (const what of ["pupils", "holds"] as const) {
    const cells = frame.cells.map(({ id }) => ({ id, ...(known[what].get(id) ?? { low: 0, high: Infinity }) }));
    const derived = deriveRanges(cells, frame.sums, solver);
    if (!derived.ok) throw new Error(derived.contradiction.join());
    for (const { id } of frame.cells) {
      const count = exact.get(`${what} ${id}`) ?? 0;
      if (known[what].has(id) || count === 0 || count >= 10) continue;
      small++;
      const { low, high } = derived.ranges.get(id) ?? { low: 0, high: Infinity };
      if (high - low < 5) told.push(`${what} ${id} is ${count}: ${low} to ${high}`);
    }
  }
  expect(small).toBeGreaterThan(10);
  expect(told).toEqual([]);
}, 30_000);

test("a large table is protected in a thread of its own, and the server keeps answering; without time there is no answer", async () => {
  const rows = largeTable();
  expect(await protectCellsAside({ rows, kind: "mean" }, AbortSignal.abort(new Error("late")))).toBeUndefined();
  let turns = 0;
  const ticking = setInterval(() => turns++, 10);
  const hidden = await protectCellsAside({ rows, kind: "mean" }, AbortSignal.timeout(60_000));
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
  for (const { keys, sums } of rows) if (sums.pupils < 10) expect(hidden!.has(selectionId(keys))).toBe(true);
  // Not everything: most of what is large enough stays in sight.
  const large = rows.filter(({ sums }) => sums.pupils >= 30);
  expect(large.filter(({ keys }) => !hidden!.has(selectionId(keys))).length).toBeGreaterThan(large.length / 2);
  expect(await protectCellsAside({ rows, kind: "mean" }, AbortSignal.timeout(60_000))).toEqual(hidden);
}, 130_000);

/** Ten by ten by nine groups with all totals; one in three is small. */
function largeTable(): CountRow[] {
  const totals = new Map<string, CountRow>();
  for (let at = 0; at < 900; at++) {
    const pupils = (at * 37) % 61;
    if (pupils === 0) continue;
    const codes = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100)];
    for (let mask = 0; mask < 8; mask++) {
      const keys = codes.map((code, bit) => ((mask >> bit) & 1 ? null : code));
      const id = selectionId(keys);
      const before = totals.get(id)?.sums;
      const n = (before?.n ?? 0) + pupils;
      const keyN = (before?.keyN ?? 0n) + BigInt(at * 2_654_435_761);
      const rest = { clusters: 3, nn: n * n, nk: 0, kk: 0, squares: n, keyK: 0n };
      totals.set(id, { year: 2024, keys, sums: { n, k: n, pupils: n, keyN, ...rest } });
    }
  }
  return [...totals.values()];
}
