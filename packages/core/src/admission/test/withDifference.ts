import { numberAt } from "../applicantValues.ts";
import type { Difference } from "../rerunPlacement.ts";
import type { Placed } from "../matchRound.ts";
import type { Applicant, Round } from "../round.ts";

/** The round itself with one difference, written out as a coordinator would: to place it the ordinary way. */
export function withDifference(placed: Placed, id: string, difference: Difference): Round {
  const { programme, place } = difference;
  const { seed: _drawn, ...round } = numbered(placed);
  return {
    ...round,
    programmes: round.programmes.map((item) => {
      if (item.id !== programme || place === undefined) return item;
      const others = item.order!.filter((one) => one !== id);
      return { ...item, order: others.toSpliced(place - 1, 0, id) };
    }),
    applicants: round.applicants.map((applicant) => (applicant.id === id ? changed(applicant, difference) : applicant)),
  };
}

/** Numbers twice as large, so that there is room for one in front of each. */
function numbered({ round, numbers }: Placed): Round {
  if (numbers.origin === "none") return round;
  return {
    ...round,
    applicants: round.applicants.map((applicant, index) =>
      numbers.kind === "single"
        ? { ...applicant, lotteryNumber: numbers.numbers[index]! * 2 }
        : {
            ...applicant,
            lotteryNumbers: Object.fromEntries(
              applicant.preferences.map((id, rank) => [id, numbers.numbers[index]![rank]! * 2]),
            ),
          },
    ),
  };
}

function changed(applicant: Applicant, difference: Difference): Applicant {
  const { programme, number } = difference;
  const own = difference.class === undefined ? {} : { [programme]: difference.class };
  const front = number === undefined ? undefined : number * 2 - 1;
  return {
    ...applicant,
    priority: { ...applicant.priority, ...own },
    ...(front === undefined
      ? {}
      : numberAt(applicant, programme) === undefined
        ? { lotteryNumber: front }
        : { lotteryNumbers: { ...applicant.lotteryNumbers, [programme]: front } }),
  };
}
