import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { collection as communities } from "@kansrijk/core/collections/kinds/communities";
import { collection as membership } from "@kansrijk/core/collections/kinds/membership";
import { collection as organisations } from "@kansrijk/core/collections/kinds/organisations";
import { exampleNetwork } from "@kansrijk/core/network/example/exampleNetwork";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { sql } from "kysely";
import { loadShipped } from "../collections/loadShipped.ts";
import { saveRecords } from "../collections/saveRecords.ts";
import { loadPlaces } from "../places/placeBook.ts";
import { inTransaction } from "../store/inTransaction.ts";
import { lockOf } from "../store/locks.ts";
import type { Store } from "../store/store.ts";

const SEED = 2026;
const DEED = { actor: "kansrijk", note: "voorbeeld" };

/**
 * Without any network of users an example alliance is made, once and as a whole: also who takes everything of it away
 * does not get it back. Gives whether it was made.
 */
export function ensureNetwork({ db }: Pick<Store, "db">, today: IsoDate): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    // Of two that start at the same time the second waits, and sees what the first made.
    await sql`select pg_advisory_xact_lock(${lockOf("record_version")}::bigint)`.execute(trx);
    const found = await trx
      .selectFrom("record_version")
      .select("id")
      .where("collection", "in", [organisations.id, coalitions.id, communities.id])
      .limit(1)
      .executeTakeFirst();
    if (found) return false;
    const [places, members, shipped] = await Promise.all([
      loadPlaces(),
      loadShipped(membership),
      loadShipped(communities),
    ]);
    const made = exampleNetwork({
      municipalities: places.municipalities,
      members: members.map(({ municipality }) => municipality),
      communities: shipped,
      today,
      seed: SEED,
    });
    await keep({ db: trx }, organisations, made.organisations, null);
    await keep({ db: trx }, coalitions, made.coalitions, null);
    await keep({ db: trx }, communities, made.communities, 0);
    return true;
  });
}

/** @throws TypeError when the example is not right: a mistake of ours, not of a user */
async function keep<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  records: readonly R[],
  expected: number | null,
): Promise<void> {
  const changes = records.map((record) => ({ id: record.id, expected, record }));
  const outcome = await saveRecords(store, collection, changes, DEED);
  if (!outcome.ok) throw new TypeError(outcome.refusals.map(({ message }) => message.nl).join("\n"));
}
