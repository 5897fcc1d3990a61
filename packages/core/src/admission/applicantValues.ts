import type { Applicant, Round } from "./round.ts";

/** Priority class of an applicant at a programme as given; undefined is the last class. An id may be `constructor`. */
export function classAt({ priority }: Applicant, programme: string): number | undefined {
  return priority !== undefined && Object.hasOwn(priority, programme) ? priority[programme] : undefined;
}

/** Lottery number of an applicant for one programme as given. */
export function numberAt({ lotteryNumbers }: Applicant, programme: string): number | undefined {
  return lotteryNumbers !== undefined && Object.hasOwn(lotteryNumbers, programme)
    ? lotteryNumbers[programme]
    : undefined;
}

/** Whether an applicant carries a lottery number of the kind of the round; `{}` carries none. */
export function carriesNumber(applicant: Applicant, tieBreaking: Round["tieBreaking"]): boolean {
  if (tieBreaking === "single") return applicant.lotteryNumber !== undefined;
  for (const id in applicant.lotteryNumbers) if (Object.hasOwn(applicant.lotteryNumbers, id)) return true;
  return false;
}

/** The last class per programme: one more than the highest that anyone has there (absent: 1). */
export function lastClasses(applicants: readonly Applicant[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { priority } of applicants)
    for (const id in priority) if (priority[id]! >= (last.get(id) ?? 1)) last.set(id, priority[id]! + 1);
  return last;
}
