import { classAt } from "./applicantValues.ts";
import { hasShares } from "./programmeShares.ts";
import type { Round } from "./round.ts";

/**
 * The programmes where a lottery decides: without own order, and two applicants who list it share a class while it
 * has too few places, or reserves or quotas (docs/formats/round.md, "Lottery numbers").
 */
export function lotteryNeed(round: Round): Set<string> {
  const programmes = new Map(round.programmes.map((programme) => [programme.id, programme]));
  const classes = new Map<string, Set<number>>();
  const listed = new Map<string, number>();
  for (const applicant of round.applicants)
    for (const id of applicant.preferences) {
      const seen = classes.get(id) ?? new Set();
      classes.set(id, seen.add(classAt(applicant, id) ?? Infinity));
      listed.set(id, (listed.get(id) ?? 0) + 1);
    }
  const needed = [...listed].filter(([id, number]) => {
    const programme = programmes.get(id)!;
    const isTied = classes.get(id)!.size < number;
    return isTied && !programme.order && (number > programme.capacity || hasShares(programme));
  });
  return new Set(needed.map(([id]) => id));
}

export function withoutPriorities(round: Round): Round {
  return { ...round, applicants: round.applicants.map(({ priority: _classes, ...rest }) => rest) };
}

/** The listed programmes where a class is shared by any two applicants, whether they list it or not. */
export function tiesAnywhere(round: Round): Set<string> {
  const listed = new Set(round.applicants.flatMap(({ preferences }) => preferences));
  const tied = round.programmes.filter(({ id, order }) => {
    const classes = new Set(round.applicants.map((applicant) => classAt(applicant, id) ?? Infinity));
    return listed.has(id) && !order && classes.size < round.applicants.length;
  });
  return new Set(tied.map(({ id }) => id));
}

/** All listed programmes, when there are two applicants or more: one row of all decides. */
export function listedProgrammes(round: Round): Set<string> {
  return new Set(round.applicants.length < 2 ? [] : round.applicants.flatMap(({ preferences }) => preferences));
}
