import { keyedRandom } from "../random/keyed.ts";
import { sha256 } from "../receipt/sha256.ts";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";

export interface Unit {
  readonly id: string;
  /** Units are divided within a stratum; without it they are all in one. */
  readonly stratum?: string;
}

export interface Assigned {
  readonly id: string;
  readonly stratum: string;
  readonly arm: string;
}

const DRAW = 1;
const FIRST_ARM = 2;

/**
 * Divides classes or schools over arms by lot: in every stratum the arms differ by one unit at most. The draw of a unit
 * depends on the seed and its id alone, so the same list in another order gives the same, and anybody can repeat it.
 */
export function assignUnits(
  units: readonly Unit[],
  arms: readonly string[],
  seed: number,
): Outcome<readonly Assigned[]> {
  const wrong = wrongOf(units, arms);
  if (wrong) return refused({ kind: "invalid-setting", message: wrong });
  const random = keyedRandom(seed);
  const strata = [...new Set(units.map(({ stratum = "" }) => stratum))].sort(inOrder);
  return done(
    strata.flatMap((stratum) => {
      const own = units.filter((unit) => (unit.stratum ?? "") === stratum);
      const drawn = own
        .map(({ id }) => ({ id, draw: random.uniform(subjectOf(id), DRAW) }))
        .sort((a, b) => a.draw - b.draw || inOrder(a.id, b.id));
      // Which arm gets the unit that is left over is drawn too, or the first arm would always be larger.
      const first = Math.floor(random.uniform(subjectOf(stratum), FIRST_ARM) * arms.length);
      return drawn
        .map(({ id }, at) => ({ id, stratum, arm: arms[(first + at) % arms.length]! }))
        .sort((a, b) => inOrder(a.id, b.id));
    }),
  );
}

/** A number of 52 bits that belongs to an id. */
function subjectOf(id: string): number {
  return Number.parseInt(sha256(id).slice(0, 13), 16);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wrongOf(units: readonly Unit[], arms: readonly string[]) {
  const twice = firstTwice(units.map(({ id }) => id)) ?? firstTwice(arms);
  if (twice !== undefined)
    return {
      nl: `"${twice}" staat er twee keer; verwacht elk een keer.`,
      en: `"${twice}" occurs twice; expected each once.`,
    };
  if (arms.length < 2)
    return { nl: `Groepen: ${arms.length}; verwacht 2 of meer.`, en: `Arms: ${arms.length}; expected 2 or more.` };
  if (units.length < arms.length)
    return {
      nl: `Klassen of scholen: ${units.length}; verwacht ten minste ${arms.length}, een per groep.`,
      en: `Classes or schools: ${units.length}; expected at least ${arms.length}, one per arm.`,
    };
  return undefined;
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}
