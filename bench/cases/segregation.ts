import { bootstrap } from "@kansrijk/core/measures/segregation/bootstrap";
import { marginsOf } from "@kansrijk/core/measures/segregation/countTable";
import { informationIndex, mutualInformation } from "@kansrijk/core/measures/segregation/mutualInformation";
import type { NamedTable } from "@kansrijk/core/measures/segregation/namedTable";
import { shapleyDifference } from "@kansrijk/core/measures/segregation/shapleyDifference";
import { keyedRandom } from "@kansrijk/core/random/keyed";
import { measure, type Measurement } from "../measure.ts";

const UNITS = 2045;
/** Shares of the groups of the schools that the R package segregation measures in its own examples. */
const SHARES = [0.023, 0.19, 0.152, 0.007, 0.628];

/** Segregation of 2,045 schools and five groups, of which a third of the cells hold fewer than ten pupils. */
export async function* bench(): AsyncGenerator<Measurement> {
  const [first, second] = [year(0), year(1)];
  const size = `${UNITS} schools x ${SHARES.length} groups, ${Math.round(marginsOf(first).total)} pupils`;
  yield await measure(
    { name: "segregation: M and H, a hundred times", size, compared_with: "R segregation: 17 s; aim: 100 ms" },
    31,
    () => {
      for (let run = 0; run < 100; run++) {
        const margins = marginsOf(first);
        mutualInformation(first, margins);
        informationIndex(first, "group", margins);
      }
    },
    false,
  );
  yield await measure(
    { name: "segregation: 1,000 bootstraps of M", size, compared_with: "R segregation: 87 s; aim: 1 s" },
    5,
    () => bootstrap(first, (drawn) => [mutualInformation(drawn)], { replicates: 1000, seed: 1 }),
  );
  yield await measure(
    { name: "segregation: Shapley at 1e-13", size, compared_with: "R segregation at 1e-8: 780 ms; aim: 50 ms" },
    31,
    () => {
      const found = shapleyDifference(first, second);
      if (!found || found.error > 1e-12) throw new Error("the margins were not reached");
    },
    false,
  );
}

/** A year in which schools differ, and differ from another year; one in ten schools is not there. */
function year(which: number): NamedTable {
  const random = keyedRandom(7);
  const groups = SHARES.length;
  const counts = new Float64Array(UNITS * groups);
  for (let unit = 0; unit < UNITS; unit++) {
    if (random.uniform(unit, 100 + which) < 0.1) continue;
    const pupils = 100 + 660 * random.uniform(unit, 0);
    SHARES.forEach((share, group) => {
      const taste = 1.6 * random.normal(unit, 1 + group) + 0.3 * random.normal(unit, 10 + 10 * which + group);
      counts[unit * groups + group] = Math.round(pupils * share * Math.exp(taste - 1.3));
    });
  }
  const unitNames = Array.from({ length: UNITS }, (_, unit) => `school ${unit}`);
  return { counts, units: UNITS, groups, unitNames, groupNames: SHARES.map((_, group) => `group ${group}`) };
}
