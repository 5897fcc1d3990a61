import { writeFile } from "node:fs/promises";
import { accessCodesCsv } from "@kansrijk/server/admission/accessCodesCsv";
import { listDocuments } from "@kansrijk/server/admission/documents";
import { listRounds } from "@kansrijk/server/admission/listRounds";
import { pupilOutcome } from "@kansrijk/server/admission/pupilOutcome";
import { readDocument } from "@kansrijk/server/admission/readDocument";
import { roundView } from "@kansrijk/server/admission/roundView";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";
import { outcomeText } from "./outcomeText.ts";
import { roundOrRefuse } from "./roundOrRefuse.ts";
import { roundText } from "./roundText.ts";

export type Format = "text" | "json";

/** `admission round list`. */
export async function listAction(format: Format, common: CommonOptions, io: Io): Promise<void> {
  const rounds = await withStore(common, ({ db }) => listRounds(db));
  if (format === "json") return io.out(json(rounds));
  const header = { nl: ["id", "titel", "schooljaar", "staat"], en: ["id", "title", "school year", "state"] };
  io.out(
    textTable(
      header[common.lang],
      rounds.map(({ id, title, schoolYear, stateLabel }) => [id, title, schoolYear, stateLabel[common.lang]]),
    ),
  );
}

/** `admission round show`: what everybody may see of a round. */
export async function showAction(id: string, format: Format, common: CommonOptions, io: Io): Promise<void> {
  const book = await loadRuleBook(common.rules);
  const view = await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    return (await roundView({ store, book }, id))!;
  });
  io.out(format === "json" ? json(view) : roundText(view, common.lang));
}

/** `admission round documents`. */
export async function documentsAction(id: string, format: Format, common: CommonOptions, io: Io): Promise<void> {
  const documents = await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    return listDocuments(store.db, id);
  });
  if (format === "json") return io.out(json(documents));
  const { lang } = common;
  const header = {
    nl: ["naam", "uitgave", "voor", "bytes", "sha256"],
    en: ["name", "edition", "for", "bytes", "sha256"],
  };
  const audience = {
    public: { nl: "iedereen", en: "everybody" },
    trusted: { nl: "beheer", en: "coordinator" },
  };
  io.out(
    textTable(
      header[lang],
      documents.map((item) => [
        item.name,
        String(item.edition),
        audience[item.audience][lang],
        String(item.bytes),
        item.sha256.slice(0, 16),
      ]),
    ),
  );
}

/** `admission round download`: the latest edition of a document, or the one that is asked for. */
export async function downloadAction(
  id: string,
  name: string,
  { out, edition }: { readonly out: string; readonly edition?: number },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const found = await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    return readDocument(store.db, { round: id, name, edition, isTrusted: true });
  });
  if (!found)
    throw refusalIn(common, {
      nl: `Ronde ${id} heeft geen document "${name}"; kijk met: admission round documents ${id}.`,
      en: `Round ${id} has no document "${name}"; see: admission round documents ${id}.`,
    });
  await writeFile(out, found.content);
  io.out(`${out}: ${found.bytes} bytes, sha256 ${found.sha256}\n`);
}

/** `admission round codes`: for the coordinator to hand out; readable by the owner of the file alone. */
export async function codesAction(id: string, out: string, common: CommonOptions, io: Io): Promise<void> {
  const csv = await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    return accessCodesCsv(store.db, id);
  });
  if (csv === undefined)
    throw refusalIn(common, {
      nl: "Codes zijn er als de uitslag bekend is gemaakt, en tot de gegevens zijn gewist.",
      en: "There are codes when the result is published, and until the data are erased.",
    });
  await writeFile(out, csv, { mode: 0o600 });
  const count = csv.split("\r\n").length - 2;
  io.out(`${out}: ${count} codes\n`);
}

/** `admission round outcome`: what one family sees. */
export async function outcomeAction(
  id: string,
  { code, format }: { readonly code: string; readonly format: Format },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const found = await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    return pupilOutcome(store.db, id, code, common.lang);
  });
  if (!found)
    throw refusalIn(common, {
      nl: "Bij deze code hoort geen bekendgemaakte uitslag.",
      en: "There is no published outcome for this code.",
    });
  io.out(format === "json" ? json(found) : outcomeText(found, common.lang));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
