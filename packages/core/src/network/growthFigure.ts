import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "./networkTerms.ts";

/** What a figure about the size of the network counts. Different counts are never one line. */
export const COUNTED = {
  "starting-municipalities": {
    nl: "Grote gemeenten die aan een eigen actieplan begonnen",
    en: "Large municipalities that began a plan of their own",
  },
  "municipalities-with-network": {
    nl: "Gemeenten met een netwerk en cofinanciering",
    en: "Municipalities with a network and co-funding",
  },
  agendas: {
    nl: "Gemeenten met een agenda voor gelijke kansen",
    en: "Municipalities with an agenda for equal chances",
  },
  participants: { nl: "Gemeenten die meedoen", en: "Municipalities that take part" },
  organisations: { nl: "Organisaties die meedoen", en: "Organisations that take part" },
  coalitions: { nl: "Coalities voor School en Omgeving", en: "Coalitions for School and Surroundings" },
  "coalitions-starter": { nl: "Coalities: starters", en: "Coalitions: starters" },
  "coalitions-forerunner": { nl: "Coalities: voorlopers", en: "Coalitions: forerunners" },
} as const satisfies Record<string, Text>;

export const countedId = z.enum(Object.keys(COUNTED) as [keyof typeof COUNTED, ...(keyof typeof COUNTED)[]]);
export type CountedId = z.infer<typeof countedId>;

/** One figure about the size of the network, with what it counts. */
export const growthFigure = z.strictObject({
  id: recordId,
  counted: countedId,
  value: z.int().min(0),
  /** `above` when the source says "more than". */
  bound: z.enum(["exact", "above"]).default("exact"),
  /** The day of the source, or of the count when that is known. */
  on: z.iso.date(),
  /** Whether the day is known, or only the year. */
  precision: z.enum(["day", "month", "year"]),
  note: textSchema,
  place: letterPlace.optional(),
  source: z.string().max(300).default(""),
  status: factStatus,
});

export type GrowthFigure = z.infer<typeof growthFigure>;
