import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "../vocabulary/factStatus.ts";
import { partialDate } from "./partialDate.ts";
import { promiseUpdate, webLink } from "./promiseUpdate.ts";
import { said } from "../vocabulary/said.ts";

/** Every promise begins with this part, so that addresses in feeds stay the same when a second one is added. */
export const FIRST_PART = "a";

const owner = z.strictObject({
  /** Stands in addresses: `wiersma`. */
  id: recordId,
  office: textSchema,
  /** The ministers as the letter names them; left out when it names an office only. */
  minister: z.string().min(1).optional(),
});

const deadline = z.strictObject({
  /** The few words of the letter. */
  stated: z.string().min(1).max(60),
  /** A rule of the collection deadlines. */
  rule: recordId,
  /** The year, month or day that it is about; left out when the rule needs none. */
  names: partialDate.optional(),
});

const became = z.strictObject({
  text: textSchema,
  on: partialDate,
  source: z.string().min(1),
  link: webLink.optional(),
  place: letterPlace.optional(),
  status: factStatus,
});

const part = z.strictObject({
  id: recordId,
  text: textSchema,
  places: z.array(letterPlace).min(1),
  /** When somebody else than the owner of the whole promise has to act. */
  owner: owner.optional(),
  deadline,
  updates: z.array(promiseUpdate),
  became: z.array(became).optional(),
});

const inKansrijk = z.strictObject({
  kind: z.enum(["indicator", "page"]),
  id: z.string().min(1),
});

/** A promise of a letter, with a part for everything that has a deadline of its own. */
export const promise = z
  .strictObject({
    id: recordId,
    letter: z.string().regex(/^S\d$/, said("een brief, zoals S5", "expected a letter, such as S5")),
    madeOn: z.iso.date(),
    subject: textSchema,
    owner,
    parts: z.array(part).min(1),
    /** Measures of the same letter that it belongs to. */
    measures: z.array(recordId),
    /** Where Kansrijk shows something about the subject. */
    seeAlso: z.array(inKansrijk),
  })
  .refine(
    ({ parts }) => new Set(parts.map(({ id }) => id)).size === parts.length,
    said("bij parts: elke id één keer", "parts: expected different ids"),
  )
  .refine(
    ({ parts }) => parts[0]?.id === FIRST_PART,
    said(`bij parts: een eerste deel met de id ${FIRST_PART}`, `parts: expected the first to be called ${FIRST_PART}`),
  );

export type GovernmentPromise = z.infer<typeof promise>;
export type PromisePart = GovernmentPromise["parts"][number];
export type PromiseOwner = GovernmentPromise["owner"];
