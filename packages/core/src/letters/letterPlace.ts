import { z } from "zod";
import { said } from "../vocabulary/said.ts";

/**
 * A place in a letter, that anybody can look up: letter, heading and paragraph (from 1, counted below that heading).
 * `words` are a few words that stand in the paragraph, so that a program can check the place; never whole sentences.
 */
export const letterPlace = z.strictObject({
  letter: z.string().regex(/^S\d$/, said("een brief, zoals S5", "expected a letter, such as S5")),
  heading: z.string(),
  paragraph: z.int().min(1),
  words: z.array(z.string().min(2).max(60)).min(1),
});

export type LetterPlace = z.infer<typeof letterPlace>;
