import type { Round, RoundApplicant, RoundProgramme } from "./round.ts";

/** A small generator of pseudo-random numbers (xorshift), so that a failing round can be made again from its seed. */
export function generator(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Size {
  readonly applicants: number;
  readonly programmes: number;
  readonly choices: number;
}

function shuffled<T>(list: readonly T[], below: (n: number) => number): T[] {
  const out = list.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const k = below(i + 1);
    [out[i], out[k]] = [out[k]!, out[i]!];
  }
  return out;
}

const GROUPS = ["noord", "zuid"];

function randomProgramme(p: number, size: Size, ids: string[], below: (n: number) => number): RoundProgramme {
  const capacity = below(Math.ceil((2 * size.applicants) / size.programmes) + 1);
  const programme: RoundProgramme = { id: `opleiding ${p}`, capacity };
  const kind = below(6);
  if (kind === 0) programme.order = shuffled(ids, below).slice(0, 1 + below(ids.length));
  if (kind === 1 || kind === 2) {
    const first = below(capacity + 1);
    programme.reserves = [{ group: "noord", places: first }];
    if (below(2) === 0) programme.reserves.push({ group: "zuid", places: below(capacity - first + 1) });
    if (kind === 2) programme.reservesFirst = false;
  }
  if (kind === 3) {
    programme.quotas = GROUPS.slice(0, 1 + below(2)).map((group) => ({ group, places: below(capacity + 2) }));
  }
  if (below(3) === 0) programme.familyExtra = below(3);
  if (below(5) === 0) programme.admits = ["vwo", "havo"].slice(0, 1 + below(2));
  return programme;
}

function randomApplicant(id: string, programmes: RoundProgramme[], size: Size, below: (n: number) => number) {
  const advice = ["vwo", "havo", undefined][below(3)];
  const groups = GROUPS.filter(() => below(3) === 0);
  const quotas = groups.length > 1;
  const open = programmes.filter(({ admits, quotas: limits }) => {
    return (admits === undefined || admits.includes(advice ?? "")) && !(quotas && (limits?.length ?? 0) > 1);
  });
  const applicant: RoundApplicant = {
    id,
    preferences: shuffled(open, below)
      .slice(0, below(size.choices + 1))
      .map((programme) => programme.id),
  };
  if (advice !== undefined) applicant.advice = advice;
  if (groups.length > 0) applicant.groups = groups;
  if (below(3) === 0) {
    const claims = applicant.preferences.filter(() => below(2) === 0).map((programme) => [programme, 1 + below(2)]);
    applicant.priority = Object.fromEntries(claims) as Record<string, number>;
  }
  if (below(5) === 0) {
    applicant.family = `gezin ${below(3)}`;
    if (below(3) > 0) applicant.together = true;
  }
  if (below(8) === 0) applicant.consent = false;
  return applicant;
}

/** A round with reserves, quotas, own orders, advices, priorities, families: all at once and at random. */
export function randomRound(seed: number, size: Size): Round {
  const below = generator(seed);
  const ids = Array.from({ length: size.applicants }, (_, i) => `leerling ${i}${["", "é", "\uffee"][below(3)]}`);
  const programmes = Array.from({ length: size.programmes }, (_, p) => randomProgramme(p, size, ids, below));
  const applicants = ids.map((id) => randomApplicant(id, programmes, size, below));
  const round: Round = { programmes: shuffled(programmes, below), applicants: shuffled(applicants, below) };
  if (below(2) === 0) round.tieBreaking = "multiple";
  if (below(3) > 0) round.seed = `seed ${seed}`;
  else if (round.tieBreaking === "multiple") giveNumbers(applicants, below);
  else shuffled(applicants, below).forEach((applicant, i) => (applicant.lotteryNumber = 3 * i + below(3)));
  return round;
}

function giveNumbers(applicants: RoundApplicant[], below: (n: number) => number): void {
  const places = shuffled(applicants, below);
  for (const applicant of applicants) {
    applicant.lotteryNumbers = Object.fromEntries(
      applicant.preferences.map((programme, k) => [programme, (places.indexOf(applicant) * 7 + k * 31) % 1009]),
    );
  }
}
