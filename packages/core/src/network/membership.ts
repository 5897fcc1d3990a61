import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { factStatus } from "./networkTerms.ts";
import { municipalityCode } from "./organisation.ts";

/** A municipality that is named as taking part in the Gelijke Kansen Alliantie, and on which day that was known. */
export const membership = z.strictObject({
  id: recordId,
  municipality: municipalityCode,
  /** As it is called in the source. */
  named: z.string().min(1).max(100),
  /** Not the day it joined, which is not known, but the day of the source that names it. */
  knownOn: z.iso.date(),
  as: z.enum(["agenda", "participant"]),
  source: z.string().min(1).max(300),
  status: factStatus,
  note: z.string().max(500).default(""),
  generated: z.boolean().default(false),
});

export type Membership = z.infer<typeof membership>;
