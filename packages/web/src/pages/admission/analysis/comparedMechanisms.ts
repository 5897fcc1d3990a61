import type { MechanismComparison, MechanismEffect } from "@kansrijk/core/admission/analysis/compareMechanisms";

export interface ComparedMechanisms {
  /** Those that differ from each other, the one that places first. */
  readonly shown: readonly MechanismEffect[];
  /** Those that place exactly as the first does, in every lottery. */
  readonly alike: readonly MechanismEffect[];
}

/** Which mechanisms to draw: one that does exactly what the rule of the round does would only repeat it. */
export function comparedMechanisms({ mechanisms }: MechanismComparison): ComparedMechanisms {
  const defined = mechanisms.filter((item) => item.isDefined);
  const isAlike = ({ moved, withoutPlacement }: MechanismEffect): boolean =>
    withoutPlacement === 0 && moved !== null && moved.all.better?.high === 0 && moved.all.worse?.high === 0;
  return { shown: defined.filter((item) => !isAlike(item)), alike: defined.filter(isAlike) };
}
