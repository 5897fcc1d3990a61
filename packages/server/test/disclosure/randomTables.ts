import { keyedRandom } from "@kansrijk/core/random/keyed";
import { mergeTables } from "@kansrijk/core/disclosure/mergeTables";
import { tableFromDimensions, type TableDimension } from "@kansrijk/core/disclosure/tableFromDimensions";
import type { ProtectionTable } from "@kansrijk/core/disclosure/tableModel";

const THRESHOLD = 5;

/** Whole numbers below `most`, the same for the same seed. */
function draws(seed: number): (most: number) => number {
  const random = keyedRandom(seed);
  let event = 0;
  return (most) => Math.floor(random.uniform(seed, event++) * most);
}

function codes(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}

function countTable(
  dimensions: readonly TableDimension[],
  draw: (most: number) => number,
  zeros = false,
): ProtectionTable {
  // Many small numbers, some large.
  const count = (): number => (draw(3) === 0 ? draw(7) : 3 + draw(25));
  const { cells, sums } = tableFromDimensions(dimensions, count, (cell) => ({
    cost: cell.count + 1,
    primary: cell.count > 0 && cell.count < THRESHOLD,
    protect: { lower: 1, upper: THRESHOLD - cell.count },
    ...(cell.count === 0 && !zeros ? { fixed: "published" } : {}),
  }));
  return { cells, sums };
}

/** Two directions with margins. */
export function flatTable(seed: number, tiny = false): ProtectionTable {
  const draw = draws(seed);
  const sizes = tiny ? [2 + draw(2), 2 + draw(2)] : [2 + draw(5), 2 + draw(5)];
  return countTable(
    [
      { id: "a", codes: codes("a", sizes[0]!) },
      { id: "b", codes: codes("b", sizes[1]!) },
    ],
    draw,
    draw(2) === 0,
  );
}

/** Groups of groups in one direction. */
export function nestedTable(seed: number): ProtectionTable {
  const draw = draws(seed);
  const fine = codes("a", 4 + draw(4));
  const cut = 2 + draw(fine.length - 3);
  const groups = [
    { code: "low", parts: fine.slice(0, cut) },
    { code: "high", parts: fine.slice(cut) },
  ];
  return countTable(
    [
      { id: "a", codes: fine, groups },
      { id: "b", codes: codes("b", 2 + draw(2)) },
    ],
    draw,
    draw(2) === 0,
  );
}

/** Three directions: whole numbers can tell more than fractions do. */
export function cubeTable(seed: number): ProtectionTable {
  const draw = draws(seed);
  const dimensions = ["a", "b", "c"].map((id) => ({ id, codes: codes(id, 2 + draw(2)) }));
  return countTable(dimensions, draw, draw(2) === 0);
}

/** Two tables about the same people that share a margin. */
export function linkedTable(seed: number): ProtectionTable {
  const draw = draws(seed);
  const [a, b, c] = [codes("a", 2 + draw(3)), codes("b", 2 + draw(2)), codes("c", 2 + draw(2))];
  const first = countTable(
    [
      { id: "a", codes: a },
      { id: "b", codes: b },
    ],
    draw,
  );
  const counts = new Map(first.cells.map((cell) => [cell.id, cell.count]));
  const left = new Map(a.map((code) => [code, counts.get(`a=${code}`)!]));
  const second = tableFromDimensions(
    [
      { id: "a", codes: a },
      { id: "c", codes: c },
    ],
    (selection) => {
      const rest = left.get(selection["a"]!)!;
      const part = selection["c"] === c.at(-1) ? rest : draw(rest + 1);
      left.set(selection["a"]!, rest - part);
      return part;
    },
    (cell) => ({
      cost: cell.count + 1,
      primary: cell.count > 0 && cell.count < THRESHOLD,
      protect: { lower: 1, upper: THRESHOLD - cell.count },
      ...(cell.count === 0 ? { fixed: "published" } : {}),
    }),
  );
  return mergeTables([first, { cells: second.cells, sums: second.sums }]);
}
