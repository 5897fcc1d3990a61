import type { Country, Pupils } from "./country.ts";
import { REAL_SIZE, settingsRefusals, type CountrySettings } from "./countrySettings.ts";
import { DRAW_EVENT, drawBlock, type DrawBlock } from "./drawBlock.ts";
import { GENERATOR_SETTINGS, type GeneratorSettings } from "./generatorSettings.ts";
import { municipalityPlans, type MunicipalityPlan } from "./municipalities.ts";
import { featureWriter } from "./pupilFeatures.ts";
import type { ScoreModel } from "./scoreModel.ts";
import { scorePupils } from "./scorePupils.ts";
import { generatedSiteCode } from "./siteCode.ts";
import { siteName } from "./siteName.ts";
import { sitePlaces, type SitePlace } from "./sitePlaces.ts";
import { siteProfile } from "./siteProfile.ts";
import { siteSize } from "./siteSize.ts";

/** A step is a few milliseconds of work: short enough to stop at once and to keep a page alive. */
const SITES_PER_STEP = 50;

/**
 * Makes the country in steps; each step gives the share done (0 to 1), the generator returns the country. Whoever stops
 * asking for steps has stopped the work.
 * @throws RangeError with the text of settingsRefusals
 */
export function* countrySteps(
  settings: CountrySettings,
  model: ScoreModel,
  generator: GeneratorSettings = GENERATOR_SETTINGS,
): Generator<number, Country> {
  const refusals = settingsRefusals(settings);
  if (refusals.length > 0) throw new RangeError(refusals.map((refusal) => refusal.message.en).join(" "));
  const count = settings.sites ?? REAL_SIZE;
  const draws = drawBlock(settings.seed);
  const plans = municipalityPlans();
  const places = placesOf(count, plans, generator, draws);
  const profiles = places.map((place, site) => siteProfile(site, place, plans[place.municipality]!, generator, draws));
  const firstPupil = new Int32Array(count + 1);
  for (const [site, place] of places.entries()) {
    const size = siteSize(site, plans[place.municipality]!, profiles[site]!, generator, draws);
    firstPupil[site + 1] = firstPupil[site]! + size;
  }
  const pupils = emptyPupils(firstPupil[count]!);
  const write = featureWriter(generator, draws);
  for (let site = 0; site < count; site++) {
    const [first, end] = [firstPupil[site]!, firstPupil[site + 1]!];
    write(pupils, site, first, end, profiles[site]!);
    scorePupils(pupils, first, end, model);
    if ((site + 1) % SITES_PER_STEP === 0) yield (site + 1) / count;
  }
  return {
    seed: settings.seed,
    municipalities: plans.map(({ code, name, province }) => ({ code, name, province })),
    sites: {
      code: places.map((_, site) => generatedSiteCode(site)),
      name: places.map((_, site) => siteName(site)),
      municipalityIndex: Int32Array.from(places, (place) => place.municipality),
      neighbourhood: Int32Array.from(places, (place) => place.neighbourhood),
      firstPupil,
    },
    pupils,
  };
}

function placesOf(
  count: number,
  plans: readonly MunicipalityPlan[],
  generator: GeneratorSettings,
  draws: DrawBlock,
): SitePlace[] {
  draws.load(0, DRAW_EVENT.country);
  const placeOf = sitePlaces(plans, generator.sitesPerNeighbourhood, REAL_SIZE, draws.uniform(0));
  return Array.from({ length: count }, (_, site) => placeOf(site));
}

function emptyPupils(count: number): Pupils {
  return {
    count,
    siteIndex: new Int32Array(count),
    motherEducation: new Uint8Array(count),
    fatherEducation: new Uint8Array(count),
    origin: new Uint8Array(count),
    motherStay: new Uint8Array(count),
    debt: new Uint8Array(count),
    yearGroup: new Uint8Array(count),
    age: new Uint8Array(count),
    score: new Int32Array(count),
  };
}
