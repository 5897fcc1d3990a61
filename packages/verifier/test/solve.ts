import type { KeyOf, Round, RoundApplicant, RoundProgramme } from "./round.ts";

export interface Chosen {
  readonly kind: "reserve" | "open" | "rest";
  readonly group: string | null;
  readonly places: number;
  readonly taken: RoundApplicant[];
}

/** What a programme chooses, word for word from docs/formats/round.md, "Choosing". */
export function choose(programme: RoundProgramme, from: readonly RoundApplicant[], keyOf: KeyOf): Chosen[] {
  const keyed = from.map((applicant) => ({ applicant, key: keyOf(applicant, programme) }));
  const left = keyed
    .filter(({ key }) => key !== null)
    .toSorted((a, b) => compare(a.key!, b.key!))
    .map(({ applicant }) => applicant);
  const reserves = programme.reserves ?? [];
  const reserved = reserves.reduce((sum, reserve) => sum + reserve.places, 0);
  const sections: Chosen[] = [];
  const take = (kind: Chosen["kind"], group: string | null, places: number): void => {
    const taken: RoundApplicant[] = [];
    for (const applicant of left.slice()) {
      if (taken.length === places) break;
      if (group !== null && !isIn(applicant, group)) continue;
      if (quotaReached(programme, taken, applicant)) continue;
      taken.push(applicant);
      left.splice(left.indexOf(applicant), 1);
    }
    sections.push({ kind, group, places, taken });
  };
  const remaining = (): number => programme.capacity - sections.reduce((sum, { taken }) => sum + taken.length, 0);
  const first = programme.reservesFirst ?? true;
  if (reserves.length > 0 && !first) take("open", null, programme.capacity - reserved);
  for (const { group, places } of reserves) take("reserve", group, places);
  if (reserves.length > 0 && !first) take("rest", null, remaining());
  else take("open", null, remaining());
  return sections;
}

function quotaReached(programme: RoundProgramme, taken: RoundApplicant[], applicant: RoundApplicant): boolean {
  return (programme.quotas ?? []).some(
    ({ group, places }) => isIn(applicant, group) && taken.filter((other) => isIn(other, group)).length >= places,
  );
}

export function isIn(applicant: RoundApplicant, group: string): boolean {
  return applicant.groups?.includes(group) ?? false;
}

export function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Deferred acceptance in rounds: all who have no place apply at the same time. Applicant id to programme id or null. */
export function solve(round: Round, keyOf: KeyOf): Map<string, string | null> {
  const tried = new Map(round.applicants.map(({ id }) => [id, 0]));
  const held = new Map(round.programmes.map(({ id }) => [id, [] as RoundApplicant[]]));
  let free = round.applicants.slice();
  while (free.length > 0) {
    const arrivals = new Map<string, RoundApplicant[]>();
    for (const applicant of free) {
      const at = tried.get(applicant.id) ?? 0;
      const programme = applicant.preferences[at];
      if (programme === undefined) continue;
      tried.set(applicant.id, at + 1);
      const others = arrivals.get(programme);
      if (others === undefined) arrivals.set(programme, [applicant]);
      else others.push(applicant);
    }
    free = [];
    for (const programme of round.programmes) {
      const arrived = arrivals.get(programme.id);
      if (arrived === undefined) continue;
      const pool = [...(held.get(programme.id) ?? []), ...arrived];
      const kept = new Set(choose(programme, pool, keyOf).flatMap(({ taken }) => taken));
      held.set(programme.id, [...kept]);
      free.push(...pool.filter((applicant) => !kept.has(applicant)));
    }
  }
  const placed = new Map<string, string | null>(round.applicants.map(({ id }) => [id, null]));
  for (const [programme, applicants] of held) for (const { id } of applicants) placed.set(id, programme);
  return placed;
}

/** The round with more places at some programmes. */
export function enlarged(round: Round, more: ReadonlyMap<string, number>): Round {
  const programmes = round.programmes.map((each) => ({ ...each, capacity: each.capacity + (more.get(each.id) ?? 0) }));
  return { ...round, programmes };
}

/** The rule of docs/formats/round.md, "Families together", word for word: extra places per programme. */
export function withFamilyPlaces(round: Round, keyOf: KeyOf): { extra: Map<string, number>; passes: number } {
  const extra = new Map(round.programmes.map(({ id }) => [id, 0]));
  for (let passes = 1; ; passes++) {
    const larger = enlarged(round, extra);
    const placed = solve(larger, keyOf);
    const growing = larger.programmes.filter((programme) => {
      const taken = [...placed.values()].filter((id) => id === programme.id).length;
      const mayGrow = extra.get(programme.id)! < (programme.familyExtra ?? 0);
      return mayGrow && taken === programme.capacity && isSplit(round, programme, placed, keyOf);
    });
    if (growing.length === 0) return { extra, passes };
    for (const { id } of growing) extra.set(id, extra.get(id)! + 1);
  }
}

function isSplit(round: Round, programme: RoundProgramme, placed: Map<string, string | null>, keyOf: KeyOf): boolean {
  const willing = round.applicants.filter(({ together, family }) => together === true && family !== undefined);
  return willing.some((one) =>
    willing.some((other) => {
      if (one === other || one.family !== other.family || placed.get(one.id) !== programme.id) return false;
      const at = other.preferences.indexOf(programme.id);
      const own = placed.get(other.id) ?? null;
      const isAbove = at >= 0 && (own === null || at < other.preferences.indexOf(own));
      return isAbove && keyOf(other, programme) !== null;
    }),
  );
}
