import { expect, test } from "vitest";
import { readSound } from "../../test/readings.ts";
import { isAbsent, sharedFile } from "../../test/sharedFile.ts";
import { format } from "../tables/formats/duoAddresses.ts";
import { municipalityPlans } from "./municipalities.ts";
import { PROVINCES } from "./provinces.ts";
import { siteName } from "./siteName.ts";

const plans = municipalityPlans();

test("there are 342 municipalities in 12 provinces, each with its own name and a code that is not real", () => {
  expect(plans).toHaveLength(342);
  expect(new Set(plans.map((plan) => plan.province)).size).toBe(12);
  expect(new Set(plans.map((plan) => plan.name)).size).toBe(342);
  expect(new Set(plans.map((plan) => plan.code)).size).toBe(342);
  expect(plans.every((plan) => /^GM9\d{3}$/.test(plan.code))).toBe(true);
});

test("together they have all sites, per province its share", () => {
  expect(plans.reduce((sum, plan) => sum + plan.share, 0)).toBeCloseTo(1, 12);
  for (const province of PROVINCES) {
    const share = plans.filter((plan) => plan.province === province.name).reduce((sum, plan) => sum + plan.share, 0);
    expect(share).toBeCloseTo(province.sitesPerMille / 1000, 3);
  }
});

test("the four large cities are the largest; the others differ from about 2 to about 75 sites", () => {
  const sizes = plans.map((plan) => plan.share * 6300).sort((a, b) => b - a);
  expect(sizes.slice(0, 4).map(Math.round)).toStrictEqual([208, 170, 139, 101]);
  expect(sizes[4]).toBeLessThan(80);
  expect(sizes.at(-1)).toBeGreaterThan(1);
});

const ADDRESSES = [
  "duo-po/02.-alle-schoolvestigingen-basisonderwijs_2020.csv.gz",
  "duo-po/02.-alle-schoolvestigingen-basisonderwijs_2026.csv",
];
test.skipIf(ADDRESSES.some(isAbsent))(
  "no place or school has the name of a real one (skipped without ../shared/data)",
  () => {
    const real = ADDRESSES.flatMap((path) => readSound(format, sharedFile(path)).rows);
    const plain = (text: string | null) =>
      (text ?? "")
        .toLowerCase()
        .normalize("NFD")
        .replaceAll(/[^a-z ]/g, "");
    const places = new Set(real.flatMap((row) => [plain(row.place), plain(row.municipalityName)]));
    expect(plans.filter((plan) => places.has(plain(plan.name)))).toStrictEqual([]);
    const words = new Set(real.flatMap((row) => plain(row.name).split(" ")));
    const invented = Array.from({ length: 6300 }, (_, site) => siteName(site).split(" ")[1]!);
    expect(invented.filter((word) => words.has(plain(word)))).toStrictEqual([]);
  },
);
