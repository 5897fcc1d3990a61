import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { MUNICIPALITY_CODE } from "../places/place.ts";
import { sectorId } from "../policy/taxonomy.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { SITUATION_IDS } from "./situations.ts";
import { said } from "../vocabulary/said.ts";

/** How sure it is what an arrangement says. */
export const ARRANGEMENT_STATUS: Readonly<Record<"stated" | "found" | "recalled" | "kept", Text>> = {
  stated: { nl: "staat in een brief van het kabinet", en: "stands in a letter of the government" },
  found: { nl: "uit een bron", en: "from a source" },
  recalled: {
    nl: "uit het hoofd opgeschreven: kijk eerst of het nog zo is",
    en: "written from memory: check first whether it still holds",
  },
  kept: { nl: "ingevuld door de gemeente", en: "filled in by the municipality" },
};

/** Something that families can ask for: of the whole country, or of one municipality. About rules, never about people. */
export const arrangement = z
  .strictObject({
    id: recordId,
    title: textSchema,
    /** What it gives, in plain words. */
    what: textSchema,
    situations: z.array(z.enum(SITUATION_IDS)).min(1),
    /** Ages in years of the children it is for, both included; without it age does not matter. */
    ages: z.strictObject({ from: z.int().min(0), until: z.int().max(120) }).optional(),
    /** Without sectors it is for all. */
    sectors: z.array(sectorId).default([]),
    /** Without one it is for the whole country. */
    municipality: z
      .string()
      .regex(MUNICIPALITY_CODE, said("een gemeente, zoals GM0606", "expected a municipality, such as GM0606"))
      .optional(),
    whoMayApply: textSchema,
    how: textSchema,
    /** Who can help to apply. */
    helpers: textSchema,
    provider: textSchema,
    link: z.url({ protocol: /^https?$/ }).optional(),
    status: z.enum(["stated", "found", "recalled", "kept"]),
    places: z.array(letterPlace).default([]),
    /** The last day on which it can be asked for. */
    validUntil: z.iso.date().optional(),
    /** When somebody last looked whether it is right. */
    checkedOn: z.iso.date().optional(),
    /** An invented example; marked on every screen. */
    generated: z.boolean().default(false),
  })
  .refine(
    ({ ages }) => !ages || ages.from <= ages.until,
    said("bij ages: from niet na until", "ages: from goes before until"),
  )
  .refine(
    ({ municipality, checkedOn }) => !municipality || checkedOn !== undefined,
    said(
      "checkedOn: bij een regeling van een gemeente staat wanneer die is nagekeken",
      "checkedOn: a local arrangement says when it was checked",
    ),
  );

export type Arrangement = z.infer<typeof arrangement>;
