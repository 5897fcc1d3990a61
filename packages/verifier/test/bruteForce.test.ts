import { describe, expect, test } from "vitest";
import { verifyCertificate } from "../src/index.mjs";
import { keys, makeCertificate } from "./makeCertificate.ts";
import { randomRound } from "./randomRound.ts";
import { choose, enlarged, withFamilyPlaces } from "./solve.ts";
import type { KeyOf, Round, RoundApplicant } from "./round.ts";

type Placed = Map<string, string | null>;

function* allPlacements(applicants: readonly RoundApplicant[]): Generator<Placed> {
  const [first, ...rest] = applicants;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const others of allPlacements(rest)) {
    for (const programme of [null, ...first.preferences]) yield new Map([...others, [first.id, programme]]);
  }
}

const rankOf = ({ preferences }: RoundApplicant, programme: string | null): number => {
  return programme === null ? preferences.length : preferences.indexOf(programme);
};

/** Whether programmes would keep all they have, and whether someone is wanted by a programme it prefers. */
function judge(round: Round, placed: Placed, keyOf: KeyOf) {
  let feasible = true;
  let claims = false;
  for (const programme of round.programmes) {
    const there = round.applicants.filter(({ id }) => placed.get(id) === programme.id);
    if (choose(programme, there, keyOf).flatMap(({ taken }) => taken).length < there.length) feasible = false;
    for (const applicant of round.applicants) {
      const wished = rankOf(applicant, programme.id);
      if (wished < 0 || wished >= rankOf(applicant, placed.get(applicant.id)!)) continue;
      const chosen = choose(programme, [...there, applicant], keyOf).flatMap(({ taken }) => taken);
      if (chosen.includes(applicant)) claims = true;
    }
  }
  return { feasible, claims };
}

function numbersIn(round: Round): Parameters<typeof keys>[1] {
  const { full } = makeCertificate(round);
  return new Map(full.round.applicants!.map(({ id, number, numbers }) => [id, { number, numbers: [...numbers] }]));
}

/** Tries every placement of a round on the verifier; gives how many there were and how many are stable. */
function tryAll(round: Round): { placements: number; stable: number } {
  const keyOf = keys(round, numbersIn(round));
  const larger = enlarged(round, withFamilyPlaces(round, keyOf).extra);
  const judged = [...allPlacements(round.applicants)].map((placed) => ({ placed, ...judge(larger, placed, keyOf) }));
  const stable = judged.filter(({ feasible, claims }) => feasible && !claims);
  const best = stable.filter(({ placed }) =>
    stable.every((other) =>
      round.applicants.every((a) => rankOf(a, placed.get(a.id)!) <= rankOf(a, other.placed.get(a.id)!)),
    ),
  );
  expect(best).toHaveLength(1);
  for (const { placed, feasible, claims } of judged) {
    const report = verifyCertificate(makeCertificate(round, { placed }).full);
    const status = new Map(report.properties.map((each) => [each.property, each.status]));
    expect(report.ok).toBe(placed === best[0]!.placed);
    expect(status.get("best-for-applicants")).toBe(placed === best[0]!.placed ? "holds" : "broken");
    if (feasible) expect(status.get("no-justified-claim")).toBe(claims ? "broken" : "holds");
    else expect([status.get("one-place"), status.get("capacity")]).toContain("broken");
  }
  return { placements: judged.length, stable: stable.length };
}

/** The same lists, but one place everywhere and a lottery for each programme: the stable placements are often several. */
function contested(round: Round, seed: number): Round {
  const wishes = round.programmes.map(({ id }) => id);
  return {
    seed: `strijd ${seed}`,
    tieBreaking: "multiple",
    programmes: wishes.map((id) => ({ id, capacity: 1 })),
    applicants: round.applicants.map(({ id }, i) => ({
      id,
      preferences: wishes.map((_, k) => wishes[(i + k) % wishes.length]!),
    })),
  };
}

describe("every placement of small rounds: only the stable one that is best for all applicants is accepted", () => {
  test.each([
    [2, 2, 80],
    [3, 3, 60],
    [4, 3, 40],
    [5, 3, 12],
  ])("%i applicants, %i programmes", (applicants, programmes, rounds) => {
    let placements = 0;
    let several = 0;
    for (let seed = 1; seed <= rounds; seed++) {
      const round = randomRound(seed * 7919 + applicants, { applicants, programmes, choices: 3 });
      const tried = tryAll(seed % 2 === 0 ? round : contested(round, seed));
      placements += tried.placements;
      if (tried.stable > 1) several++;
    }
    expect(placements).toBeGreaterThan(rounds * 2);
    if (applicants === 3 || applicants === 4) expect(several).toBeGreaterThan(0);
  });
});
