import type { Areas } from "./areas.ts";
import { emptyChoices, setChances, type ChoiceTable } from "./choiceTable.ts";
import { CHOICES } from "./generatorChoices.ts";
import { nearestSites } from "./nearestSites.ts";
import type { NationalSites, SiteRanges } from "./nationalSites.ts";
import { RUNG } from "./offers.ts";

/** Levels that a secondary school is chosen for, by their place in the ladder. */
const LEVELS = [RUNG.pro, RUNG.b, RUNG.k, RUNG.gt, RUNG.havo, RUNG.vwo] as const;

/** Families by schooling: low, middle, high. */
const KINDS = 3;
const SORTING = 0.3;

/** Chances of secondary schools per area and level. */
export function secondaryChoice(areas: Areas, sites: NationalSites, { vo }: SiteRanges): ChoiceTable {
  const table = emptyChoices(areas.count * LEVELS.length, KINDS, CHOICES.secondaryChoices);
  for (const [layer, rung] of LEVELS.entries()) {
    const among: number[] = [];
    for (let site = vo[0]; site < vo[1]; site++)
      if (sites.kept[site] === 1 && (sites.levels[site]! & (1 << rung)) !== 0) among.push(site);
    if (among.length === 0) continue;
    for (let area = 0; area < areas.count; area++) {
      if (areas.kept[area] === 0) continue;
      const entry = area * LEVELS.length + layer;
      const nearby = nearestSites(sites, among, areas.x[area]!, areas.y[area]!, table.width);
      for (let slot = 0; slot < table.width; slot++)
        table.site[entry * table.width + slot] = nearby[Math.min(slot, nearby.length - 1)]!.site;
      // From far away the nearest few count alike: what matters is how much further the next one is.
      const scale = CHOICES.secondaryDistance + 0.25 * nearby[0]!.distance;
      for (let kind = 0; kind < KINDS; kind++)
        setChances(
          table,
          entry,
          kind,
          nearby.map(
            ({ site, distance }) =>
              -distance / scale + sites.appeal[site]! + SORTING * (kind - 1) * sites.profile[site]!,
          ),
        );
    }
  }
  return table;
}

/** The entry of the table for an area and a single level of the ladder. */
export function secondaryEntry(area: number, rung: number): number {
  const layer = rung === RUNG.pro ? 0 : rung / 2;
  return area * LEVELS.length + layer;
}
