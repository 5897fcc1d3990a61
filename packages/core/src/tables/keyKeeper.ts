import type { FaultReport } from "./faultReport.ts";
import type { HeaderMatch } from "./matchHeader.ts";
import type { RecordPlace } from "./tableFault.ts";
import type { RowValues, TableFormat } from "./tableFormat.ts";

/** Reports a key that an earlier row has. A row whose key could not be read has none. */
export function keyKeeper({ unique }: TableFormat<unknown>, match: HeaderMatch, report: FaultReport) {
  if (!unique || unique.mayRepeat) return () => undefined;
  const first = new Map<string, number>();
  const headers = unique.columns.flatMap((key) => match.matched.find((column) => column.key === key)?.header ?? []);
  return (values: RowValues, place: RecordPlace): void => {
    if (unique.columns.some((key) => values[key] === undefined)) return;
    const key = unique.of(values);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, place.row);
      return;
    }
    report("duplicate-key", place, headers.join(" + "), key, {
      nl: `één rij per ${unique.one.nl}; rij ${earlier} heeft deze al`,
      en: `one row per ${unique.one.en}; row ${earlier} already has this one`,
    });
  };
}
