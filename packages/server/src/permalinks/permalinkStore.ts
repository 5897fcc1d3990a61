import type { FrozenView } from "@kansrijk/core/exports/permalinkView";
import { canonicalJson } from "@kansrijk/core/receipt/canonicalJson";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Kysely } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import type { Database } from "../store/database.ts";

/** The size of what was frozen, as it is kept. */
export interface Sealed {
  readonly id: string;
  readonly sha256: string;
  readonly content: string;
  readonly bytes: number;
}

/** The bytes of a frozen view, named after their own hash. */
export function seal(frozen: FrozenView): Sealed {
  const content = canonicalJson(frozen);
  const hash = sha256(content);
  return { id: hash.slice(0, 16), sha256: hash, content, bytes: Buffer.byteLength(content) };
}

/** Bytes of all views that are kept. */
export async function keptBytes(db: Kysely<Database>): Promise<number> {
  const { total } = await db
    .selectFrom("permalink")
    .select(({ fn }) => fn.sum<string | null>("bytes").as("total"))
    .executeTakeFirstOrThrow();
  return Number(total ?? 0);
}

/** Keeps a view with a line in the audit trail; one that is there already stays as it is. */
export async function keepPermalink(
  db: Kysely<Database>,
  { id, sha256, content, bytes }: Sealed,
): Promise<{ readonly isNew: boolean }> {
  return db.transaction().execute(async (trx) => {
    const [added] = await trx
      .insertInto("permalink")
      .values({ id, sha256, content, bytes })
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .returning("id")
      .execute();
    if (!added) return { isNew: false };
    await appendAudit(trx, { actor: "anybody", action: "permalink.kept", subject: id, detail: { sha256, bytes } });
    return { isNew: true };
  });
}

export type KeptView =
  | { readonly ok: true; readonly sha256: string; readonly createdAt: string; readonly frozen: FrozenView }
  | { readonly ok: false; readonly why: "missing" | "damaged" };

/** A kept view; one that no longer has its own hash was changed behind our back and is not given. */
export async function readPermalink(db: Kysely<Database>, id: string): Promise<KeptView> {
  if (!/^[0-9a-f]{16}$/.test(id)) return { ok: false, why: "missing" };
  const row = await db.selectFrom("permalink").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return { ok: false, why: "missing" };
  const hash = sha256(row.content);
  if (hash !== row.sha256 || !hash.startsWith(row.id)) return { ok: false, why: "damaged" };
  return { ok: true, sha256: hash, createdAt: row.created_at, frozen: JSON.parse(row.content) as FrozenView };
}
