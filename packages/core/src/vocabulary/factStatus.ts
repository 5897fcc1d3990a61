import { z } from "zod";
import type { Text } from "./text.ts";

/** How we know something. */
export const FACT_LABELS = {
  stated: { nl: "staat in een brief", en: "stated in a letter" },
  found: { nl: "gevonden in een openbare bron", en: "found in a public source" },
  derived: { nl: "afgeleid", en: "derived" },
  recalled: { nl: "uit het geheugen, niet nagezocht", en: "from memory, not looked up" },
  assumed: { nl: "aangenomen", en: "assumed" },
  entered: { nl: "ingevoerd", en: "entered" },
} as const satisfies Record<string, Text>;

const { stated, found, recalled, assumed } = FACT_LABELS;

/** Of a fact about what was said or done: a letter says so, a source was found, from memory, or our own choice. */
export const FACT_STATUS = { stated, found, recalled, assumed } as const;

export type FactStatus = keyof typeof FACT_STATUS;

export const factStatus = z.enum(Object.keys(FACT_STATUS) as [FactStatus, ...FactStatus[]]);

/** From firm to loose. */
const ORDER: readonly FactStatus[] = ["stated", "found", "recalled", "assumed"];

/** The least firm: what rests on several things is no firmer than the loosest of them. */
export function leastFirm(statuses: readonly FactStatus[]): FactStatus {
  return ORDER.findLast((status) => statuses.includes(status)) ?? "stated";
}
