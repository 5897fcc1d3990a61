import { z } from "zod";
import type { Text } from "../vocabulary/text.ts";

/** How we know something: a letter says so, a public source was found, from memory, or our own choice. */
export const FACT_STATUS = {
  stated: { nl: "staat in een brief", en: "stated in a letter" },
  found: { nl: "gevonden in een openbare bron", en: "found in a public source" },
  recalled: { nl: "uit het geheugen, niet nagezocht", en: "from memory, not looked up" },
  assumed: { nl: "aangenomen", en: "assumed" },
} as const satisfies Record<string, Text>;

export type FactStatus = keyof typeof FACT_STATUS;

export const factStatus = z.enum(Object.keys(FACT_STATUS) as [FactStatus, ...FactStatus[]]);

/** From firm to loose. */
const ORDER: readonly FactStatus[] = ["stated", "found", "recalled", "assumed"];

/** The least firm: what rests on several things is no firmer than the loosest of them. */
export function leastFirm(statuses: readonly FactStatus[]): FactStatus {
  return ORDER.findLast((status) => statuses.includes(status)) ?? "stated";
}
