import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countTable, mergedUnits, transposed, type CountTable } from "./countTable.ts";
import { decomposition, nestedDecomposition } from "./decomposition.ts";
import { conditionalEntropy, entropy } from "./entropy.ts";
import { exposureMatrix } from "./exposure.ts";
import { localSegregation } from "./localSegregation.ts";
import { multigroupIndices } from "./multigroup.ts";
import { informationIndex, mutualInformation } from "./mutualInformation.ts";
import type { NamedTable } from "./namedTable.ts";
import { shapleyDifference } from "./shapleyDifference.ts";
import { dissimilarity, twoGroupIndices } from "./twoGroups.ts";

type School = readonly [string, string, string, ...number[]];
interface Vector {
  readonly id: string;
  readonly inputs: Record<string, never>;
  readonly expected: Readonly<Record<string, number>>;
  readonly tolerance: number;
}
interface Vectors {
  readonly datasets: { readonly schools00: readonly School[]; readonly schools05: readonly School[] };
  readonly vectors: readonly Vector[];
}

const FILE = new URL("../../../../../../shared/vectors/statistics.json", import.meta.url);
const absent = !existsSync(FILE);
const { datasets, vectors }: Vectors = absent
  ? { datasets: { schools00: [], schools05: [] }, vectors: [] }
  : JSON.parse(readFileSync(FILE, "utf8"));

function schools(rows: readonly School[]): NamedTable {
  const groupNames = ["asian", "black", "hisp", "native", "white"];
  const counts = rows.map(([, , , ...row]) => row);
  return { ...countTable(counts), unitNames: rows.map(([, , school]) => school), groupNames };
}

/** Two columns as a table of two groups. */
function pair(group: readonly number[], rest: readonly number[]): CountTable {
  return countTable(group.map((count, unit) => [count, rest[unit]!]));
}

/** What our functions give for one vector, by the names of the file; undefined for a vector of another family. */
function answers({ id, inputs }: Vector): Readonly<Record<string, number | null>> | undefined {
  if (id === "schools00_05.shapley_difference")
    return { ...shapleyDifference(schools(datasets.schools00), schools(datasets.schools05)) } as never;
  if (id.startsWith("entropy.conditional")) {
    const table = countTable(inputs["matrix"]!);
    const race = mergedUnits(table, new Int32Array(table.units), 1).counts;
    const [H_joint, H_race] = [entropy(table.counts), entropy(race)];
    return { H_race, H_joint, H_race_given_district: conditionalEntropy(table) };
  }
  if (id.startsWith("entropy.")) return { entropy: entropy(inputs["counts"]!) };
  if (id.startsWith("dissimilarity.")) return { D: dissimilarity(pair(inputs["groupA"]!, inputs["groupB"]!)) };
  if (id.startsWith("twogroup.")) {
    const [group, total]: readonly (readonly number[])[] = [inputs["group"]!, inputs["total"]!];
    const rest = total!.map((size, unit) => size - group![unit]!);
    const found = twoGroupIndices(pair(group!, rest), 0, inputs["atkinson_b"]);
    return { ...found, theil_H: found.H };
  }
  if (inputs["matrix"] === undefined) return undefined;
  const table = countTable(inputs["matrix"]);
  const parts = inputs["supergroups_of_cols"] as readonly number[] | undefined;
  const split =
    parts &&
    decomposition(
      transposed(table),
      parts.map((part) => [...new Set(parts)].indexOf(part)),
      2,
    );
  return {
    M: mutualInformation(table),
    H: informationIndex(table),
    H_group_u: informationIndex(table, "unit"),
    H_group_g: informationIndex(table, "group"),
    M_between_supergroups: split?.between.M ?? null,
    M_within_supergroups: split?.within.M ?? null,
    ...multigroupIndices(table),
  };
}

const FAMILIES = /^(entropy|dissimilarity|twogroup|multigroup|mutual|schools00)/;
const own = vectors.filter(({ id }) => FAMILIES.test(id));

describe.skipIf(absent)("known answers (skipped without ../shared/vectors)", () => {
  test("there are vectors of all families", () => {
    expect(own.length).toBeGreaterThanOrEqual(14);
  });

  test.each(own)("$id", (vector) => {
    const found = answers(vector)!;
    for (const [name, value] of Object.entries(vector.expected)) {
      expect(found[name], name).not.toBeNull();
      expect(Math.abs(found[name]! - value), name).toBeLessThanOrEqual(vector.tolerance);
    }
  });

  test("the difference between two years is fitted to 1e-12 and adds up", () => {
    const found = shapleyDifference(schools(datasets.schools00), schools(datasets.schools05))!;
    expect(found.common).toEqual({ units: 1710, groups: 5 });
    expect(found.error).toBeLessThan(1e-12);
    const sum = found.additions + found.removals + found.group_marginal + found.unit_marginal + found.structural;
    expect(Math.abs(sum - found.diff)).toBeLessThan(1e-14);
  });

  test("three implementations agree on all schools, and the levels add up", () => {
    const rows = datasets.schools00;
    const table = schools(rows);
    expect(mutualInformation(table)).toBeCloseTo(0.4255389758764, 12);
    expect(informationIndex(table)).toBeCloseTo(0.4188083146419, 12);
    const levels = [0, 1].map((column) => {
      const names = [...new Set(rows.map((row) => row[column]))];
      return rows.map((row) => names.indexOf(row[column]));
    });
    const nested = nestedDecomposition(table, levels);
    // As printed by the R package segregation for these data (state, district, school).
    expect(nested.map(({ M }) => M!.toFixed(4))).toEqual(["0.0992", "0.2387", "0.0876"]);
    expect(nested.reduce((sum, { M }) => sum + M!, 0)).toBeCloseTo(mutualInformation(table)!, 14);
    const { between, within, parts } = decomposition(table, levels[0]!, 3);
    expect(between.M! + within.M!).toBeCloseTo(mutualInformation(table)!, 14);
    expect(between.H! + within.H!).toBeCloseTo(informationIndex(table)!, 14);
    const byH = parts.reduce((sum, part) => sum + part.share * part.H! * part.entropyRatio!, 0);
    expect(byH).toBeCloseTo(within.H!, 14);
  });

  test("local segregation adds up to M over either axis, and contact is symmetric", () => {
    const table = schools(datasets.schools00);
    for (const axis of ["unit", "group"] as const) {
      const sum = localSegregation(table, axis).reduce((all, { share, local }) => all + share * (local ?? 0), 0);
      expect(sum).toBeCloseTo(mutualInformation(table)!, 13);
    }
    const exposure = exposureMatrix(table);
    for (const row of exposure) expect(row!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 13);
  });
});
