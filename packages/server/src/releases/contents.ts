import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { openContent, type ReleaseContent } from "./releaseContent.ts";

/** So many versions stay in memory. */
const MOST_OPEN = 3;

const open = new WeakMap<Kysely<Database>, Map<string, Promise<ReleaseContent>>>();

/** The content of a draft by its id, which must exist. Whoever asks has seen that it may be shown. */
export function contentOf(db: Kysely<Database>, draft: string): Promise<ReleaseContent> {
  const known = open.get(db) ?? new Map<string, Promise<ReleaseContent>>();
  open.set(db, known);
  const found = known.get(draft) ?? readContent(db, draft);
  known.delete(draft);
  known.set(draft, found);
  found.catch(() => known.delete(draft));
  if (known.size > MOST_OPEN) known.delete(known.keys().next().value!);
  return found;
}

async function readContent(db: Kysely<Database>, draft: string): Promise<ReleaseContent> {
  const { sha256, content } = await db
    .selectFrom("release_draft")
    .select(["sha256", "content"])
    .where("id", "=", draft)
    .executeTakeFirstOrThrow();
  return openContent({ sha256, bytes: content });
}
