import type { Extra } from "./makeCertificate.ts";
import type { Round } from "./round.ts";

/** A round in which every kind of rule plays a role. */
export const richRound: Round = {
  listRules: [{ advice: "vwo", minimum: 1, maximum: 4 }, { maximum: 5 }],
  programmes: [
    { id: "kunst", capacity: 2, order: ["l03", "l01", "l07"] },
    { id: "noord", capacity: 3, reserves: [{ group: "doel", places: 1 }] },
    { id: "oost", capacity: 3, reserves: [{ group: "doel", places: 1 }], reservesFirst: false },
    { id: "west", capacity: 3, quotas: [{ group: "ver", places: 1 }] },
    { id: "zuid", capacity: 9, admits: ["vwo", "havo"] },
  ],
  applicants: [
    { id: "l01", preferences: ["kunst", "noord", "oost"], advice: "vwo" },
    { id: "l02", preferences: ["noord", "oost", "zuid"], groups: ["doel"], advice: "vwo" },
    { id: "l03", preferences: ["noord", "kunst", "west"], priority: { noord: 1 } },
    { id: "l04", preferences: ["noord", "oost", "west"], groups: ["doel"], family: "g1" },
    { id: "l05", preferences: ["noord", "oost", "west"], family: "g1" },
    { id: "l06", preferences: ["oost", "noord", "west"], groups: ["doel", "ver"] },
    { id: "l07", preferences: ["kunst", "west", "oost"], groups: ["ver"], consent: false },
    { id: "l08", preferences: ["west", "oost", "noord"], groups: ["ver"] },
    { id: "l09", preferences: ["west", "noord"], priority: { west: 2 } },
    { id: "l10", preferences: ["oost", "west", "noord"] },
    { id: "l11", preferences: ["oost", "west", "zuid"], advice: "havo" },
    { id: "l12", preferences: [] },
    { id: "l13", preferences: ["noord"] },
  ],
};

/** The same with numbers that were given, per programme. */
export const givenRound: Round = {
  ...richRound,
  tieBreaking: "multiple",
  applicants: richRound.applicants.map((applicant, i) => ({
    ...applicant,
    lotteryNumbers: Object.fromEntries(
      applicant.preferences.filter((id) => id !== "kunst").map((id, k) => [id, 20 * ((i * 5 + k) % 13) + 7 * k + 20]),
    ),
  })),
};

/**
 * Two beacons of the League of Entropy with their published keys (drand-client, beacon-verification.test.ts).
 */
export const quicknet = {
  scheme: "bls-unchained-g1-rfc9380",
  round: 38,
  publicKey:
    "81d320f220ee9c79e60e19dedc838c31e3ab919b15481e9feb52f643628c4f6a13fdc52129493875a818109d767272ca" +
    "0541cbcdcea9335f2870d781b39b845ba8cbd44fdfe4967781cf72ca5917fc9398bcf97ca0548ed5a709016c4b1ff0f3",
  signature: "95c93585c513ebbcb4777ff15599b3140e5ec0295faa0e483f3deadd88fa6d43f0d3703e3a4ce106e8fd6c6987f32126",
};
export const unchained = {
  scheme: "pedersen-bls-unchained",
  round: 19369534,
  publicKey: "8200fc249deb0148eb918d6e213980c5d01acd7fc251900d9260136da3b54836ce125172399ddc69c4e3e11429b62c11",
  signature:
    "a33833d2098f5e0c4df334fb6c5b1c2de3ab293c77825f55d816254dabf7f4f3d429b6207e1cd2a808876e06058a1f81" +
    "02bb6f6927b654b391259ea99c3566a4eb55feb9665dbaf9d33af08a10b1d8d8b35d91fd3536eb4c197be0041beb5dc2",
};

/** A draw from a beacon and a notary. */
export function drawOf({ scheme, round, publicKey, signature } = quicknet): NonNullable<Extra["draw"]> {
  return {
    beacon: { scheme, publicKey, round, fallbackRound: round + 1000 },
    drawn: { round, signature },
    notaryText: "dobbelstenen: 3 5 1 6 2 2; balletje 17 – notaris",
  };
}

/** Families who want to be together where there are extra places, and some who stay split; reserves and a quota. */
export const familyRound: Round = {
  programmes: [
    { id: "noord", capacity: 2, familyExtra: 2, reserves: [{ group: "doel", places: 1 }] },
    { id: "oost", capacity: 2, familyExtra: 1, quotas: [{ group: "ver", places: 1 }] },
    { id: "west", capacity: 1, familyExtra: 1, reserves: [{ group: "doel", places: 1 }], reservesFirst: false },
    { id: "zuid", capacity: 4, order: ["l03", "l04", "l09", "l10", "l01", "l07"] },
  ],
  applicants: [
    { id: "l01", preferences: ["noord", "oost", "zuid"], family: "g1", together: true },
    { id: "l02", preferences: ["noord", "oost", "west"], family: "g1", together: true },
    { id: "l03", preferences: ["oost", "zuid"], family: "g2", together: true, groups: ["ver"] },
    { id: "l04", preferences: ["oost", "zuid"], family: "g2", together: true },
    { id: "l05", preferences: ["west", "noord"], family: "g3", together: true, groups: ["doel"] },
    { id: "l06", preferences: ["west", "noord"], family: "g3", together: true },
    { id: "l07", preferences: ["noord", "zuid"], family: "g4" },
    { id: "l08", preferences: ["noord", "west"], family: "g4", together: true, priority: { noord: 1 } },
    { id: "l09", preferences: ["oost", "noord", "zuid"], groups: ["doel", "ver"], priority: { oost: 2, zuid: 1 } },
    { id: "l10", preferences: ["zuid"], advice: "vwo" },
  ],
};
