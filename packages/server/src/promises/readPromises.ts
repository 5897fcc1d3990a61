import { collection as deadlines } from "@kansrijk/core/collections/kinds/deadlines";
import { collection as letters } from "@kansrijk/core/collections/kinds/letters";
import { collection as motions } from "@kansrijk/core/collections/kinds/motions";
import { collection as papers } from "@kansrijk/core/collections/kinds/papers";
import { collection as promises } from "@kansrijk/core/collections/kinds/promises";
import { collection as updates } from "@kansrijk/core/collections/kinds/promise-updates";
import type { LetterOutline } from "@kansrijk/core/letters/letterOutline";
import type { Motion } from "@kansrijk/core/promises/motion";
import type { Paper } from "@kansrijk/core/promises/paper";
import type { PromiseRecords } from "@kansrijk/core/promises/promiseRows";
import { loadShipped } from "../collections/loadShipped.ts";
import { listRecords } from "../collections/recordStore.ts";
import type { Store } from "../store/store.ts";

export interface PromiseBook extends PromiseRecords {
  readonly motions: readonly Motion[];
  readonly papers: readonly Paper[];
  readonly letters: readonly LetterOutline[];
  /** When an update of a user was kept, by its id. */
  readonly keptAt: ReadonlyMap<string, string>;
}

/** Promises, motions and papers with the rules for deadlines; with a store also what users told about promises. */
export async function readPromises(store?: Pick<Store, "db">): Promise<PromiseBook> {
  const [told, ...shipped] = await Promise.all([
    store ? listRecords(store, updates) : [],
    loadShipped(promises),
    loadShipped(deadlines),
    loadShipped(motions),
    loadShipped(papers),
    loadShipped(letters),
  ]);
  const [promiseRecords, rules, motionRecords, paperRecords, outlines] = shipped;
  return {
    promises: promiseRecords,
    rules,
    motions: motionRecords,
    papers: paperRecords,
    letters: outlines,
    updates: told.map(({ record }) => record),
    keptAt: new Map(told.flatMap(({ record, at }) => (at === null ? [] : [[record.id, at]]))),
  };
}
