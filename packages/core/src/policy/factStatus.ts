import { z } from "zod";
import type { Text } from "../vocabulary/text.ts";

/** How we know something: shown wherever it is shown. */
export const FACT_STATUS = {
  stated: { nl: "staat in de brief", en: "stands in the letter" },
  found: { nl: "elders gevonden", en: "found elsewhere" },
  recalled: { nl: "uit het hoofd, niet nagezocht", en: "recalled, not looked up" },
  assumed: { nl: "aangenomen", en: "assumed" },
} as const satisfies Record<string, Text>;

export const factStatus = z.enum(
  Object.keys(FACT_STATUS) as [keyof typeof FACT_STATUS, ...(keyof typeof FACT_STATUS)[]],
);
