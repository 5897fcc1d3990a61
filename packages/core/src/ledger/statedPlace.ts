import { z } from "zod";
import { letterPlace } from "../letters/letterPlace.ts";

/**
 * A place of a number. When the number stands in a footnote, the place is the paragraph with the mark of the footnote
 * and `footnote` is its number; `words` stand in the paragraph.
 */
export const statedPlace = letterPlace.extend({ footnote: z.int().min(1).optional() });

export type StatedPlace = z.infer<typeof statedPlace>;
