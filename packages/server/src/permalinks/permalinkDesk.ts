import type { PermalinkView } from "@kansrijk/core/exports/permalinkView";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { refused } from "@kansrijk/core/vocabulary/refusal";
import { engineOf } from "../indicators/engine.ts";
import type { Store } from "../store/store.ts";
import { compareToday } from "./compareToday.ts";
import { freezeView, type AskedView } from "./freezeView.ts";
import { keepPermalink, keptBytes, readPermalink, seal, type KeptView } from "./permalinkStore.ts";

/** Bytes of the answers as JSON; larger ones are for a download. */
const LARGEST_TABLES = 200_000;
/** Kept for anybody; above it only for who is trusted. */
const MOST_BYTES = 1_000_000_000;

type Data = Pick<Store, "db" | "dataDir">;

export interface KeptPermalink {
  readonly id: string;
  readonly isNew: boolean;
}

/** Computes a view and keeps it. Refuses one that is too large, and new ones of strangers when there is too much. */
export async function makePermalink(
  store: Data,
  asked: AskedView,
  isTrusted: boolean,
): Promise<Outcome<KeptPermalink>> {
  const frozen = await freezeView(engineOf(store), asked);
  if (!frozen.ok) return frozen;
  const size = Buffer.byteLength(canonicalJson(frozen.value.tables));
  if (size > LARGEST_TABLES)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Deze weergave is te groot om te bewaren (${size} bytes, hoogstens ${LARGEST_TABLES}). Kies minder, of download haar.`,
        en: `This view is too large to keep (${size} bytes, at most ${LARGEST_TABLES}). Choose less, or download it.`,
      },
    });
  const sealed = seal(frozen.value);
  if (!isTrusted && (await keptBytes(store.db)) + sealed.bytes > MOST_BYTES)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: "Er is geen ruimte meer voor vaste links. Vraag de beheerder.",
        en: "There is no room left for permanent links. Ask the administrator.",
      },
    });
  const { isNew } = await keepPermalink(store.db, sealed);
  return { ok: true, value: { id: sealed.id, isNew } };
}

/** A kept view beside the same questions asked today. */
export async function openPermalink(
  store: Data,
  id: string,
): Promise<{ readonly ok: true; readonly view: PermalinkView } | Extract<KeptView, { ok: false }>> {
  const kept = await readPermalink(store.db, id);
  if (!kept.ok) return kept;
  const { sha256, createdAt, frozen } = kept;
  return { ok: true, view: { id, sha256, createdAt, frozen, today: await compareToday(engineOf(store), frozen) } };
}
