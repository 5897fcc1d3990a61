import type { NationalPlan } from "./nationalPlan.ts";

/** The areas of one part of the country, from the first up to the last, when it is made in parts with about as many children. */
export function partOfAreas({ areas }: NationalPlan, part: number, parts: number): [first: number, end: number] {
  const made = areas.weight.map((weight, area) => weight * areas.kept[area]!);
  const total = made.reduce((sum, weight) => sum + weight, 0);
  const after = (share: number): number => {
    if (share >= 1) return areas.count;
    let [area, sum] = [0, 0];
    while (area < areas.count && sum < share * total) sum += made[area++]!;
    return area;
  };
  return [after(part / parts), after((part + 1) / parts)];
}
