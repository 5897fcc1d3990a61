import { describe, expect, test } from "vitest";
import { nationalModel, PLACES, smallPlan } from "../../../test/nationalModel.ts";
import { choose } from "./choiceTable.ts";
import { smallTables, costRows } from "./dimensions.ts";
import { nearestPrimary } from "./originChances.ts";
import { SECTOR } from "./nationalSites.ts";
import { FAMILY_KINDS } from "./primaryChoice.ts";
import { secondaryEntry } from "./secondaryChoice.ts";

// Large enough for a city to be divided.
const LARGE = PLACES.map((place) => ({ ...place, inhabitants: place.inhabitants * 5 }));
const plan = smallPlan({}, LARGE);
const { areas, sites, ranges, outside, primary, secondary } = plan;

/** Dissimilarity of the expected numbers of two groups over schools. */
function dissimilarity(pupils: readonly (readonly [number, number])[]): number {
  const [a, b] = [0, 1].map((side) => pupils.reduce((sum, row) => sum + row[side as 0 | 1], 0));
  return pupils.reduce((sum, row) => sum + Math.abs(row[0] / a! - row[1] / b!), 0) / 2;
}

describe("places and schools", () => {
  test("make up the same part of the country as the inhabitants of the municipalities", () => {
    const inhabitants = LARGE.reduce((sum, place) => sum + place.inhabitants, 0);
    expect(areas.weight.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(inhabitants / 17_590_672, 10);
    const primaries = ranges.po[1] - ranges.po[0];
    expect(primaries).toBe(Math.round((6300 * inhabitants) / 17_590_672));
    const [first, ...others] = LARGE.map(
      (_, place) => sites.municipality.filter((one, site) => one === place && sites.sector[site] === SECTOR.po).length,
    );
    expect(others.every((count) => count > 0 && count < first!)).toBe(true);
  });

  test("have numbers, codes and names that no real school has", () => {
    const { sites: rows, postcodes, programmes } = smallTables(plan);
    expect(rows.every((row) => /^9\d[A-Z]{2}\d{2}$/.test(String(row[1])))).toBe(true);
    expect(new Set(rows.map((row) => row[1])).size).toBe(sites.count);
    expect(new Set(postcodes.map((row) => row[0])).size).toBe(areas.count);
    expect(programmes.every(([site]) => sites.sector[Number(site)]! >= SECTOR.so)).toBe(true);
    const costs = costRows(plan, nationalModel(), 2022);
    expect(costs).toHaveLength(ranges.po[1] - ranges.po[0] + (ranges.vo[1] - ranges.vo[0]));
    expect(costs.every(([, contribution, total]) => Number(total) >= Number(contribution))).toBe(true);
  });

  test("of a smaller part are some of those of the whole", () => {
    const part = smallPlan({ share: 0.3 }, LARGE);
    expect(part.areas.kept.reduce((sum, kept) => sum + kept, 0)).toBeLessThan(0.5 * areas.count);
    expect(part.areas.x).toStrictEqual(areas.x);
    expect(part.outside).toStrictEqual(outside);
    for (let area = 0; area < areas.count; area++) {
      if (part.areas.kept[area] === 0) continue;
      for (let kind = 0; kind < FAMILY_KINDS; kind++) {
        const site = choose(part.primary, area, kind, 0.5);
        if (site >= 0) expect(part.sites.kept[site]).toBe(1);
      }
    }
  });
});

describe("the choice of a school", () => {
  test("leads to a school with the level, for every draw", () => {
    for (const rung of [1, 2, 4, 6, 8, 10])
      for (const draw of [0.001, 0.5, 0.999]) {
        const site = choose(secondary, secondaryEntry(3, rung), 1, draw);
        expect(sites.levels[site]! & (1 << rung)).toBe(1 << rung);
      }
  });

  test("is as segregated as was published, by housing and in all", () => {
    const nearest = nearestPrimary(areas, sites, ranges);
    const housing = new Map<number, [number, number]>();
    const chosen = new Map<number, [number, number]>();
    const add = (to: Map<number, [number, number]>, site: number, side: 0 | 1, amount: number): void => {
      const row = to.get(site) ?? [0, 0];
      row[side] += amount;
      to.set(site, row);
    };
    const shares = [0.25, 0.28, 0.47, 0.48, 0.27, 0.25];
    for (let area = areas.firstOf[0]!; area < areas.firstOf[1]!; area++) {
      const amounts = [1 - outside[area]!, outside[area]!].map((chance) => chance * areas.weight[area]!);
      add(housing, nearest[area]!, 0, amounts[1]!);
      add(housing, nearest[area]!, 1, amounts[0]!);
      for (let kind = 0; kind < FAMILY_KINDS; kind++) {
        const start = (area * FAMILY_KINDS + kind) * primary.width;
        for (let slot = 0, below = 0; slot < primary.width; slot++) {
          const upTo = primary.upTo[start + slot]!;
          const amount = (upTo - below) * shares[kind]! * amounts[kind >= 3 ? 1 : 0]!;
          add(chosen, primary.site[area * primary.width + slot]!, kind >= 3 ? 0 : 1, amount);
          below = upTo;
        }
      }
    }
    // Utrecht, 2016: 51 by housing, 11 by choice.
    expect(dissimilarity([...housing.values()])).toBeCloseTo(0.51, 3);
    expect(dissimilarity([...chosen.values()])).toBeCloseTo(0.62, 2);
  });
});
