import { expect, test } from "vitest";
import { repositoryRules } from "../../../test/ruleFolder.ts";
import { resolveParameters, type Overlay } from "../../rules/parameters.ts";
import { readRound } from "../readRound.ts";
import { exampleDepartments } from "./exampleDepartments.ts";
import { generateRegion } from "./generateRegion.ts";
import { regionFit } from "./regionFit.ts";
import { regionOutcome } from "./regionOutcome.ts";
import { readRegionSummary, REGION_RULES } from "./regionSummary.ts";

function departmentsOf(seed: number) {
  const outcome = exampleDepartments(repositoryRules(), seed);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const dates = { "count-date": "2025-08-01", "school-year": "2025-08-01" };
function summaryWith(overlay: Overlay) {
  const parameters = resolveParameters(repositoryRules(), REGION_RULES, dates, overlay);
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  return readRegionSummary(parameters.value);
}

test("without a table there is a region of the same size, the same for the same seed", () => {
  const departments = departmentsOf(2026);
  expect(departments).toHaveLength(152);
  expect(new Set(departments.map(({ id }) => id)).size).toBe(152);
  expect(new Set(departments.map(({ school }) => school)).size).toBe(63);
  for (const rank of [0, 1, 2]) expect(departments.reduce((sum, { wishes }) => sum + wishes[rank]!, 0)).toBe(7639);
  expect(departments.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(9893);
  expect(departmentsOf(2026)).toEqual(departments);
  expect(departmentsOf(1)).not.toEqual(departments);
});

test.each([1, 2, 3, 4, 5, 2026])("seed %i behaves as Amsterdam 2025 did, within 3 percentage points", (seed) => {
  const departments = departmentsOf(seed);
  const { round, misplaced } = generateRegion(departments, { seed });
  expect(readRound(round)).toMatchObject({ ok: true, warnings: [] });
  expect(misplaced).toEqual({ second: 0, third: 0 });
  const fit = regionFit(round, departments, regionOutcome(round, { lotteries: 100, seed }));
  for (const row of fit) expect(Math.abs(row.difference), row.measure.en).toBeLessThan(0.03);
});

test("a figure that is impossible or missing is refused by its name", () => {
  const id = "kansrijk-rekenmodel-aanmeldregio/vwoProgrammes";
  const outcome = summaryWith({ [id]: "2.5" });
  expect(outcome).toMatchObject({ ok: false, refusals: [{ kind: "invalid-setting" }] });
  expect(!outcome.ok && outcome.refusals[0]!.message.en).toContain(id);
  expect(summaryWith({}).ok).toBe(true);
  const empty = readRegionSummary({ rules: [], parameters: new Map() });
  expect(!empty.ok && empty.refusals).toHaveLength(28);
});
