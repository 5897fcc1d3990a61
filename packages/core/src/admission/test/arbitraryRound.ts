import fc from "fast-check";
import type { Programme, Round } from "../round.ts";

interface Size {
  readonly applicants?: number;
  readonly programmes?: number;
  /** Reserves and quotas. */
  readonly groups?: boolean;
  readonly orders?: boolean;
  readonly tieBreaking?: Round["tieBreaking"];
}

const GROUPS = ["g", "h"];

/** Random small rounds of every kind, always with a seed. */
export function arbitraryRound(size: Size = {}): fc.Arbitrary<Round> {
  const programmes = Array.from({ length: size.programmes ?? 4 }, (_, index) => `s${index}`);
  const applicants = Array.from({ length: size.applicants ?? 6 }, (_, index) => `p${index}`);
  return fc
    .record({
      tieBreaking: size.tieBreaking
        ? fc.constant(size.tieBreaking)
        : fc.constantFrom<Round["tieBreaking"]>("single", "multiple"),
      seed: fc.string({ minLength: 1, maxLength: 8 }),
      programmes: fc.tuple(...programmes.map((id) => arbitraryProgramme(id, applicants, size))),
      applicants: fc
        .tuple(...applicants.map((id) => arbitraryApplicant(id, programmes)))
        .chain((all) => fc.integer({ min: 1, max: all.length }).map((count) => all.slice(0, count))),
    })
    .map((round) => {
      const ids = new Set(round.applicants.map(({ id }) => id));
      return {
        ...round,
        programmes: round.programmes.map(({ order, ...rest }) =>
          order ? { ...rest, order: order.filter((id) => ids.has(id)) } : rest,
        ),
      };
    });
}

function arbitraryProgramme(id: string, applicants: readonly string[], size: Size): fc.Arbitrary<Programme> {
  return fc
    .record({
      capacity: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom("plain", "plain", "reserves", "quotas", "order"),
      reservesFirst: fc.boolean(),
      groups: fc.shuffledSubarray(GROUPS, { minLength: 1 }),
      places: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
      order: fc.shuffledSubarray([...applicants]),
    })
    .map(({ capacity, kind, reservesFirst, groups, places, order }) => {
      if (kind === "order" && size.orders !== false) return { id, capacity, order };
      if (kind === "quotas" && size.groups !== false)
        return { id, capacity, quotas: [{ group: groups[0]!, places: places[0] }] };
      if (kind !== "reserves" || size.groups === false) return { id, capacity };
      let left = capacity;
      const reserves = groups.map((group, index) => {
        const own = Math.min(left, places[index]!);
        left -= own;
        return { group, places: own };
      });
      return { id, capacity, reserves, reservesFirst };
    });
}

function arbitraryApplicant(id: string, programmes: readonly string[]): fc.Arbitrary<Round["applicants"][number]> {
  return fc
    .record({
      preferences: fc.shuffledSubarray([...programmes]),
      groups: fc.subarray(GROUPS),
      priority: fc.array(fc.tuple(fc.constantFrom(...programmes), fc.integer({ min: 1, max: 2 })), { maxLength: 2 }),
      consent: fc.boolean(),
      family: fc.constantFrom(undefined, undefined, undefined, "family"),
    })
    .map(({ family, priority, ...rest }) => ({
      id,
      ...rest,
      priority: Object.fromEntries(priority),
      ...(family === undefined ? {} : { family }),
    }));
}
