import { z } from "zod";
import { textSchema } from "../vocabulary/textSchema.ts";
import { said } from "../vocabulary/said.ts";

const section = z.strictObject({
  heading: z.string(),
  /** The heading above, where two headings are the same. */
  under: z.string().optional(),
  paragraphs: z.int().min(0),
});

/** A letter of the government: what it is and how it is divided. Its own sentences are not in it, only its headings. */
export const letterOutline = z.strictObject({
  id: z.string().regex(/^S\d$/, said("een brief, zoals S5", "expected a letter, such as S5")),
  /** How the file of the letter is called begins with this. */
  file: z.string().min(1),
  title: textSchema,
  from: textSchema,
  to: textSchema,
  /** When the letter was written; not always known to the day. */
  date: z.iso.date(),
  dateStatus: z.enum(["stated", "assumed"]),
  reference: z.string().optional(),
  link: z.url().optional(),
  note: textSchema.optional(),
  /** The first words of the letter itself, behind address and date. */
  opens: z.string().min(1).max(40),
  /**
   * How the lines of the file stand: `paragraphs` has one on a line; `wrapped` breaks lines and has an empty line
   * between paragraphs; `spaced` has an empty line behind every line.
   */
  lines: z.enum(["paragraphs", "wrapped", "spaced"]),
  /** In order; the first has an empty heading: what stands before the first heading. */
  sections: z.array(section).min(1),
});

export type LetterOutline = z.infer<typeof letterOutline>;

/** How places in letters name a heading. */
export function sectionName({ heading, under }: { heading: string; under?: string | undefined }): string {
  return under === undefined ? heading : `${under} › ${heading}`;
}
