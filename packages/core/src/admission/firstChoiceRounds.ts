import { chooseSections } from "./chooseSections.ts";
import type { CompactRound } from "./compactRound.ts";
import { deferredAcceptance } from "./deferredAcceptance.ts";
import { whatIsLeft } from "./immediateAcceptance.ts";
import { standings } from "./standings.ts";

/**
 * The procedure of The Hague: every programme decides for good among those who put it first, by priority and lottery;
 * who is drawn out goes to a central round of deferred acceptance for the places that are left. Rewards putting a sure
 * programme first; for comparison only.
 * @param keepsPriorities whether priority classes count in the central round; own orders always do
 */
export function firstChoiceRounds(round: CompactRound, keepsPriorities = false): Int32Array {
  const { standing } = standings(round);
  const choice = new Int32Array(round.applicants).fill(-1);
  const inside = Array.from({ length: round.programmes }, (): number[] => []);
  const first = (applicant: number): number => round.offset[applicant]!;
  const asking = Array.from({ length: round.programmes }, (): number[] => []);
  for (let applicant = 0; applicant < round.applicants; applicant++) {
    const cell = first(applicant);
    if (cell < round.offset[applicant + 1]! && standing[cell]! >= 0) asking[round.programme[cell]!]!.push(applicant);
  }
  asking.forEach((row, programme) => {
    row.sort((a, b) => standing[first(a)]! - standing[first(b)]!);
    const groupsOf = (place: number): readonly number[] => round.groups?.[row[place]!] ?? [];
    const offer = round.shared?.[programme];
    chooseSections(round.capacity[programme]!, offer, row.length, groupsOf).forEach((section, place) => {
      if (section < 0) return;
      choice[row[place]!] = 0;
      inside[programme]!.push(row[place]!);
    });
  });
  const central = deferredAcceptance(centralRound(round, choice, inside, keepsPriorities));
  return choice.map((rank, applicant) => (rank === 0 ? 0 : central[applicant]!));
}

/** The round for those who are left: who has a place has no list any more. */
function centralRound(
  round: CompactRound,
  choice: Int32Array,
  inside: readonly (readonly number[])[],
  keepsPriorities: boolean,
): CompactRound {
  const offset = new Int32Array(round.applicants + 1);
  const cells: number[] = [];
  for (let applicant = 0; applicant < round.applicants; applicant++) {
    if (choice[applicant]! < 0)
      for (let cell = round.offset[applicant]!; cell < round.offset[applicant + 1]!; cell++) cells.push(cell);
    offset[applicant + 1] = cells.length;
  }
  const of = (column: Int32Array): Int32Array => Int32Array.from(cells, (cell) => column[cell]!);
  const classes = of(round.priorityClass);
  return {
    ...round,
    offset,
    programme: of(round.programme),
    priorityClass: keepsPriorities ? classes : classes.map((value) => Math.min(value, 1)),
    number: round.numberPer === "cell" ? of(round.number) : round.number,
    capacity: round.capacity.map((places, programme) => places - inside[programme]!.length),
    ...(round.shared ? { shared: round.shared.map((offer, p) => whatIsLeft(round, offer, inside[p]!)) } : {}),
  };
}
