import { eraseRecord } from "@kansrijk/server/collections/eraseRecord";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { withStore } from "../withStore.ts";
import { collectionOrRefuse } from "./collectionOrRefuse.ts";

export interface EraseOptions {
  readonly field: readonly string[];
  readonly reason: string;
  readonly confirm: string | undefined;
  readonly format: string;
}

/** Erases fields of a record, or all of it, in all versions; who takes all of it names the record once more. */
export async function eraseAction(
  name: string,
  id: string,
  { field, reason, confirm, format }: EraseOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const collection = await collectionOrRefuse(name, common);
  if (field.length === 0 && confirm !== id)
    throw refusalIn(common, {
      nl: `Dit wist ${name} ${id} helemaal, in alle versies, en kan niet worden teruggedraaid. Bevestig met --confirm ${id}, of wis één veld met --field.`,
      en: `This erases all of ${name} ${id}, in all versions, and cannot be undone. Confirm with --confirm ${id}, or erase one field with --field.`,
    });
  const wish = { id, fields: field, reason, actor: "cli" };
  const erased = await withStore(common, async (store) => orRefuse(await eraseRecord(store, collection, wish), common));
  if (format === "json") return io.out(`${JSON.stringify(erased, null, 1)}\n`);
  const { versions, notes, elsewhere } = erased;
  const nl = common.lang === "nl";
  io.out(
    nl
      ? `Gewist in versie ${versions.join(", ")} van ${name} ${id}, en in ${notes} notities. De hashes zijn bewaard.\n`
      : `Erased in version ${versions.join(", ")} of ${name} ${id}, and in ${notes} notes. The hashes are kept.\n`,
  );
  if (elsewhere.length === 0) return;
  const places = elsewhere.map((item) => `${item.collection} ${item.id}`).join(", ");
  io.out(nl ? `Dezelfde tekst staat nog in: ${places}\n` : `The same text still stands in: ${places}\n`);
}
