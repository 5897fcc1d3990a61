import type { Audience } from "@kansrijk/core/collections/audience";
import type { Collection, Identified } from "@kansrijk/core/collections/collection";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";
import { dayInNetherlands } from "../admission/dayInNetherlands.ts";
import type { Store } from "../store/store.ts";
import { historyOf } from "./recordStore.ts";

interface AskedVersion {
  readonly id: string;
  /** Without it the last one. */
  readonly version?: number | undefined;
  readonly audience: Audience;
}

/** What to say of a version that is not there because all of it was erased; undefined when that is not why. */
export async function erasedOf<R extends Identified>(
  store: Pick<Store, "db">,
  collection: Collection<R>,
  { id, version, audience }: AskedVersion,
): Promise<Refusal | undefined> {
  const versions = await historyOf(store, collection, id, audience);
  const found = versions.find((item) => version === undefined || item.version === version);
  if (!found?.erased) return undefined;
  const { at, reason } = found.erased;
  const day = dayInNetherlands(Date.parse(at));
  const { one } = collection;
  return {
    kind: "unknown-subject",
    message: {
      nl: `${one.nl} ${id}, versie ${found.version}: de inhoud is gewist op ${day}. Reden: ${reason}`,
      en: `${one.en} ${id}, version ${found.version}: the content was erased on ${day}. Reason: ${reason}`,
    },
  };
}
