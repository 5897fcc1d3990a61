import { nationalChildren } from "../src/population/national/nationalChildren.ts";
import type { NationalFacts, YearlyTable } from "../src/population/national/nationalFacts.ts";
import {
  NATIONAL_MODEL_DATE,
  NATIONAL_MODEL_RULES,
  readNationalModel,
  type NationalModel,
} from "../src/population/national/nationalModel.ts";
import type { NationalPlace } from "../src/population/national/nationalPlace.ts";
import { nationalPlan, type NationalPlan } from "../src/population/national/nationalPlan.ts";
import type { NationalSettings } from "../src/population/national/nationalSettings.ts";
import { PACKINGS, type PackedTable } from "../src/population/national/packing.ts";
import { resolveParameters, type ParameterSet } from "../src/rules/parameters.ts";
import { repositoryRules } from "./ruleFolder.ts";

/** The figures of the generated country as they stand in the repository. */
function nationalParameters(): ParameterSet {
  const dates = { "count-date": NATIONAL_MODEL_DATE, "school-year": NATIONAL_MODEL_DATE } as const;
  const parameters = resolveParameters(repositoryRules(), NATIONAL_MODEL_RULES, dates);
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.refusals));
  return parameters.value;
}

let model: NationalModel | undefined;

export const nationalModel = (): NationalModel => (model ??= readNationalModel(nationalParameters()));

/** Three municipalities: a city that has a published segregation, a town and a village. */
export const PLACES: readonly NationalPlace[] = [
  { code: 344, name: "Stad", province: "PV26", inhabitants: 24_000, urbanity: 0, x: 136_000, y: 456_000 },
  { code: 9001, name: "Plaats", province: "PV26", inhabitants: 15_000, urbanity: 2, x: 150_000, y: 460_000 },
  { code: 9002, name: "Dorp", province: "PV26", inhabitants: 5000, urbanity: 4, x: 160_000, y: 470_000 },
];

export const SETTINGS: NationalSettings = { seed: 1, share: 1, firstYear: 2014, lastYear: 2024 };

export function smallPlan(changes: Partial<NationalSettings> = {}, places = PLACES): NationalPlan {
  return nationalPlan(places, nationalModel(), { ...SETTINGS, ...changes });
}

export function childrenOf(plan: NationalPlan, first = 0, end = plan.areas.count): NationalFacts {
  const steps = nationalChildren(plan, nationalModel(), first, end);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export type Row = Readonly<Record<string, number | null>>;

/** Packed rows as objects; a blank is null. Works apart from the SQL that unpacks them. */
export function unpacked(table: PackedTable, parts: readonly Int32Array[]): Row[] {
  const { words, fields } = PACKINGS[table];
  return parts.flatMap((part) =>
    Array.from({ length: part.length / words }, (_, row) =>
      Object.fromEntries(
        fields.map(({ name, bits, from, word, shift }) => {
          const whole = part[row * words + word]! >>> 0;
          const raw = Math.floor(whole / 2 ** shift) % 2 ** bits;
          return [name, bits > 1 && bits < 31 && raw === 2 ** bits - 1 ? null : raw + from];
        }),
      ),
    ),
  );
}

export function rowsOf(facts: NationalFacts, table: YearlyTable, year: number): Row[] {
  return unpacked(table, facts.yearly[table][year - SETTINGS.firstYear]!);
}
