import { collection as checks } from "@kansrijk/core/collections/kinds/checks";
import { collection as figures } from "@kansrijk/core/collections/kinds/figures";
import { collection as ledger } from "@kansrijk/core/collections/kinds/ledger";
import { evaluateCheck, type CheckResult } from "@kansrijk/core/ledger/evaluateCheck";
import type { Figure } from "@kansrijk/core/ledger/figure";
import type { LedgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { statedValues, type StatedValue } from "@kansrijk/core/ledger/statedValue";
import { loadShipped } from "../collections/loadShipped.ts";

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly figures: readonly Figure[];
  readonly values: ReadonlyMap<string, StatedValue>;
  readonly checks: readonly CheckResult[];
}

/** The amounts and numbers of the letters with their checks, worked out. */
export async function readLedger(): Promise<Ledger> {
  const [entries, numbers, asked] = await Promise.all([loadShipped(ledger), loadShipped(figures), loadShipped(checks)]);
  const values = statedValues(entries, numbers);
  return { entries, figures: numbers, values, checks: asked.map((check) => evaluateCheck(check, values)) };
}
