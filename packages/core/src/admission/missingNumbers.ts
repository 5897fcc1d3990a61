import { carriesNumber, classAt, numberAt } from "./applicantValues.ts";
import { numberMissing } from "./checkNumbers.ts";
import type { Applicant, Round } from "./round.ts";
import type { RoundFault } from "./roundFault.ts";

/** Listers: who lists a programme where the lottery decides. Everybody: one row of all, or claims of who did not list it. */
export type WhoNeeds = "listers" | "everybody";

/**
 * The given numbers that a mechanism cannot do without and that are not there. Who has an empty list needs none. With a
 * number per programme, who does not list it goes after its class there, which only matters with a class of one's own.
 * @param needed the programmes where the lottery decides
 */
export function missingNumbers(round: Round, needed: ReadonlySet<string>, who: WhoNeeds): RoundFault[] {
  const [one] = [...needed].sort();
  if (one === undefined) return [];
  const { applicants, tieBreaking } = round;
  const sharers = tieBreaking === "multiple" && who === "everybody" ? classSizes(applicants) : undefined;
  return applicants.flatMap((applicant, index): RoundFault[] => {
    const { preferences, priority } = applicant;
    if (preferences.length === 0) return [];
    const listed = preferences.filter((id) => needed.has(id));
    if (tieBreaking === "single") {
      const programme = who === "everybody" ? (listed[0] ?? one) : listed[0];
      if (programme === undefined || carriesNumber(applicant, tieBreaking)) return [];
      return [numberMissing(`applicants[${index}].lotteryNumber`, programme)];
    }
    const claimed = Object.entries(priority ?? {}).flatMap(([id, own]) =>
      needed.has(id) && !listed.includes(id) && (sharers?.get(classKey(id, own)) ?? 0) > 1 ? [id] : [],
    );
    return [...listed, ...claimed]
      .filter((id) => numberAt(applicant, id) === undefined)
      .map((id) => numberMissing(`applicants[${index}].lotteryNumbers`, id));
  });
}

/** How many share a class of their own at a programme. */
function classSizes(applicants: readonly Applicant[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const applicant of applicants)
    for (const id in applicant.priority) {
      const key = classKey(id, classAt(applicant, id));
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
  return sizes;
}

/** An id holds no control characters. */
function classKey(programme: string, own: number | undefined): string {
  return `${own}\u0000${programme}`;
}
