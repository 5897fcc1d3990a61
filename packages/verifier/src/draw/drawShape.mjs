import { announcementShape, drawSources } from "../certificateShape.mjs";
import { hash, identifier, kind, listOf, objectOf, oneOf, orNull, text, whole } from "../shape.mjs";

export const drawFormat = "kansrijk-draw/1";

export const commitmentFields = objectOf({
  applications: whole(0, 2 ** 32 - 1),
  applicationsRoot: hash,
  contentSha256: hash,
  root: hash,
});

const events = [
  "beacon-missing",
  "beacon-false",
  "fallback-used",
  "fallback-failed",
  "notary-missing",
  "notary-false",
  "only-notary",
  "only-beacon",
];

const ranked = objectOf({
  format: oneOf(drawFormat),
  method: oneOf("hash-rank"),
  list: oneOf("ids", "round"),
  rulesSha256: orNull(hash),
  codeSha256: orNull(hash),
  commitment: orNull(commitmentFields),
  saltKey: orNull(hash),
  seed: hash,
  draw: orNull(drawSources),
  events: listOf(oneOf(...events)),
  draws: listOf(
    objectOf({
      programme: orNull(identifier),
      lots: listOf(objectOf({ id: identifier, family: orNull(identifier), number: whole(1) })),
    }),
  ),
  sha256: hash,
});

const md5Text = kind(
  "32 hoofdletter-hexadecimale cijfers",
  "32 upper-case hexadecimal digits",
  (value) => typeof value === "string" && /^[0-9A-F]{32}$/u.test(value),
);

const selected = objectOf({
  format: oneOf(drawFormat),
  method: oneOf("rfc3797"),
  sources: listOf(listOf(whole(0))),
  key: text,
  list: listOf(identifier),
  select: whole(1),
  selected: listOf(objectOf({ md5: md5Text, divisor: whole(1), place: whole(1), id: identifier })),
  sha256: hash,
});

export const commitmentShape = objectOf({
  format: oneOf("kansrijk-lottery-commitment/1"),
  list: oneOf("ids", "round"),
  rulesSha256: orNull(hash),
  codeSha256: orNull(hash),
  commitment: commitmentFields,
  announcement: announcementShape,
});

/** @param {unknown} method */
export function drawShape(method) {
  return method === "rfc3797" ? selected : ranked;
}
