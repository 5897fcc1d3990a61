import { keyedRandom } from "@kansrijk/core/random/keyed";

const SCHOOLS = 16;

/** Invented counts of schools that sent one of two letters. */
export function exampleCounts(): string {
  const random = keyedRandom(2026);
  const rows = Array.from({ length: SCHOOLS }, (_, school) => {
    const arm = school % 2 === 0 ? "a" : "b";
    const level = (arm === "b" ? 0.86 : 0.76) + 0.05 * random.normal(school, 0);
    return ["thuis Nederlands", "thuis andere taal"].map((group, at) => {
      const pupils = 14 + Math.floor(random.uniform(school, 1 + at) * 12);
      const share = Math.min(0.98, Math.max(0.3, level + (at === 0 ? 0.05 : -0.05)));
      return `school ${school + 1},${arm},${group},${pupils},${Math.round(share * pupils)}`;
    });
  });
  return ["unit,arm,group,pupils,positives", ...rows.flat()].join("\n");
}
