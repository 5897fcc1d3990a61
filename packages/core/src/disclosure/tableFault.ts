import type { Refusal } from "../vocabulary/refusal.ts";
import { sumsByPlace } from "./connectedSums.ts";
import type { ProtectionTable } from "./tableModel.ts";

/** Why a table cannot be protected as it is: an id that is used twice, or numbers that do not fit each other. */
export function tableFault(table: ProtectionTable): Refusal | undefined {
  const placeOf = new Map(table.cells.map((cell, place) => [cell.id, place]));
  if (placeOf.size < table.cells.length)
    return fault("twee getallen hebben dezelfde naam", "two numbers have the same name");
  for (const cell of table.cells) {
    const { count, low, high, shown = { low: count, high: count } } = cell;
    const isFit = low <= shown.low && shown.low <= count && count <= shown.high && shown.high <= high;
    if (!isFit || !Number.isFinite(count))
      return fault(
        `${cell.id}: ${count} ligt niet binnen wat vooraf bekend is (${low} tot ${high})`,
        `${cell.id}: ${count} is not within what is known beforehand (${low} to ${high})`,
      );
  }
  const sums = sumsByPlace(table.sums, placeOf);
  for (const [index, { cells, signs }] of sums.entries()) {
    const rest = cells.reduce((sum, place, k) => sum + signs[k]! * table.cells[place]!.count, 0);
    const size = Math.abs(table.cells[cells[0]!]!.count);
    if (Math.abs(rest) <= 1e-6 * Math.max(1, size)) continue;
    const { total } = table.sums[index]!;
    return fault(
      `${total}: het totaal verschilt ${-rest} van de som van zijn delen`,
      `${total}: the total differs by ${-rest} from the sum of its parts`,
    );
  }
  return undefined;
}

function fault(nl: string, en: string): Refusal {
  return {
    kind: "invalid-setting",
    message: { nl: `De tabel klopt niet: ${nl}.`, en: `The table is not sound: ${en}.` },
  };
}
