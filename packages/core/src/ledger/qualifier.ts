import { z } from "zod";
import type { Text } from "../vocabulary/text.ts";

/** The word that a letter puts before a number. */
export const qualifier = z.enum(["exact", "about", "almost", "more-than"]);

export type Qualifier = z.infer<typeof qualifier>;

export const QUALIFIERS: Readonly<Record<Qualifier, Text>> = {
  exact: { nl: "precies zo genoemd", en: "stated as such" },
  about: { nl: "ongeveer", en: "about" },
  almost: { nl: "bijna", en: "almost" },
  "more-than": { nl: "meer dan", en: "more than" },
};
