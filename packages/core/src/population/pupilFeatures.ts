import type { Pupils } from "./country.ts";
import { DRAW_EVENT, type DrawBlock } from "./drawBlock.ts";
import type { GeneratorSettings } from "./generatorSettings.ts";
import { inverseNormal } from "./inverseNormal.ts";
import type { SiteProfile } from "./siteProfile.ts";

const YEAR_GROUPS = 8;
const YOUNGEST = 4;

/** No site has more pupils than this; the number of a pupil within the site is part of the key of the draws. */
const PUPIL_KEYS = 2 ** 16;

/** Writes the features of the pupils of one site from index `first` on. */
export type FeatureWriter = (pupils: Pupils, site: number, first: number, end: number, profile: SiteProfile) => void;

export function featureWriter(settings: GeneratorSettings, draws: DrawBlock): FeatureWriter {
  const limits = Float64Array.from(settings.educationShares, inverseNormal);
  const ownPart = Math.sqrt(1 - settings.parentCorrelation ** 2);
  return (pupils, site, first, end, profile) => {
    for (let pupil = first; pupil < end; pupil++) {
      const subject = site * PUPIL_KEYS + (pupil - first);
      draws.load(subject, DRAW_EVENT.parents);
      const origin = originOf(draws.uniform(0), profile.originChances);
      const mother = inverseNormal(draws.uniform(1));
      const father = settings.parentCorrelation * mother + ownPart * inverseNormal(draws.uniform(2));
      const motherLevel = level(limits, settings.motherMean[origin]! + profile.education + mother);
      pupils.siteIndex[pupil] = site;
      pupils.origin[pupil] = origin;
      pupils.motherEducation[pupil] = motherLevel;
      pupils.fatherEducation[pupil] = level(limits, settings.fatherMean[origin]! + profile.education + father);
      pupils.motherStay[pupil] = level(settings.stayShares[origin]!, draws.uniform(3));
      draws.load(subject, DRAW_EVENT.child);
      pupils.debt[pupil] = draws.uniform(0) < settings.debtShare[motherLevel]! ? 1 : 0;
      const yearsBefore = Math.floor(draws.uniform(1) * YEAR_GROUPS);
      pupils.yearGroup[pupil] = yearsBefore + 1;
      pupils.age[pupil] = YOUNGEST + yearsBefore + (draws.uniform(2) < settings.olderShare ? 1 : 0);
    }
  };
}

/** 0 to 3, an index in ORIGIN_GROUPS. */
function originOf(draw: number, [outside, europe, oneParent]: SiteProfile["originChances"]): number {
  if (draw < outside) return 3;
  if (draw < europe) return 2;
  return draw < oneParent ? 1 : 0;
}

/** The number of limits that the value has passed. */
function level(limits: ArrayLike<number>, value: number): number {
  let index = 0;
  while (index < limits.length && value > limits[index]!) index++;
  return index;
}
