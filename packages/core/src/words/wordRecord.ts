import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { said } from "../vocabulary/said.ts";

/** A word as people write it, in small letters; `*` stands for any letters, a space also for a hyphen. */
const form = z
  .string()
  .regex(
    /^[\p{Ll}\p{N}*' -]*\p{Ll}{2}[\p{Ll}\p{N}*' -]*$/u,
    said(
      "een woord in kleine letters, met * voor willekeurige letters",
      "expected a word in small letters, with * for any letters",
    ),
  );

const language = z.enum(["nl", "en"]);

const exception = z.strictObject({ forms: z.array(form).min(1), reason: textSchema });

/** A word that says more about people than is meant, with better words and why. */
const term = z.strictObject({
  id: recordId,
  kind: z.literal("term"),
  language,
  forms: z.array(form).min(1),
  /** What may stand instead, in the language of the word, with its translation. */
  suggestions: z.array(textSchema).min(1),
  reason: textSchema,
  /** `clear`: nearly always better another way. `depends`: look at the sentence, the word also has other meanings. */
  certainty: z.enum(["clear", "depends"]),
  /** The letter that asks for it; a word without a place is our own choice. */
  places: z.array(letterPlace).default([]),
  exceptions: z.array(exception).default([]),
});

/** Names of laws, schemes and judgements that cannot be written in another way. */
const name = z.strictObject({
  id: recordId,
  kind: z.literal("name"),
  language,
  forms: z.array(form).min(1),
  reason: textSchema,
});

export const wordRecord = z.discriminatedUnion("kind", [term, name]);

export type WordRecord = z.infer<typeof wordRecord>;
export type WordTerm = z.infer<typeof term>;
