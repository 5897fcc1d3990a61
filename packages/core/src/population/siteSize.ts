import { DRAW_EVENT, type DrawBlock } from "./drawBlock.ts";
import type { GeneratorSettings } from "./generatorSettings.ts";
import { inverseNormal } from "./inverseNormal.ts";
import type { MunicipalityPlan } from "./municipalities.ts";

/** Number of pupils of a site: larger in urban municipalities and in provinces with larger schools. */
export function siteSize(
  site: number,
  municipality: MunicipalityPlan,
  settings: GeneratorSettings,
  draws: DrawBlock,
): number {
  const { centre, slope, curve, urban, least, most } = settings.siteSize;
  draws.load(site, DRAW_EVENT.siteSize);
  const z = urban * municipality.urbanity + Math.sqrt(1 - urban ** 2) * inverseNormal(draws.uniform(0));
  const root = Math.max(0, centre + slope * z + curve * z * z);
  return Math.round(Math.min(most, Math.max(least, root * root * municipality.relativeSize)));
}
