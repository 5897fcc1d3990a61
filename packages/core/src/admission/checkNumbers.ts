import { carriesNumber, numberAt } from "./applicantValues.ts";
import { lotteryNeed } from "./lotteryNeed.ts";
import type { Round } from "./round.ts";
import type { RoundFault } from "./roundFault.ts";

/** What is wrong with the lottery numbers that were given with a round. */
export function checkNumbers(round: Round): RoundFault[] {
  const isSingle = round.tieBreaking === "single";
  const faults: RoundFault[] = [];
  round.applicants.forEach((applicant, index) => {
    const field = isSingle ? "lotteryNumbers" : "lotteryNumber";
    if (applicant[field] !== undefined)
      faults.push({
        kind: "number-of-other-kind",
        path: `applicants[${index}].${field}`,
        value: "",
        expected: isSingle
          ? {
              nl: "één lotnummer (lotteryNumber), want tieBreaking is single",
              en: "one lotteryNumber: tieBreaking is single",
            }
          : {
              nl: "een lotnummer per afdeling (lotteryNumbers), want tieBreaking is multiple",
              en: "lotteryNumbers per programme: tieBreaking is multiple",
            },
      });
  });
  if (faults.length > 0) return faults;
  return isSingle ? checkSingle(round) : checkMultiple(round);
}

function checkSingle(round: Round): RoundFault[] {
  if (!round.applicants.some((applicant) => applicant.lotteryNumber !== undefined)) return [];
  const needed = lotteryNeed(round);
  const holders = new Map<number, string>();
  return round.applicants.flatMap((applicant, index): RoundFault[] => {
    const path = `applicants[${index}].lotteryNumber`;
    const number = applicant.lotteryNumber;
    if (number === undefined) {
      const programme = applicant.preferences.find((id) => needed.has(id));
      return programme === undefined ? [] : [numberMissing(path, programme)];
    }
    const holder = holders.get(number);
    holders.set(number, applicant.id);
    return holder === undefined ? [] : [collides(path, number, holder)];
  });
}

function checkMultiple(round: Round): RoundFault[] {
  if (!round.applicants.some((applicant) => carriesNumber(applicant, "multiple"))) return [];
  const needed = lotteryNeed(round);
  const holders = new Map<string, Map<number, string>>();
  return round.applicants.flatMap((applicant, index): RoundFault[] => {
    const path = `applicants[${index}].lotteryNumbers`;
    const lacking = applicant.preferences.filter((id) => needed.has(id) && numberAt(applicant, id) === undefined);
    const faults = lacking.map((id) => numberMissing(path, id));
    for (const [id, number] of Object.entries(applicant.lotteryNumbers ?? {})) {
      const taken = holders.get(id) ?? new Map<number, string>();
      holders.set(id, taken);
      const holder = taken.get(number);
      if (holder !== undefined) faults.push(collides(`${path}.${id}`, number, holder));
      taken.set(number, applicant.id);
    }
    return faults;
  });
}

export function numberMissing(path: string, programme: string): RoundFault {
  return {
    kind: "number-missing",
    path,
    value: "",
    expected: {
      nl: `een lotnummer, want bij ${programme} beslist het lot en anderen hebben een nummer`,
      en: `a lottery number: the lottery decides at ${programme} and others have a number`,
    },
  };
}

function collides(path: string, number: number, holder: string): RoundFault {
  return {
    kind: "number-collides",
    path,
    value: String(number),
    expected: { nl: `een ander nummer dan dat van ${holder}`, en: `another number than that of ${holder}` },
  };
}
