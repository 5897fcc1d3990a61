import type { Text } from "../vocabulary/text.ts";
import { EDITIONS, type Edition, type EffectFigure, type Firmness } from "./effectFigure.ts";
import type { Intervention } from "./intervention.ts";

export const CHANGE_KINDS = ["up", "down", "same", "unclear", "known"] as const;

/** What became of a figure from one edition to a later one. */
export interface EditionChange {
  readonly id: string;
  readonly title: Text;
  readonly group: Text | null;
  readonly from: { readonly edition: Edition; readonly months: number | null; readonly status: Firmness };
  readonly to: { readonly edition: Edition; readonly months: number | null; readonly status: Firmness };
  /** `unclear`: had months, and has none in the later; `known`: the other way round. */
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** Months of the later minus the earlier; null when one of them has none. */
  readonly change: number | null;
}

/**
 * How the figures of interventions changed from edition to edition, in the order given and then of time. With `pair`
 * only between these two; otherwise between every edition and the next one that has a figure.
 */
export function changesBetweenEditions(
  interventions: readonly Intervention[],
  pair?: { readonly from: Edition; readonly to: Edition },
): EditionChange[] {
  return interventions.flatMap((item) =>
    pairsOf(item.effects, pair).flatMap(([from, to]) =>
      from.flatMap((earlier) =>
        to.filter((later) => isSame(earlier, later)).map((later) => changeOf(item, earlier, later)),
      ),
    ),
  );
}

type Pair = readonly [readonly EffectFigure[], readonly EffectFigure[]];

function pairsOf(effects: readonly EffectFigure[], pair: { from: Edition; to: Edition } | undefined): Pair[] {
  const at = (edition: Edition): EffectFigure[] => effects.filter((effect) => effect.edition === edition);
  if (pair) return [[at(pair.from), at(pair.to)]];
  const known = EDITIONS.filter((edition) => at(edition).length > 0);
  return known.slice(1).map((edition, index) => [at(known[index]!), at(edition)]);
}

/** A figure of everybody is compared with those of groups too: the later edition may have split or joined it. */
function isSame(a: EffectFigure, b: EffectFigure): boolean {
  return a.group === undefined || b.group === undefined || a.group.en === b.group.en;
}

function changeOf({ id, title }: Intervention, from: EffectFigure, to: EffectFigure): EditionChange {
  const change = from.months === null || to.months === null ? null : to.months - from.months;
  return {
    id,
    title,
    group: to.group ?? from.group ?? null,
    from: side(from),
    to: side(to),
    kind: kindOf(from, to),
    change,
  };
}

function side({ edition, months, status }: EffectFigure): EditionChange["from"] {
  return { edition, months, status };
}

function kindOf(from: EffectFigure, to: EffectFigure): EditionChange["kind"] {
  if (from.months === null) return to.months === null ? "same" : "known";
  if (to.months === null) return "unclear";
  if (to.months === from.months) return "same";
  return to.months > from.months ? "up" : "down";
}
