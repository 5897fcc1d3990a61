import type { Round } from "../round.ts";

/** Ids in a correction that would let who knows the seed try out lottery numbers. */
export interface CorrectionFaults {
  /** Applicants that were not in the round at the close: their lot follows from the id. */
  readonly newApplicants: readonly string[];
  /** Applicants with another family than at the close: the family is the unit of the lot. */
  readonly otherFamily: readonly string[];
  /** Programmes that were not in the round at the close: with a lot per programme their ids decide. */
  readonly newProgrammes: readonly string[];
}

/**
 * What a correction may not do, because the seed is known by then: bring ids that nobody was committed to.
 * @param closed the round as it was fixed at the close
 */
export function correctionFaults(closed: Round, corrected: Round): CorrectionFaults {
  const families = new Map(closed.applicants.map(({ id, family }) => [id, family]));
  const programmes = new Set(closed.programmes.map(({ id }) => id));
  const { applicants } = corrected;
  return {
    newApplicants: applicants.filter(({ id }) => !families.has(id)).map(({ id }) => id),
    otherFamily: applicants
      .filter(({ id, family }) => families.has(id) && families.get(id) !== family)
      .map(({ id }) => id),
    newProgrammes: corrected.programmes.filter(({ id }) => !programmes.has(id)).map(({ id }) => id),
  };
}
