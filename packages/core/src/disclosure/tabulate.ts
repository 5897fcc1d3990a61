import type { FactRow } from "./rowFacts.ts";
import type { RowFacts } from "./tableRule.ts";

/**
 * Makes a table with all margins from records: per combination of codes and totals how many, the sum of the values and
 * the largest of them.
 * @param total the code for totals
 * @param keep how many of the largest values a rule looks at
 */
export function tabulate(records: readonly FactRow[], total: string, keep: number): FactRow[] {
  const width = records[0]?.codes.length ?? 0;
  const made = new Map<string, { codes: readonly string[]; facts: RowFacts }>();
  for (const record of records) {
    for (let mask = 0; mask < 2 ** width; mask++) {
      const codes = record.codes.map((code, at) => (mask & (1 << at) ? total : code));
      const key = JSON.stringify(codes);
      const known = made.get(key);
      made.set(key, {
        codes,
        facts: known ? withRecord(known.facts, record.facts, keep) : startOf(record.facts, keep),
      });
    }
  }
  return [...made.values()].map(({ codes, facts }, index) => ({ row: index + 1, codes, facts }));
}

function startOf({ count, total, successes }: RowFacts, keep: number): RowFacts {
  return { count, total, largest: keep > 0 ? [total] : [], ...(successes === undefined ? {} : { successes }) };
}

function withRecord(known: RowFacts, record: RowFacts, keep: number): RowFacts {
  const largest = [...known.largest, record.total].sort((a, b) => b - a).slice(0, keep);
  const successes = known.successes === undefined ? {} : { successes: known.successes + (record.successes ?? 0) };
  return { count: known.count + record.count, total: known.total + record.total, largest, ...successes };
}
