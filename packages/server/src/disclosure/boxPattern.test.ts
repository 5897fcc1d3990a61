import { boxPattern, type CellRoom } from "@kansrijk/core/disclosure/boxPattern";
import { deriveRanges } from "@kansrijk/core/disclosure/deriveRanges";
import { codesOf, emptyTable, type FullTable } from "@kansrijk/core/disclosure/fullTable";
import { tableFromDimensions, type Selection } from "@kansrijk/core/disclosure/tableFromDimensions";
import { keyedRandom } from "@kansrijk/core/random/keyed";
import { expect, test } from "vitest";
import { highsSolver } from "./highsSolver.ts";

const LIMIT = 10;
const ROOM = 5;

interface Case {
  readonly table: FullTable;
  readonly rooms: readonly CellRoom[];
}

/** A table with many small counts and zeros, of which the others are known to within a few, as after rounding. */
function randomCase(seed: number, dimensions: number): Case {
  const random = keyedRandom(seed);
  let event = 0;
  const draw = (most: number): number => Math.floor(random.uniform(seed, event++) * most);
  const table = emptyTable(Array.from({ length: dimensions }, () => 2 + draw(dimensions === 2 ? 6 : 5 - dimensions)));
  const cells = [...table.count.keys()];
  const isLeaf = (cell: number) => codesOf(table, cell).every((code, at) => code < table.sizes[at]!);
  for (const leaf of cells.filter(isLeaf)) {
    const count = draw(4) === 0 ? 0 : draw(3) === 0 ? draw(12) : draw(60);
    const codes = codesOf(table, leaf);
    for (const cell of cells)
      if (codesOf(table, cell).every((code, at) => code === table.sizes[at]! || code === codes[at]))
        table.count[cell]! += count;
  }
  const rooms: CellRoom[] = [];
  for (const cell of cells) {
    const count = table.count[cell]!;
    if (count === 0) continue;
    const below = draw(5);
    table.isOpen[cell] = 1;
    table.shownLow[cell] = Math.max(0, count - below);
    table.shownHigh[cell] = count + 4 - below;
    table.cost[cell] = count;
    if (count >= LIMIT) continue;
    table.isHidden[cell] = 1;
    rooms.push({ cell, down: Math.min(ROOM, count), up: ROOM });
  }
  return { table, rooms };
}

/** What a reader can work out, by the solver that attacks whole tables. */
async function attack({ sizes, strides, ...table }: FullTable, rooms: readonly CellRoom[]) {
  const dimensions = sizes.map((size, at) => ({
    id: `d${at}`,
    codes: Array.from({ length: size }, (_, code) => String(code)),
  }));
  const frame = tableFromDimensions(dimensions, () => 0);
  const placeOf = (selection: Selection): number =>
    sizes.reduce((place, size, at) => place + Number(selection[`d${at}`] ?? size) * strides[at]!, 0);
  const places = new Map([...frame.selections].map(([id, selection]) => [id, placeOf(selection)]));
  const cells = [...places].map(([id, place]) => {
    if (table.isOpen[place] === 0) return { id, low: 0, high: 0 };
    if (table.isHidden[place] === 1) return { id, low: 0, high: Infinity };
    return { id, low: table.shownLow[place]!, high: table.shownHigh[place]! };
  });
  const names = new Map([...places].map(([id, place]) => [place, id]));
  const targets = new Set(rooms.map(({ cell }) => names.get(cell)!));
  const derived = deriveRanges(cells, frame.sums, await highsSolver(), { targets });
  if (!derived.ok) throw new Error(derived.contradiction.join());
  return (cell: number) => {
    const id = names.get(cell)!;
    return derived.ranges.get(id) ?? cells.find((item) => item.id === id)!;
  };
}

test.each([
  ["two", 2, 40],
  ["three", 3, 40],
  ["four", 4, 8],
])(
  "random tables in %s directions: every small count has its room, also against an attack on the whole",
  async (_name, dimensions, tables) => {
    const solver = await highsSolver();
    let [isSafe, attacked, hiddenMore] = [0, 0, 0];
    for (let seed = 0; seed < tables; seed++) {
      const { table, rooms } = randomCase(seed, dimensions);
      const before = table.isHidden.reduce((sum, mark) => sum + mark, 0);
      if (!boxPattern(table, rooms, solver)) continue;
      isSafe++;
      hiddenMore += table.isHidden.reduce((sum, mark) => sum + mark, 0) - before;
      const known = await attack(table, rooms);
      for (const { cell, down, up } of rooms) {
        const { low, high } = known(cell);
        expect(low, `${seed} ${cell}`).toBeLessThanOrEqual(table.count[cell]! - down + 1e-6);
        expect(high, `${seed} ${cell}`).toBeGreaterThanOrEqual(table.count[cell]! + up - 1e-6);
        attacked++;
      }
    }
    // Where nearly everything is small no choice may be safe; that is an answer too.
    expect(isSafe).toBeGreaterThan(tables * 0.6);
    expect(attacked).toBeGreaterThan(tables);
    expect(hiddenMore).toBeGreaterThan(0);
  },
);

test("a table that has no safe choice is told", async () => {
  const table = emptyTable([1]);
  table.count.set([3, 3]);
  table.shownLow.set([0, 3]);
  table.shownHigh.set([3, 3]);
  table.isOpen.fill(1);
  table.isHidden[0] = 1;
  table.cost.fill(1);
  // The total is the only other number, and it can be hidden; when it cannot, nothing helps.
  expect(boxPattern(table, [{ cell: 0, down: 3, up: 5 }], await highsSolver())).toBe(true);
  expect([...table.isHidden]).toEqual([1, 1]);
  table.isHidden[1] = 0;
  table.isOpen[1] = 0;
  expect(boxPattern(table, [{ cell: 0, down: 3, up: 5 }], await highsSolver())).toBe(false);
});
