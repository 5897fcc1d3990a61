import type { Areas } from "./areas.ts";
import { fitToMargins, type Margin } from "./fitToMargins.ts";
import type { NationalPlace } from "./nationalPlace.ts";
import type { PlaceMargin } from "./placeMargins.ts";

/** How well the numbers that were given could be met. */
export interface MarginReport {
  /** Numbers that were given. */
  readonly cells: number;
  readonly sweeps: number;
  /** Largest difference, as a part of the number. */
  readonly error: number;
  readonly converged: boolean;
}

/**
 * Changes the numbers of children per area, and the chances of parents born outside Europe, so that places get the numbers given:
 * relative to each other, with as many children in these places together as before. Differences between the areas of a place
 * stay as they were, as ratios.
 */
export function fitPlan(
  places: readonly NationalPlace[],
  areas: Areas,
  outside: Float64Array,
  rows: readonly PlaceMargin[],
): MarginReport {
  const cells = new Float64Array(areas.count * 2);
  for (let area = 0; area < areas.count; area++) {
    cells[area * 2] = areas.weight[area]! * outside[area]!;
    cells[area * 2 + 1] = areas.weight[area]! * (1 - outside[area]!);
  }
  const fit = fitToMargins(cells, marginsOf(places, areas, rows));
  for (let area = 0; area < areas.count; area++) {
    const [abroad, others] = [fit.weights[area * 2]!, fit.weights[area * 2 + 1]!];
    if (abroad === cells[area * 2] && others === cells[area * 2 + 1]) continue;
    areas.weight[area] = abroad + others;
    outside[area] = abroad + others === 0 ? 0 : abroad / (abroad + others);
  }
  return { cells: rows.length, sweeps: fit.sweeps, error: fit.error, converged: fit.converged };
}

/** One margin for all children, and one per origin; the numbers as parts of the country. */
function marginsOf(places: readonly NationalPlace[], areas: Areas, rows: readonly PlaceMargin[]): Margin[] {
  const placeOf = new Map(places.map(({ code }, index) => [code, index]));
  const whole = rows.filter((row) => row.outsideEurope === null);
  const given = new Set(whole.map((row) => placeOf.get(row.municipality)));
  const children = areas.weight.reduce(
    (sum, weight, area) => sum + (given.has(areas.municipality[area]!) ? weight : 0),
    0,
  );
  const perPupil = children / whole.reduce((sum, { pupils }) => sum + pupils, 0);
  const margin = (of: readonly PlaceMargin[], sides: readonly number[]): Margin => {
    const groupOf = new Int32Array(areas.count * 2).fill(-1);
    for (const [group, row] of of.entries()) {
      const place = placeOf.get(row.municipality)!;
      for (let area = areas.firstOf[place]!; area < areas.firstOf[place + 1]!; area++)
        for (const side of sides) groupOf[area * 2 + side] = group;
    }
    return { groupOf, target: Float64Array.from(of, ({ pupils }) => pupils * perPupil) };
  };
  return [
    margin(whole, [0, 1]),
    margin(
      rows.filter((row) => row.outsideEurope === true),
      [0],
    ),
    margin(
      rows.filter((row) => row.outsideEurope === false),
      [1],
    ),
  ];
}
