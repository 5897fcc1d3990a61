import { compareIds } from "@kansrijk/core/admission/normalRound";
import { lotOf } from "@kansrijk/core/admission/roundNumbers";
import type { Round } from "@kansrijk/core/admission/round";
import { lotteryNumbers, type Lot } from "@kansrijk/core/lottery/lotteryNumbers";
import { familyOf } from "./commitList.ts";
import type { NumberedDraw } from "./lotteryFiles.ts";
import type { LotteryList } from "./lotteryList.ts";

/** The lottery numbers of a list, or of a round: one draw, or one per programme (docs/formats/round.md). */
export function numberedDraws(list: LotteryList, seed: Uint8Array): NumberedDraw[] {
  if (list.kind === "ids") return [numbered(seed, list.lots, null)];
  const { round } = list;
  if (round.tieBreaking === "single") return [numbered(seed, round.applicants.map(lotOf), null)];
  return round.programmes
    .filter(({ order }) => order === undefined)
    .map(({ id }) => id)
    .sort(compareIds)
    .map((id) => numbered(seed, listers(round, id), id));
}

function listers({ applicants }: Round, programme: string): Lot[] {
  return applicants.filter(({ preferences }) => preferences.includes(programme)).map(lotOf);
}

function numbered(seed: Uint8Array, lots: readonly Lot[], programme: string | null): NumberedDraw {
  const numbers = lotteryNumbers(seed, lots, programme ?? undefined);
  const rows = lots.map((lot, index) => ({ family: familyOf(lot), id: lot.id, number: numbers[index]! }));
  return { lots: rows.sort((a, b) => a.number - b.number), programme };
}
