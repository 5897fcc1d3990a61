import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedModel, modelParameters } from "../../test/generatedModel.ts";
import { roundHalfUp } from "../numbers/round.ts";
import { add, fraction, multiply, parseDecimal, type Fraction } from "../numbers/fraction.ts";
import type { Pupils } from "./country.ts";
import { EDUCATION_LEVELS, ORIGIN_GROUPS, STAY_LEVELS } from "./features.ts";
import { generateCountry } from "./generateCountry.ts";
import { scorePupils } from "./scorePupils.ts";

const model = generatedModel();
const parameters = [...modelParameters().parameters.values()];

/** The value of a parameter as it stands in the rule file, found by what its Dutch label says. */
function published(label: string): Fraction {
  const found = parameters.find((parameter) => parameter.label.nl.endsWith(label));
  if (!found) throw new Error(`no parameter with the label ${label}`);
  return parseDecimal(found.value)!;
}

test("a score is exactly the sum that the rule file prescribes", () => {
  const { pupils, sites } = generateCountry({ seed: 11, sites: 12 }, model);
  const sum = (values: readonly Fraction[]) => values.reduce((total, value) => add(total, value), fraction(0));
  for (let pupil = 0; pupil < pupils.count; pupil += 17) {
    const site = pupils.siteIndex[pupil]!;
    const mothers = [...pupils.motherEducation.subarray(sites.firstPupil[site], sites.firstPupil[site + 1])];
    const mean = fraction(
      mothers.reduce((total, level) => total + level + 1, 0),
      mothers.length,
    );
    const perLevel = published("(niveau 1 tot en met 8)");
    const own = sum([
      published("Startwaarde van de onderwijsscore"),
      published(`moeder: ${EDUCATION_LEVELS[pupils.motherEducation[pupil]!]!.label.nl}`),
      published(`vader: ${EDUCATION_LEVELS[pupils.fatherEducation[pupil]!]!.label.nl}`),
      published(`Herkomst: ${ORIGIN_GROUPS[pupils.origin[pupil]!]!.label.nl}`),
      published(`Verblijf van de moeder: ${STAY_LEVELS[pupils.motherStay[pupil]!]!.label.nl.replace(/^moeder /, "")}`),
      pupils.debt[pupil] === 1 ? published("schuldsanering") : fraction(0),
    ]);
    expect(BigInt(pupils.score[pupil]!)).toBe(roundHalfUp(own, 4) + roundHalfUp(multiply(perLevel, mean), 4));
  }
});

const SIZES = {
  motherEducation: EDUCATION_LEVELS.length,
  fatherEducation: EDUCATION_LEVELS.length,
  origin: ORIGIN_GROUPS.length,
  motherStay: STAY_LEVELS.length,
  debt: 2,
} as const;
/** For education more is favourable, for the others less. */
const FAVOURABLE_IS_MORE: Record<keyof typeof SIZES, boolean> = {
  motherEducation: true,
  fatherEducation: true,
  origin: false,
  motherStay: false,
  debt: false,
};
const feature = fc.constantFrom(...(Object.keys(SIZES) as (keyof typeof SIZES)[]));

const levels = (size: number, most: number) => fc.uint8Array({ minLength: size, maxLength: size, max: most });
const school = fc.integer({ min: 1, max: 30 }).chain((size) =>
  fc.record({
    motherEducation: levels(size, 7),
    fatherEducation: levels(size, 7),
    origin: levels(size, 3),
    motherStay: levels(size, 4),
    debt: levels(size, 1),
  }),
);

function scored(features: Pick<Pupils, keyof typeof SIZES>): Int32Array {
  const count = features.debt.length;
  const none = new Uint8Array(count);
  const pupils: Pupils = {
    ...features,
    count,
    siteIndex: new Int32Array(count),
    yearGroup: none,
    age: none,
    score: new Int32Array(count),
  };
  scorePupils(pupils, 0, count, model);
  return pupils.score;
}

test("a less favourable feature of one pupil lowers that score and raises no other of the school", () => {
  fc.assert(
    fc.property(school, feature, fc.nat(), fc.nat(), (features, name, at, to) => {
      const pupil = at % features.debt.length;
      const level = to % SIZES[name];
      const less = FAVOURABLE_IS_MORE[name] ? level < features[name][pupil]! : level > features[name][pupil]!;
      fc.pre(less);
      const changed = Uint8Array.from(features[name]);
      changed[pupil] = level;
      const [before, after] = [scored(features), scored({ ...features, [name]: changed })];
      expect(after[pupil]!).toBeLessThan(before[pupil]!);
      for (let other = 0; other < before.length; other++) expect(after[other]!).toBeLessThanOrEqual(before[other]!);
    }),
    { numRuns: 2000 },
  );
});
