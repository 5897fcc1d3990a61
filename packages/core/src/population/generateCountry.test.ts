import { describe, expect, test } from "vitest";
import { generatedModel } from "../../test/generatedModel.ts";
import type { Country, Pupils } from "./country.ts";
import { countryHash } from "./countryHash.ts";
import { settingsRefusals } from "./countrySettings.ts";
import { countrySteps } from "./countrySteps.ts";
import { generateCountry } from "./generateCountry.ts";
import { GENERATOR_SETTINGS } from "./generatorSettings.ts";

const model = generatedModel();
const small = generateCountry({ seed: 7, sites: 120 }, model);
const DRAWN = ["origin", "motherEducation", "fatherEducation", "motherStay", "debt", "yearGroup", "age"] as const;

describe("the same seed", () => {
  test("gives the same country, another seed another", () => {
    expect(countryHash(generateCountry({ seed: 7, sites: 120 }, model))).toBe(countryHash(small));
    expect(countryHash(generateCountry({ seed: 8, sites: 120 }, model))).not.toBe(countryHash(small));
    expect(countryHash(generateCountry({ seed: 7 + 2 ** 32, sites: 120 }, model))).not.toBe(countryHash(small));
  });

  test("gives this country for as long as the generator and its settings are the same", () => {
    expect(countryHash(small)).toBe("fcac83e845125ea78536c5c0f793f971f662abec73a3c53b59dea13962b8fcb5");
  });

  test("with more sites gives the same first sites and pupils, scores included", () => {
    const larger = generateCountry({ seed: 7, sites: 150 }, model);
    const { count } = small.pupils;
    expect(larger.pupils.count).toBeGreaterThan(count);
    expect(larger.sites.code.slice(0, 120)).toStrictEqual(small.sites.code);
    expect(larger.sites.name.slice(0, 120)).toStrictEqual(small.sites.name);
    expect(larger.sites.municipalityIndex.subarray(0, 120)).toStrictEqual(small.sites.municipalityIndex);
    for (const column of [...DRAWN, "score", "siteIndex"] as const) {
      expect(larger.pupils[column].subarray(0, count)).toStrictEqual(small.pupils[column]);
    }
  });

  test("with a pupil more at every site changes no draw of any other pupil", () => {
    const steps = countrySteps({ seed: 7, sites: 120 }, model, {
      ...GENERATOR_SETTINGS,
      siteSize: { ...GENERATOR_SETTINGS.siteSize, centre: GENERATOR_SETTINGS.siteSize.centre + 0.5 },
    });
    const larger = finish(steps);
    let compared = 0;
    for (let site = 0; site < 120; site++) {
      const [first, end] = [small.sites.firstPupil[site]!, small.sites.firstPupil[site + 1]!];
      const shift = larger.sites.firstPupil[site]! - first;
      expect(larger.sites.firstPupil[site + 1]! - shift).toBeGreaterThanOrEqual(end);
      for (const column of DRAWN) {
        expect(larger.pupils[column].subarray(first + shift, end + shift)).toStrictEqual(
          small.pupils[column].subarray(first, end),
        );
      }
      compared += end - first;
    }
    expect(larger.pupils.count).toBeGreaterThan(small.pupils.count);
    expect(compared).toBe(small.pupils.count);
  });
});

function finish(steps: Generator<number, Country>): Country {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe("a country", () => {
  test("has pupils in order of site, each site with its own", () => {
    const { firstPupil, code } = small.sites;
    expect(firstPupil[0]).toBe(0);
    expect(firstPupil[code.length]).toBe(small.pupils.count);
    for (let site = 0; site < code.length; site++) {
      const own = small.pupils.siteIndex.subarray(firstPupil[site], firstPupil[site + 1]);
      expect(own.length).toBeGreaterThanOrEqual(GENERATOR_SETTINGS.siteSize.least);
      expect(own.every((index) => index === site)).toBe(true);
    }
  });

  test("holds only levels that exist, and children of 4 to 12", () => {
    const ranges: Partial<Record<keyof Pupils, [number, number]>> = {
      motherEducation: [0, 7],
      fatherEducation: [0, 7],
      origin: [0, 3],
      motherStay: [0, 4],
      debt: [0, 1],
      yearGroup: [1, 8],
      age: [4, 12],
    };
    for (const column of DRAWN) {
      const values = small.pupils[column];
      expect([column, Math.min(...values), Math.max(...values)]).toStrictEqual([column, ...ranges[column]!]);
    }
  });

  test("has mothers born here when both parents are, and more schooling among fathers of more schooled mothers", () => {
    const { origin, motherStay, motherEducation, fatherEducation, count } = small.pupils;
    for (let pupil = 0; pupil < count; pupil++) if (origin[pupil] === 0) expect(motherStay[pupil]).toBe(0);
    const fathers = (mother: number) => fatherEducation.filter((_, pupil) => motherEducation[pupil] === mother);
    const mean = (values: Uint8Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(fathers(6))).toBeGreaterThan(mean(fathers(1)) + 1);
  });

  test("can be as small as one site", () => {
    const one = generateCountry({ seed: 7, sites: 1 }, model);
    expect(one.sites.code).toStrictEqual(["90AA00"]);
    expect(one.pupils.score).toStrictEqual(small.pupils.score.subarray(0, one.pupils.count));
  });
});

describe("the work", () => {
  test("tells how far it is, in rising shares up to 1", () => {
    const shares: number[] = [];
    generateCountry({ seed: 1, sites: 220 }, model, (share) => shares.push(share));
    expect(shares).toStrictEqual([50 / 220, 100 / 220, 150 / 220, 200 / 220, 1]);
  });

  test("goes in steps that can be left", () => {
    const steps = countrySteps({ seed: 1, sites: 6300 }, model);
    expect(steps.next()).toStrictEqual({ done: false, value: 50 / 6300 });
    steps.return(small);
    expect(steps.next().done).toBe(true);
  });

  test.each([
    [{ seed: -1 }, "seed"],
    [{ seed: 1.5 }, "seed"],
    [{ seed: 2 ** 53 }, "seed"],
    [{ seed: 1, sites: 0 }, "sites"],
    [{ seed: 1, sites: 30_000 }, "sites"],
    [{ seed: 1, sites: Number.NaN }, "sites"],
  ])("is refused for %o", (settings, named) => {
    expect(settingsRefusals(settings)).toHaveLength(1);
    expect(settingsRefusals(settings)[0]!.message.nl).toContain(named);
    expect(() => generateCountry(settings, model)).toThrow(RangeError);
  });
});
