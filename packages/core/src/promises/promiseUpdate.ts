import { z } from "zod";
import { recordId } from "../collections/recordId.ts";
import { letterPlace } from "../letters/letterPlace.ts";
import type { Text } from "../vocabulary/text.ts";
import { textSchema } from "../vocabulary/textSchema.ts";
import { factStatus } from "../vocabulary/factStatus.ts";
import { partialDate } from "./partialDate.ts";
import { said } from "../vocabulary/said.ts";

/** What can happen to a promise. */
export const UPDATE_KINDS = {
  delivered: { nl: "nagekomen", en: "delivered" },
  partly: { nl: "deels nagekomen", en: "partly delivered" },
  changed: { nl: "veranderd of uitgesteld", en: "changed or put off" },
  repeated: { nl: "opnieuw beloofd", en: "promised again" },
  replaced: { nl: "vervangen door iets anders", en: "replaced by something else" },
  withdrawn: { nl: "ingetrokken", en: "withdrawn" },
} as const satisfies Record<string, Text>;

export type UpdateKind = keyof typeof UPDATE_KINDS;

/** An address that a page may link to. */
export const webLink = z.url({
  protocol: /^https?$/,
  error: said("een adres dat begint met https://", "expected an address that begins with https://"),
});

const happened = {
  /** The day it happened, as far as it is known. */
  on: partialDate,
  /** `at-the-latest`: it had happened by then; when exactly is not known. */
  precision: z.enum(["on", "at-the-latest"]).optional(),
  kind: z.enum(Object.keys(UPDATE_KINDS) as [UpdateKind, ...UpdateKind[]]),
  text: textSchema,
  /** Publication, letter or site. */
  source: z.string().min(1),
  link: webLink.optional(),
  status: factStatus,
};

/** Something that happened to a promise, in our own words and with its source. */
export const promiseUpdate = z
  .strictObject({ ...happened, place: letterPlace.optional() })
  .refine(
    ({ status, place }) => status !== "stated" || place !== undefined,
    said("bij stated: de plaats in een brief", "stated: expected the place in a letter"),
  );

export type PromiseUpdate = z.infer<typeof promiseUpdate>;

/** The same, told by a user. */
export const userUpdate = z.strictObject({
  id: recordId,
  promise: recordId,
  /** Which part of the promise; may be left out when it has one. */
  part: recordId.optional(),
  ...happened,
});

export type UserUpdate = z.infer<typeof userUpdate>;
