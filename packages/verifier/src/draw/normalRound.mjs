import { canonical } from "../canonical.mjs";
import { toHex, utf8 } from "../bytes.mjs";
import { sha256 } from "../sha256.mjs";
import { identifier, isObject, kind, listOf, objectOf, oneOf, text, truth, whole } from "../shape.mjs";
import { UnreadableFile } from "../unreadableFile.mjs";

/** @import { Applicant, ListRule, Programme } from "../types.d.ts" */

/**
 * @typedef {object} NormalRound a round file in the normal form of docs/formats/certificate.md, in id order
 * @property {"single" | "multiple"} tieBreaking
 * @property {readonly ListRule[]} listRules
 * @property {readonly Programme[]} programmes
 * @property {readonly Applicant[]} applicants without numbers
 */

const count = whole(0);
const places = listOf(objectOf({ group: identifier, places: count }));

/** @param {import("../shape.mjs").Kind} item */
function recordOf(item) {
  return kind("een object", "an object", (value) => isObject(value) && Object.values(value).every(item.ok));
}

const roundShape = objectOf(
  {
    programmes: listOf(
      objectOf(
        { id: identifier, capacity: count },
        {
          familyExtra: count,
          reserves: places,
          reservesFirst: truth,
          quotas: places,
          order: listOf(identifier),
          admits: listOf(identifier),
        },
      ),
    ),
    applicants: listOf(
      objectOf(
        { id: identifier, preferences: listOf(identifier) },
        {
          groups: listOf(identifier),
          priority: recordOf(whole(1)),
          lotteryNumber: count,
          lotteryNumbers: recordOf(count),
          family: identifier,
          together: truth,
          consent: truth,
          advice: identifier,
        },
      ),
    ),
  },
  {
    format: oneOf("kansrijk-round/1"),
    tieBreaking: oneOf("single", "multiple"),
    seed: kind(
      "tekst of een geheel getal",
      "text or a whole number",
      (value) => text.ok(value) || Number.isInteger(value),
    ),
    listRules: listOf(objectOf({}, { advice: identifier, minimum: count, maximum: count })),
  },
);

/**
 * @typedef {{ id: string, capacity: number, familyExtra?: number, reserves?: Programme["reserves"],
 *   reservesFirst?: boolean, quotas?: Programme["quotas"], order?: string[], admits?: string[] }} RoundProgramme
 * @typedef {{ id: string, preferences: string[], groups?: string[], priority?: Record<string, number>,
 *   family?: string, together?: boolean, consent?: boolean, advice?: string }} RoundApplicant
 * @typedef {{ tieBreaking?: "single" | "multiple", listRules?: Partial<ListRule>[], programmes: RoundProgramme[],
 *   applicants: RoundApplicant[] }} RoundFile
 */

/**
 * @param {unknown} value a round file, parsed
 * @returns {NormalRound}
 * @throws {UnreadableFile} when it does not have the form of docs/formats/round.md
 */
export function normalRound(value) {
  if (!roundShape.ok(value)) {
    /** @type {import("../shape.mjs").Fault[]} */
    const faults = [];
    roundShape.explain(value, "", faults);
    throw new UnreadableFile(faults.map(({ path, expected }) => `${path}: ${expected.nl} / ${expected.en}`).join("\n"));
  }
  const round = /** @type {RoundFile} */ (value);
  const listRules = (round.listRules ?? []).map(({ advice = null, minimum = null, maximum = null }) => {
    return { advice, minimum, maximum };
  });
  return {
    tieBreaking: round.tieBreaking ?? "single",
    listRules,
    programmes: round.programmes.map(normalProgramme).sort(byId),
    applicants: round.applicants.map(normalApplicant).sort(byId),
  };
}

/** @param {{ id: string }} a @param {{ id: string }} b */
function byId(a, b) {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** @param {readonly string[]} ids */
function ascending(ids) {
  return [...new Set(ids)].sort();
}

/** @param {RoundProgramme} programme @returns {Programme} */
function normalProgramme({ id, capacity, familyExtra, reserves, reservesFirst, quotas, order, admits }) {
  return {
    id,
    capacity,
    familyExtra: familyExtra ?? 0,
    reserves: reserves ?? [],
    reservesFirst: reservesFirst ?? true,
    quotas: quotas ?? [],
    admits: admits === undefined ? null : ascending(admits),
    orderSha256: order === undefined ? null : toHex(sha256(utf8(canonical(order)))),
  };
}

/** @param {RoundApplicant} applicant @returns {Applicant} */
function normalApplicant({ id, preferences, groups, priority, family, together, consent, advice }) {
  return {
    id,
    preferences,
    groups: ascending(groups ?? []),
    priority: ascending(Object.keys(priority ?? {})).map((programme) => {
      return { programme, class: priority?.[programme] ?? 0 };
    }),
    family: family ?? null,
    together: together ?? false,
    consent: consent ?? true,
    advice: advice ?? null,
    number: null,
    numbers: [],
  };
}
