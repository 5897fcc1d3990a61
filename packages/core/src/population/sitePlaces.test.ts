import { expect, test } from "vitest";
import { municipalityPlans } from "./municipalities.ts";
import { sitePlaces } from "./sitePlaces.ts";

const plans = municipalityPlans();

function counts(sites: number, offset: number): Int32Array {
  const placeOf = sitePlaces(plans, 4, 6300, offset);
  const perMunicipality = new Int32Array(plans.length);
  for (let site = 0; site < sites; site++) perMunicipality[placeOf(site).municipality]! += 1;
  return perMunicipality;
}

test.each([0, 0.31, 0.999999])(
  "from offset %d every municipality gets its share of 6,300 sites, give or take 3",
  (offset) => {
    for (const [index, count] of counts(6300, offset).entries()) {
      expect(count).toBeGreaterThan(0);
      expect(Math.abs(count - plans[index]!.share * 6300)).toBeLessThan(3);
    }
  },
);

test("the first tenth of the sites is spread over the provinces like the whole", () => {
  const tenth = counts(630, 0.5);
  for (const province of new Set(plans.map((plan) => plan.province))) {
    const own = [...plans.entries()].filter(([, plan]) => plan.province === province);
    const expected = own.reduce((sum, [, plan]) => sum + plan.share * 630, 0);
    expect(Math.abs(own.reduce((sum, [index]) => sum + tenth[index]!, 0) - expected)).toBeLessThan(3);
  }
});

test("a neighbourhood holds about 4 sites and belongs to one municipality", () => {
  const placeOf = sitePlaces(plans, 4, 6300, 0.2);
  const sizes = new Map<string, number>();
  for (let site = 0; site < 6300; site++) {
    const { municipality, neighbourhood } = placeOf(site);
    const key = `${municipality}/${neighbourhood}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  expect(6300 / sizes.size).toBeGreaterThan(3.5);
  expect(6300 / sizes.size).toBeLessThan(4.5);
  expect(Math.max(...sizes.values())).toBeLessThan(10);
});
