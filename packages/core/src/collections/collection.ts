import type { z } from "zod";
import type { Language, Text } from "../vocabulary/text.ts";

/** What every record of a collection has. */
export interface Identified {
  readonly id: string;
}

/** A reference to a record of a collection (`collection: "promises"`, `id: "K21"`), or to one of the `municipalities` or `indicators`. */
export interface RecordReference {
  readonly collection: string;
  readonly id: string;
}

/**
 * A kind of record that is shown, searched, imported and exported in one way. A file in `kinds/` exports one as
 * `collection`; adding a kind is adding a file. Records that come with Kansrijk stand in packages/alliance/<id>/, one
 * YAML file each, named after the record; records of users are kept in versions by the server.
 */
export interface Collection<R extends Identified = Identified> {
  /** Plural, also the folder and the address: `promises`. */
  readonly id: string;
  readonly title: Text;
  /** What one record is called. */
  readonly one: Text;
  readonly schema: z.ZodType<R>;
  /** Where records come from: with Kansrijk, from users, or both (a user's record goes before one of ours with its id). */
  readonly kept: "shipped" | "store" | "both";
  readonly name: (record: R) => Text;
  /** What is found when somebody searches, besides the name. */
  readonly searchText: (record: R, language: Language) => string;
  /** The page of the record, without language: `/beloften/K21`. */
  readonly page?: (record: R) => string;
  /** Records of collections that it names; saving and importing refuse what does not exist. */
  readonly references?: (record: R) => readonly RecordReference[];
  /** False for a draft: everybody but who is trusted reads the last version before it that was none. All are public without it. */
  readonly isPublic?: (record: R) => boolean;
  /** Faults that a schema cannot tell, in plain words; an empty list when all is well. */
  readonly faults?: (record: R) => readonly Text[];
}

/** Keeps the type of the records while it is written down. */
export function defineCollection<R extends Identified>(collection: Collection<R>): Collection<R> {
  return collection;
}
