import { faultText } from "../../../tables/faultText.ts";
import type { Part } from "../part.ts";
import type { RoundSettings } from "../readParts.ts";
import { roundFromFiles } from "../roundFromFiles.ts";

/** Files of a round as people would type them. */
export type Texts = Partial<Record<Part, string | Uint8Array>>;

export function read(texts: Texts, settings: RoundSettings = {}) {
  const files = Object.entries(texts).map(([part, content]) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return [part, { file: `${part}.csv`, bytes }];
  });
  return roundFromFiles(Object.fromEntries(files), settings);
}

export function faultsOf(texts: Texts, settings: RoundSettings = {}, language: "nl" | "en" = "en"): string[] {
  const reading = read(texts, settings);
  return reading.ok ? [] : reading.faults.map((fault) => faultText(fault, language));
}

export const OFFERS = "programma;plaatsen;adviezen\nnoord;2;havo|vwo\nzuid;1;\n";
export const GOOD = "aanmelder;advies;keuze1;keuze2\na1;havo;noord;zuid\na2;vwo;zuid;\n";
