import { sql, type Kysely } from "kysely";
import type { Database } from "../store/database.ts";

/** A record in which a text still stands, in some version or in a note. */
export interface Elsewhere {
  readonly collection: string;
  readonly id: string;
}

/** Shorter texts stand everywhere. */
const SHORTEST = 4;
const MOST_TEXTS = 100;
const MOST_PLACES = 200;

/** Records of users in which one of these texts stands, large or small letters. */
export async function sameTextElsewhere(db: Kysely<Database>, texts: readonly string[]): Promise<readonly Elsewhere[]> {
  const wanted = texts.map((text) => text.trim().toLowerCase()).filter((text) => text.length >= SHORTEST);
  if (wanted.length === 0) return [];
  // In the content a text stands as JSON writes it.
  const written = wanted.slice(0, MOST_TEXTS).map((text) => JSON.stringify(text).slice(1, -1));
  const { rows } = await sql<Elsewhere>`
    select distinct collection, id from record_version
    where exists (
      select 1 from unnest(${written}::text[]) as wanted
      where position(wanted in lower(content)) > 0 or position(wanted in lower(note)) > 0
    )
    order by collection, id limit ${MOST_PLACES}`.execute(db);
  return rows;
}
