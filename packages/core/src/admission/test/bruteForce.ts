import type { Programme, Round } from "../round.ts";

/** Where an applicant stands in the row of a programme; undefined is not admissible. */
export type KeyOf = (applicant: string, programme: string) => readonly [number, number] | undefined;

/** Programme per applicant, by id; undefined is no place. */
export type Allocation = ReadonlyMap<string, string | undefined>;

/** The choice of a programme, written straight from docs/formats/round.md and independent of the solver. */
export function chosen(programme: Programme, pool: readonly string[], round: Round, keyOf: KeyOf): string[] {
  const groups = new Map(round.applicants.map(({ id, groups }) => [id, new Set(groups)]));
  const key = (id: string): readonly [number, number] => keyOf(id, programme.id)!;
  const row = pool
    .filter((id) => keyOf(id, programme.id))
    .toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
  const picked: string[] = [];
  const take = (count: number, may: (id: string) => boolean): void => {
    for (const id of row)
      if (count > 0 && !picked.includes(id) && may(id)) {
        picked.push(id);
        count--;
      }
  };
  const reserves = programme.reserves ?? [];
  const first = programme.reservesFirst ?? true;
  if (!first) take(programme.capacity - reserves.reduce((sum, { places }) => sum + places, 0), () => true);
  for (const { group, places } of reserves) take(places, (id) => groups.get(id)!.has(group));
  take(programme.capacity - picked.length, (id) =>
    (programme.quotas ?? []).every(
      ({ group, places }) =>
        !groups.get(id)!.has(group) || picked.filter((other) => groups.get(other)!.has(group)).length < places,
    ),
  );
  return picked;
}

/** Nobody is somewhere it was not chosen, and nobody prefers a programme that would choose it. */
export function isStable(round: Round, allocation: Allocation, keyOf: KeyOf): boolean {
  const inside = (programme: string): string[] =>
    [...allocation].flatMap(([id, place]) => (place === programme ? [id] : []));
  for (const programme of round.programmes) {
    const held = inside(programme.id);
    if (chosen(programme, held, round, keyOf).length !== held.length) return false;
    for (const { id, preferences } of round.applicants) {
      const own = allocation.get(id);
      const wish = preferences.indexOf(programme.id);
      const better = wish >= 0 && (own === undefined || wish < preferences.indexOf(own));
      if (better && chosen(programme, [...held, id], round, keyOf).includes(id)) return false;
    }
  }
  return true;
}

/** Every stable allocation of a small round, by trying all. */
export function stableAllocations(round: Round, keyOf: KeyOf): Allocation[] {
  const found: Allocation[] = [];
  const capacity = new Map(round.programmes.map(({ id, capacity }) => [id, capacity]));
  const place = (index: number, allocation: Map<string, string | undefined>): void => {
    const applicant = round.applicants[index];
    if (!applicant) {
      if (isStable(round, allocation, keyOf)) found.push(new Map(allocation));
      return;
    }
    for (const programme of [...applicant.preferences, undefined]) {
      if (programme !== undefined) {
        if (!keyOf(applicant.id, programme)) continue;
        const taken = [...allocation.values()].filter((value) => value === programme).length;
        if (taken >= capacity.get(programme)!) continue;
      }
      allocation.set(applicant.id, programme);
      place(index + 1, allocation);
      allocation.delete(applicant.id);
    }
  };
  place(0, new Map());
  return found;
}
