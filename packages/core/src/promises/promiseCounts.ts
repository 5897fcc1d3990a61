import type { Text } from "../vocabulary/text.ts";
import type { PromiseRow } from "./promiseRows.ts";
import { PROMISE_STATUS, type PromiseStatus } from "./promiseStatus.ts";

export interface PromiseCount {
  /** A letter or an owner. */
  readonly id: string;
  readonly label: Text;
  readonly counts: Readonly<Record<PromiseStatus, number>>;
  readonly total: number;
}

/** How many promises have each status, per letter and per owner; in the order in which they first appear. */
export function promiseCounts(rows: readonly PromiseRow[]): {
  readonly letters: readonly PromiseCount[];
  readonly owners: readonly PromiseCount[];
} {
  return {
    letters: countBy(rows, ({ letter, madeOn }) => {
      const label = `${letter} (${madeOn.slice(0, 4)})`;
      return { id: letter, label: { nl: label, en: label } };
    }),
    owners: countBy(rows, ({ owner: { id, office, minister } }) => ({
      id,
      label: minister === undefined ? office : { nl: `${minister}, ${office.nl}`, en: `${minister}, ${office.en}` },
    })),
  };
}

function countBy(
  rows: readonly PromiseRow[],
  groupOf: (row: PromiseRow) => { readonly id: string; readonly label: Text },
): readonly PromiseCount[] {
  const groups = new Map<string, { label: Text; rows: PromiseRow[] }>();
  for (const row of rows) {
    const { id, label } = groupOf(row);
    const group = groups.get(id) ?? { label, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  const statuses = Object.keys(PROMISE_STATUS) as PromiseStatus[];
  return [...groups].map(([id, group]) => ({
    id,
    label: group.label,
    counts: Object.fromEntries(
      statuses.map((status) => [status, group.rows.filter((row) => row.status === status).length]),
    ) as Record<PromiseStatus, number>,
    total: group.rows.length,
  }));
}
