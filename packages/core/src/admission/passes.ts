import { keyAt, type CompactRound } from "./compactRound.ts";
import type { PlacedSections } from "./placedSections.ts";

/** The first section of the programme in this cell that the applicant passes, by the cut-offs alone; -1 if none. */
export function passedSection(
  round: CompactRound,
  { programmes }: PlacedSections,
  applicant: number,
  cell: number,
): number {
  if (round.priorityClass[cell] === 0) return -1;
  const key = keyAt(round, applicant, cell);
  const groups = round.groups?.[applicant] ?? [];
  const { sections, quotas } = programmes[round.programme[cell]!]!;
  if (quotas.some((quota) => groups.includes(quota.group) && key > quota.cutoff)) return -1;
  return sections.findIndex(
    (section) => (section.group < 0 || groups.includes(section.group)) && key <= section.cutoff,
  );
}
