import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import type { RegionOutput } from "./regionWork.ts";
import type { NewRound } from "../admission/createRound.ts";
import { hashOf } from "../admission/documents.ts";
import type { FilePart } from "../admission/fileParts.ts";
import type { StepRequest } from "../admission/step.ts";

export const EXAMPLE_ROUND = "voorbeeldregio";

/** Not sealed by anybody: everybody can read it here. It shows the procedure and is no draw that counts. */
const NOTARY_TEXT = "Voorbeeldregio van Kansrijk: deze tekst staat in de broncode en is dus geen geheim.";

/** The round of the example region. It uses no beacon, so that it works without a network. */
export function exampleRound({ listRules }: Pick<RegionOutput, "listRules">): NewRound {
  return {
    id: EXAMPLE_ROUND,
    title: "Voorbeeldronde (verzonnen)",
    region: "Voorbeeldregio (verzonnen)",
    schoolYear: "2025-2026",
    settings: roundSettingsSchema.parse({
      tieBreaking: "single",
      listRules,
      calendar: { opensOn: "2025-03-25", closesOn: "2025-03-31", drawsOn: "2025-04-07", publishesOn: "2025-04-10" },
      draw: { beacon: null, notarySha256: hashOf(NOTARY_TEXT) },
    }),
  };
}

export function exampleFiles({ files }: Pick<RegionOutput, "files">): readonly (readonly [FilePart, string, string])[] {
  return [
    ["offers", "aanbod-voorbeeldregio.csv", files.offers],
    ["applications", "aanmeldingen-voorbeeldregio.csv", files.applications],
    ["background", "achtergrond-voorbeeldregio.csv", files.background],
  ];
}

/** From set-up to published, in order. */
export const EXAMPLE_STEPS: readonly StepRequest[] = [
  { step: "open" },
  { step: "close" },
  { step: "draw", beacons: [], fetchBeacon: false, notaryText: NOTARY_TEXT },
  { step: "place" },
  { step: "verify" },
  { step: "publish" },
];
