import { hash, hexadecimal, identifier, kind, listOf, objectOf, oneOf, orNull, text, truth, whole } from "./shape.mjs";

/** @import { Kind } from "./shape.mjs" */

const highestNumber = 2 ** 31 - 1;
const count = whole(0);
const places = listOf(objectOf({ group: identifier, places: count }));
const key = orNull(objectOf({ class: count, number: count }));

const programme = {
  id: identifier,
  capacity: count,
  familyExtra: whole(0, 1000),
  reserves: places,
  reservesFirst: truth,
  quotas: places,
  admits: orNull(listOf(identifier)),
  orderSha256: orNull(hash),
};

export const applicationFields = {
  id: identifier,
  preferences: listOf(identifier),
  groups: listOf(identifier),
  priority: listOf(objectOf({ programme: identifier, class: whole(1) })),
  family: orNull(identifier),
  together: truth,
  consent: truth,
  advice: orNull(identifier),
};

const applicant = objectOf({
  ...applicationFields,
  number: orNull(whole(0, highestNumber)),
  numbers: listOf(objectOf({ programme: identifier, number: whole(0, highestNumber) })),
});

export const announcementShape = objectOf({
  root: hash,
  beacon: orNull(objectOf({ scheme: text, publicKey: hexadecimal, round: count, fallbackRound: orNull(count) })),
  notarySha256: orNull(hash),
});

export const drawSources = objectOf({
  announcement: announcementShape,
  beacon: orNull(objectOf({ round: count, signature: hexadecimal })),
  notaryText: orNull(text),
});

const lottery = { origin: oneOf("given", "seed", "none"), seed: orNull(hash), draw: orNull(drawSources) };

const programmeOutcome = objectOf({
  id: identifier,
  extra: count,
  lastClass: whole(1),
  placed: count,
  sections: listOf(
    objectOf({
      kind: oneOf("reserve", "open", "rest"),
      group: orNull(identifier),
      places: count,
      placed: count,
      cutoff: key,
    }),
  ),
  quotas: listOf(objectOf({ group: identifier, places: count, placed: count, cutoff: key })),
});

const placement = objectOf({
  applicant: identifier,
  programme: orNull(identifier),
  rank: orNull(whole(1)),
  section: orNull(count),
});

const round = {
  tieBreaking: oneOf("single", "multiple"),
  listRules: listOf(objectOf({ advice: orNull(identifier), minimum: orNull(count), maximum: orNull(count) })),
};
const commitment = { contentSha256: hash, applicationsRoot: hash, applications: whole(0, 2 ** 32 - 1), root: hash };

/** The tickets of an edition full. */
const nothing = kind("null", "null", (value) => value === null);

const full = certificate("full", {
  round: objectOf({
    ...round,
    programmes: listOf(objectOf({ ...programme, order: orNull(listOf(identifier)) })),
    applicants: listOf(applicant),
  }),
  commitment: objectOf({ ...commitment, saltKey: hash }),
  lottery: objectOf({ ...lottery, tickets: nothing }),
  outcome: objectOf({ programmes: listOf(programmeOutcome), placements: listOf(placement) }),
});

const open = certificate("public", {
  round: objectOf({ ...round, programmes: listOf(objectOf(programme)) }),
  commitment: objectOf({ ...commitment, leaves: listOf(hash) }),
  lottery: objectOf({ ...lottery, tickets: orNull(listOf(hash)) }),
  outcome: objectOf({ programmes: listOf(programmeOutcome) }),
});

/**
 * @param {string} edition
 * @param {Record<string, Kind>} parts
 */
function certificate(edition, parts) {
  return objectOf({
    format: oneOf("kansrijk-certificate/1"),
    edition: oneOf(edition),
    mechanism: oneOf("deferred-acceptance"),
    rulesSha256: orNull(hash),
    codeSha256: orNull(hash),
    ...parts,
    sha256: hash,
  });
}

/** @param {unknown} edition */
export function certificateShape(edition) {
  return edition === "public" ? open : full;
}
