import { DRAW_EVENT, type DrawBlock } from "./drawBlock.ts";
import type { GeneratorSettings, LayerSpread } from "./generatorSettings.ts";
import { inverseNormal } from "./inverseNormal.ts";
import { LARGE_CITY_URBANITY, type MunicipalityPlan } from "./municipalities.ts";
import type { SitePlace } from "./sitePlaces.ts";

/** What the pupils of one site have in common: chances and means that the draws per pupil use. */
export interface SiteProfile {
  /** Cumulative chances of the last three origin groups, counted from the last: outside Europe, Europe, one parent abroad. */
  readonly originChances: readonly [number, number, number];
  /** Added to the mean on the education scale of every parent. */
  readonly education: number;
  /** The effects on origin of neighbourhood and site together, as a standard normal number. */
  readonly originEffect: number;
}

const NO_SPREAD: LayerSpread = { origin: 0, education: 0 };

/** Adds up the effects of municipality, neighbourhood and site. */
export function siteProfile(
  site: number,
  place: SitePlace,
  municipality: MunicipalityPlan,
  settings: GeneratorSettings,
  draws: DrawBlock,
): SiteProfile {
  const city = municipality.urbanity >= LARGE_CITY_URBANITY ? settings.largeCity : NO_SPREAD;
  let origin = settings.urban.origin * municipality.urbanity + city.origin;
  let education = settings.urban.education * municipality.urbanity + city.education;
  const turn = Math.sqrt(1 - settings.effectCorrelation ** 2);
  const layer = (subject: number, event: number, spread: LayerSpread): number => {
    draws.load(subject, event);
    const first = inverseNormal(draws.uniform(0));
    const second = inverseNormal(draws.uniform(1));
    origin += spread.origin * (first + (spread.skew ?? 0) * (first * first - 1));
    education += spread.education * (turn * second - settings.effectCorrelation * first);
    return spread.origin * first;
  };
  layer(place.municipality, DRAW_EVENT.municipality, settings.municipality);
  const near = layer(
    place.municipality * 2 ** 16 + place.neighbourhood,
    DRAW_EVENT.neighbourhood,
    settings.neighbourhood,
  );
  const own = layer(site, DRAW_EVENT.site, settings.site);
  const originEffect = (near + own) / Math.hypot(settings.neighbourhood.origin, settings.site.origin);
  const outside = settings.outsideCeiling * chance(settings.originLogit.outsideEurope + origin);
  const europe = chance(settings.originLogit.europe + settings.originSpill * origin);
  const oneParent = chance(settings.originLogit.oneParentAbroad + settings.originSpill * origin);
  const second = outside + (1 - outside) * europe;
  return { originChances: [outside, second, second + (1 - second) * oneParent], education, originEffect };
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
