import { afterCareActSchema } from "@kansrijk/core/admission/afterCare/afterCareAct";
import { afterCareView } from "@kansrijk/server/admission/afterCareView";
import { lastAct } from "@kansrijk/server/admission/readActs";
import { readServices } from "@kansrijk/server/admission/services";
import { takeStep } from "@kansrijk/server/admission/takeStep";
import type { Store } from "@kansrijk/server/store/store";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";
import { checkedBy } from "./checkedBy.ts";
import { roundOrRefuse } from "./roundOrRefuse.ts";
import { json, type Format } from "./showActions.ts";

/** `admission round after-care`: free places, who waits, and what is on offer now. */
export async function afterCareAction(id: string, format: Format, common: CommonOptions, io: Io): Promise<void> {
  await withStore(common, (store) => show(store, id, format, common, io));
}

export interface ActOptions {
  readonly applicant?: string;
  readonly programme?: string;
  readonly places?: number;
  readonly expected?: number;
}

/** `admission round act`: one act. Without `--expected` it follows on whatever the last act is now. */
export async function actAction(
  id: string,
  kind: string,
  { expected, ...given }: ActOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const act = checkedBy(afterCareActSchema, { kind, ...given }, common);
  await withStore(common, async (store) => {
    await roundOrRefuse(store, id, common);
    const last = expected ?? (await lastAct(store.db, id));
    orRefuse(await takeStep(store, readServices(process.env), id, { step: "after-care", act, expected: last }), common);
    await show(store, id, "text", common, io);
  });
}

async function show(store: Store, id: string, format: Format, common: CommonOptions, io: Io): Promise<void> {
  await roundOrRefuse(store, id, common);
  const view = await afterCareView(store.db, id);
  if (!view)
    throw refusalIn(common, {
      nl: "Nazorg kan als de uitslag bekend is gemaakt en de reservelijsten er zijn (admission round reserve-lists).",
      en: "After-care is possible when the result is published and the reserve lists are made (admission round reserve-lists).",
    });
  if (format === "json") return io.out(json(view));
  const { lang } = common;
  const { sequence, programmes, offers } = view;
  io.out(lang === "nl" ? `Laatste handeling: ${sequence}\n` : `Last act: ${sequence}\n`);
  const header = {
    nl: ["afdeling", "plaatsen", "geplaatst", "vrij", "wachten"],
    en: ["programme", "places", "placed", "free", "waiting"],
  };
  const rows = programmes.map((item) => [
    item.programme,
    ...[item.places, item.placed, item.free, item.waiting].map(String),
  ]);
  io.out(textTable(header[lang], rows));
  for (const { programme, applicant, position } of offers)
    io.out(
      lang === "nl"
        ? `Plaats vrij bij ${programme} voor ${applicant} (nummer ${position} van de reservelijst)\n`
        : `Place free at ${programme} for ${applicant} (number ${position} of the reserve list)\n`,
    );
}
