import { DRAW_EVENT, type DrawBlock } from "./drawBlock.ts";
import type { GeneratorSettings } from "./generatorSettings.ts";
import { inverseNormal } from "./inverseNormal.ts";
import type { MunicipalityPlan } from "./municipalities.ts";
import type { SiteProfile } from "./siteProfile.ts";

/**
 * Number of pupils of a site: larger in urban municipalities and in provinces with larger schools, smaller than its
 * neighbours where more parents were born abroad (in the real table the largest schools have the lowest gross scores).
 */
export function siteSize(
  site: number,
  municipality: MunicipalityPlan,
  profile: SiteProfile,
  settings: GeneratorSettings,
  draws: DrawBlock,
): number {
  const { centre, slope, curve, urban, origin, least, most } = settings.siteSize;
  draws.load(site, DRAW_EVENT.siteSize);
  const own = Math.sqrt(1 - urban ** 2 - origin ** 2) * inverseNormal(draws.uniform(0));
  const z = urban * municipality.urbanity + origin * profile.originEffect + own;
  const root = Math.max(0, centre + slope * z + curve * z * z);
  // Sizes bend towards the least instead of falling below it: very small schools are closed or merged.
  return Math.round(Math.min(most, Math.hypot(least, root * root * municipality.relativeSize)));
}
