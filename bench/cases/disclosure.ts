import { attackTable } from "@kansrijk/core/disclosure/attackTable";
import { protectTable, type ProtectOptions } from "@kansrijk/core/disclosure/protectTable";
import { tableFromDimensions } from "@kansrijk/core/disclosure/tableFromDimensions";
import type { ProtectionTable } from "@kansrijk/core/disclosure/tableModel";
import { keyedRandom } from "@kansrijk/core/random/keyed";
import { highsSolver } from "@kansrijk/server/disclosure/highsSolver";
import { measure, type Measurement } from "../measure.ts";

/** Choosing what to hide, and attacking it, for tables with margins and many small counts. */
export async function* bench(): AsyncGenerator<Measurement> {
  const solver = await highsSolver();
  const small = countTable(30, 20, 40);
  const large = countTable(100, 30, 40);
  const protect = async (table: ProtectionTable, options: ProtectOptions): Promise<void> => {
    const outcome = await protectTable(table, solver, options);
    if (!outcome.ok) throw new Error("the table of the measurement can be protected");
  };
  yield await measure(
    {
      name: "disclosure: cheapest safe pattern",
      size: "30 x 20 with margins",
      compared_with: "aim: 1000 ms; HiGHS alone on such a problem 66 ms (reference/stack.md)",
    },
    5,
    () => protect(small, { method: "optimal" }),
  );
  yield await measure(
    { name: "disclosure: fast safe pattern", size: "100 x 30 with margins", compared_with: "aim: 10,000 ms" },
    3,
    () => protect(large, { method: "heuristic" }),
  );
  const outcome = await protectTable(large, solver, { method: "heuristic" });
  if (!outcome.ok) return;
  yield await measure({ name: "disclosure: attack on every hidden cell", size: "100 x 30 with margins" }, 3, () =>
    attackTable(large, outcome.value.hidden, solver),
  );
}

function countTable(rows: number, columns: number, mean: number): ProtectionTable {
  const random = keyedRandom(rows * 100 + columns);
  const codes = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const numberOf = (code: string | undefined): number => Number(code!.slice(1));
  return tableFromDimensions(
    [
      { id: "row", codes: codes("r", rows) },
      { id: "column", codes: codes("c", columns) },
    ],
    ({ row, column }) => Math.floor(-Math.log(1 - random.uniform(numberOf(row), numberOf(column))) * mean),
    ({ count }) => ({
      primary: count > 0 && count < 5,
      protect: { lower: 1, upper: 5 - count },
      ...(count === 0 ? { fixed: "published" } : {}),
    }),
  );
}
