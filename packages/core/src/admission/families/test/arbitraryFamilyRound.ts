import fc from "fast-check";
import type { Round } from "../../round.ts";
import { arbitraryRound } from "../../test/arbitraryRound.ts";

/** Random small rounds of every kind in which families want to be together and programmes have extra places. */
export function arbitraryFamilyRound(size: Parameters<typeof arbitraryRound>[0] = {}): fc.Arbitrary<Round> {
  return fc
    .record({
      round: arbitraryRound({ applicants: 7, ...size }),
      extra: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
      families: fc.array(fc.constantFrom("f", "f", "g", undefined), { minLength: 7, maxLength: 7 }),
      together: fc.array(fc.constantFrom(true, true, true, false, undefined), { minLength: 7, maxLength: 7 }),
      sameList: fc.boolean(),
    })
    .map(({ round, extra, families, together, sameList }) => ({
      ...round,
      programmes: round.programmes.map((item, index) => ({ ...item, familyExtra: extra[index % 4]! })),
      applicants: round.applicants.map(({ family: _own, ...rest }, index) => {
        const family = families[index];
        if (family === undefined) return rest;
        const first = round.applicants[families.indexOf(family)]!;
        const wish = together[index];
        return {
          ...rest,
          family,
          ...(sameList ? { preferences: first.preferences } : {}),
          ...(wish === undefined ? {} : { together: wish }),
        };
      }),
    }));
}
