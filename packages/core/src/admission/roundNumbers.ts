import type { Hashing } from "../lottery/hashing.ts";
import { lotteryNumbers, type Lot } from "../lottery/lotteryNumbers.ts";
import { seedBytes } from "../lottery/seedBytes.ts";
import { carriesNumber, numberAt } from "./applicantValues.ts";
import { lotteryNeed } from "./lotteryNeed.ts";
import type { Applicant, Round } from "./round.ts";

/** A number that is not there counts as 0. */
export type RoundNumbers =
  | { readonly origin: "none" }
  | {
      readonly origin: "given" | "seed";
      readonly kind: "single";
      /** Per applicant. */
      readonly numbers: Int32Array;
      readonly seed?: Uint8Array;
    }
  | {
      readonly origin: "given" | "seed";
      readonly kind: "multiple";
      /** Per applicant, per preference. */
      readonly numbers: readonly Int32Array[];
      readonly seed?: Uint8Array;
    };

/** No placement without a draw: at these programmes the lottery decides, and there are no numbers and no seed. */
export interface LotteryMustBeDrawn {
  readonly lotteryMustBeDrawn: readonly string[];
}

/**
 * The lottery numbers of a checked round: given, or following from its seed, or not needed.
 * @param needed the programmes where the mechanism cannot do without
 * @param hashing a native one, for very large rounds
 */
export function roundNumbers(
  round: Round,
  needed: (round: Round) => ReadonlySet<string> = lotteryNeed,
  hashing?: Hashing,
): RoundNumbers | LotteryMustBeDrawn {
  const isSingle = round.tieBreaking === "single";
  if (round.applicants.some((applicant) => carriesNumber(applicant, round.tieBreaking))) return givenNumbers(round);
  if (round.seed !== undefined) {
    const seed = seedBytes(round.seed);
    return isSingle
      ? {
          origin: "seed",
          kind: "single",
          numbers: lotteryNumbers(seed, round.applicants.map(lotOf), undefined, hashing),
          seed,
        }
      : { origin: "seed", kind: "multiple", numbers: drawnPerProgramme(round, seed, hashing), seed };
  }
  const tied = [...needed(round)].sort();
  return tied.length > 0 ? { lotteryMustBeDrawn: tied } : { origin: "none" };
}

export function lotOf(applicant: Applicant): Lot {
  return { id: applicant.id, unit: applicant.family ?? applicant.id };
}

function givenNumbers(round: Round): RoundNumbers {
  if (round.tieBreaking === "single")
    return {
      origin: "given",
      kind: "single",
      numbers: Int32Array.from(round.applicants, (applicant) => applicant.lotteryNumber ?? 0),
    };
  return {
    origin: "given",
    kind: "multiple",
    numbers: round.applicants.map((applicant) =>
      Int32Array.from(applicant.preferences, (id) => numberAt(applicant, id) ?? 0),
    ),
  };
}

function drawnPerProgramme(round: Round, seed: Uint8Array, hashing: Hashing | undefined): Int32Array[] {
  const numbers = round.applicants.map((applicant) => new Int32Array(applicant.preferences.length));
  const listers = new Map<string, { applicant: number; rank: number }[]>();
  round.applicants.forEach(({ preferences }, applicant) =>
    preferences.forEach((id, rank) => {
      const list = listers.get(id);
      if (list) list.push({ applicant, rank });
      else listers.set(id, [{ applicant, rank }]);
    }),
  );
  for (const { id, order } of round.programmes) {
    const list = listers.get(id);
    if (order || !list) continue;
    const lots = list.map(({ applicant }) => lotOf(round.applicants[applicant]!));
    const drawn = lotteryNumbers(seed, lots, id, hashing);
    list.forEach(({ applicant, rank }, index) => (numbers[applicant]![rank] = drawn[index]!));
  }
  return numbers;
}
