import type { Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { listDocuments, needDocument, type LoadedDocument, type StoredDocument } from "./documents.ts";
import { publishedEdition, readSteps } from "./readSteps.ts";

export interface DocumentAsked {
  readonly round: string;
  readonly name: string;
  /** The latest that may be seen when it is not given. */
  readonly edition: number | undefined;
  readonly isTrusted: boolean;
}

/** A document, if who asks may see it. */
export async function readDocument(
  db: Kysely<Database>,
  { round, name, edition, isTrusted }: DocumentAsked,
): Promise<LoadedDocument | undefined> {
  const all = await listDocuments(db, round);
  const allowed = isTrusted ? all : publicDocuments(all, publishedEdition(await readSteps(db, round)));
  const found = allowed
    .filter((document) => document.name === name && (edition === undefined || document.edition === edition))
    .at(-1);
  return found && needDocument(db, round, found.edition, name);
}

const BEFORE_OUTCOME = new Set<StoredDocument["step"]>(["open", "close", "draw", "erase"]);

/** What everybody may see: announcement, draw and erasing at once, what follows from the placement when its edition is published. */
export function publicDocuments(
  documents: readonly StoredDocument[],
  published: number | null,
): readonly StoredDocument[] {
  return documents.filter(
    ({ audience, step, edition }) =>
      audience === "public" && (BEFORE_OUTCOME.has(step) || (published !== null && edition <= published)),
  );
}
