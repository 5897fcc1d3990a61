import { protectSmall, SMALLEST } from "../measures/protectSmall.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { Text } from "../vocabulary/text.ts";
import { armEstimate, type ArmEstimate } from "./armEstimate.ts";
import { effectInterval, type Difference } from "./effectInterval.ts";
import type { EffectQuestion } from "./effectRow.ts";

export interface ArmFigure {
  readonly arm: string;
  readonly value: number;
  readonly pupils: number;
  readonly units: number;
}

export interface ArmEffect extends Difference {
  readonly arm: string;
}

/** The effect within one background group; hidden when the group, or what is left beside it, is too small. */
export interface GroupEffect {
  readonly group: string;
  readonly arm: string;
  readonly hidden: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ExperimentEffect {
  readonly control: string;
  readonly arms: readonly ArmFigure[];
  /** Every other arm minus control. */
  readonly effects: readonly ArmEffect[];
  readonly groups: readonly GroupEffect[];
  readonly strata: number;
  readonly warnings: readonly Text[];
}

type Rows = EffectQuestion["rows"][number];

/** With fewer classes or schools per arm the interval is a rough guide. */
const FEW_CLUSTERS = 6;

/** What an experiment did: every arm against control, over strata and per background group, with 95% intervals. */
export function experimentEffect(question: EffectQuestion): Outcome<ExperimentEffect> {
  const rows: readonly Rows[] = question.rows;
  const wrong = wrongOf(question);
  if (wrong) return refused({ kind: "invalid-setting", message: wrong });
  const strata = weightsOf(rows);
  const names = [...new Set(rows.map(({ arm }) => arm))].sort();
  const arms = new Map(names.map((arm) => [arm, armEstimate(inArm(rows, arm), strata, question.assigned)]));
  const others = names.filter((arm) => arm !== question.control);
  return done({
    control: question.control,
    arms: names.map((arm) => figureOf(arm, arms.get(arm)!)),
    effects: others.map((arm) => ({ arm, ...effectInterval(arms.get(arm)!, arms.get(question.control)!, question) })),
    groups: others.flatMap((arm) => groupEffects(question, arm)),
    strata: strata.size,
    warnings: warningsOf(question, [...arms.values()]),
  });
}

function inArm(rows: readonly Rows[], arm: string): readonly Rows[] {
  return rows.filter((row) => row.arm === arm);
}

function figureOf(arm: string, { value, pupils, units }: ArmEstimate): ArmFigure {
  return { arm, value, pupils, units };
}

/** Share of all pupils per stratum. */
function weightsOf(rows: readonly Rows[]): Map<string, number> {
  const all = rows.reduce((sum, row) => sum + row.pupils, 0);
  const weights = new Map<string, number>();
  for (const { stratum, pupils } of rows) weights.set(stratum, (weights.get(stratum) ?? 0) + pupils / all);
  return weights;
}

function groupEffects(question: EffectQuestion, arm: string): GroupEffect[] {
  const rows: readonly Rows[] = question.rows.filter((row) => row.arm === arm || row.arm === question.control);
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].sort();
  const found = groups.map((group) => {
    const own = inSharedStrata(
      rows.filter((row) => row.group === group),
      [arm, question.control],
    );
    return { group, strata: weightsOf(own), sides: [arm, question.control].map((side) => inArm(own, side)) };
  });
  const hidden = protectSmall(found.map(({ sides }) => smallest(sides, question)));
  return found.map(({ group, strata, sides }, at) => {
    if (hidden[at] || strata.size === 0) return { group, arm, hidden: true, value: null, low: null, high: null };
    const [treated, control] = sides.map((side) => armEstimate(side, strata, question.assigned));
    return { group, arm, hidden: false, ...effectInterval(treated!, control!, question) };
  });
}

/** The smaller of the two arms decides whether a group is too small; when pupils were assigned, only pupils count. */
function smallest(sides: readonly (readonly Rows[])[], { assigned }: EffectQuestion) {
  const pupils = Math.min(...sides.map((side) => side.reduce((sum, row) => sum + row.pupils, 0)));
  const units = Math.min(...sides.map((side) => new Set(side.map(({ unit }) => unit)).size));
  // An arm without pupils of the group is as small as one can be: `protectSmall` takes 0 for a group that is not there.
  return { pupils: Math.max(1, pupils), sites: assigned === "cluster" ? units : SMALLEST.sites };
}

/** A group may lack in some strata; only those where both arms have pupils of it count, also for being too small. */
function inSharedStrata(own: readonly Rows[], arms: readonly string[]): readonly Rows[] {
  return own.filter(({ stratum }) =>
    arms.every((arm) => own.some((row) => row.arm === arm && row.stratum === stratum)),
  );
}

function wrongOf({ rows, control, outcome, assigned }: EffectQuestion): Text | undefined {
  const all: readonly Rows[] = rows;
  const arms = [...new Set(all.map(({ arm }) => arm))];
  if (!arms.includes(control) || arms.length < 2)
    return {
      nl: `control "${control}": verwacht een van de groepen (${arms.join(", ")}) en ten minste twee groepen.`,
      en: `control "${control}": expected one of the arms (${arms.join(", ")}) and at least two arms.`,
    };
  const small = arms.find((arm) => inArm(all, arm).reduce((sum, row) => sum + row.pupils, 0) < SMALLEST.pupils);
  if (small !== undefined)
    return {
      nl: `Groep "${small}": minder dan ${SMALLEST.pupils} leerlingen; over zo'n kleine groep geeft Kansrijk geen cijfers.`,
      en: `Arm "${small}": fewer than ${SMALLEST.pupils} pupils; no figures are given of such a small group.`,
    };
  if (outcome === "mean" && assigned === "pupil") {
    const at = rows.findIndex((row) => "mean" in row && row.sd === undefined);
    if (at >= 0)
      return {
        nl: `rij ${at + 1}, kolom sd: leeg; verwacht de standaarddeviatie, omdat leerlingen apart zijn verdeeld.`,
        en: `row ${at + 1}, column sd: empty; expected the standard deviation, because pupils were assigned apart.`,
      };
  }
  return missingStratum(all, arms) ?? (assigned === "cluster" ? inTwoArms(all) : undefined);
}

function missingStratum(rows: readonly Rows[], arms: readonly string[]): Text | undefined {
  for (const stratum of new Set(rows.map((row) => row.stratum))) {
    const lacks = arms.find((arm) => !rows.some((row) => row.stratum === stratum && row.arm === arm));
    if (lacks !== undefined)
      return {
        nl: `stratum "${stratum}": groep "${lacks}" komt er niet in voor; verwacht elke groep in elk stratum.`,
        en: `stratum "${stratum}": arm "${lacks}" does not occur in it; expected every arm in every stratum.`,
      };
  }
  return undefined;
}

function inTwoArms(rows: readonly Rows[]): Text | undefined {
  const arms = new Map<string, string>();
  for (const { unit, arm } of rows) {
    const known = arms.get(unit) ?? arm;
    if (known !== arm)
      return {
        nl: `"${unit}" staat in groep "${known}" en in groep "${arm}"; verwacht een klas of school in één groep.`,
        en: `"${unit}" stands in arm "${known}" and in arm "${arm}"; expected a class or school in one arm.`,
      };
    arms.set(unit, arm);
  }
  return undefined;
}

function warningsOf({ assigned }: EffectQuestion, arms: readonly ArmEstimate[]): Text[] {
  if (assigned !== "cluster" || arms.every(({ units }) => units >= FEW_CLUSTERS)) return [];
  return [
    {
      nl: `Minder dan ${FEW_CLUSTERS} klassen of scholen in een groep: het interval is een ruwe schatting.`,
      en: `Fewer than ${FEW_CLUSTERS} classes or schools in an arm: the interval is a rough guide.`,
    },
  ];
}
