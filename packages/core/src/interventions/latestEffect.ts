import { EDITIONS, type Edition, type EffectFigure } from "./effectFigure.ts";
import type { Intervention } from "./intervention.ts";

/** The figures of one edition; of the newest that has any when none is named. A group of its own comes behind. */
export function effectsOf({ effects }: Pick<Intervention, "effects">, edition?: Edition): readonly EffectFigure[] {
  const asked = edition ?? EDITIONS.findLast((item) => effects.some((effect) => effect.edition === item));
  return effects
    .filter((effect) => effect.edition === asked)
    .toSorted((a, b) => Number(a.group !== undefined) - Number(b.group !== undefined));
}

/** The lowest months of the newest edition that has a figure: the careful one where groups differ. Null: unknown. */
export function latestEffect({ effects }: Pick<Intervention, "effects">): EffectFigure | null {
  const edition = EDITIONS.findLast((item) => effects.some((effect) => effect.edition === item));
  const newest = effects.filter((effect) => effect.edition === edition);
  return newest.toSorted((a, b) => (a.months ?? -99) - (b.months ?? -99))[0] ?? null;
}

/** Whether some edition found that pupils learn less with it. */
export function isHarmful({ effects }: Pick<Intervention, "effects">): boolean {
  return effects.some(({ months }) => months !== null && months < 0);
}
