import type { Applicant } from "../round.ts";
import type { Priorities } from "./readPriorities.ts";
import type { ReadingContext } from "./readingContext.ts";
import type { Wishes } from "./wishes.ts";

/** Makes applicants of the columns; fields without content are left out. */
export function applicantBuilder(
  { people, programmes }: ReadingContext,
  wishes: Wishes,
  priorities: Priorities | undefined,
): (index: number) => Applicant {
  const { ids, pupils, choices, offsets, choiceNumbers } = wishes;
  const readClasses = priorities && classReader(priorities, programmes.texts);
  const scratch: string[] = [];
  return (index) => {
    const start = offsets[index]!;
    const length = offsets[index + 1]! - start;
    for (let rank = 0; rank < length; rank++) scratch[rank] = programmes.texts[choices[start + rank]!]!;
    const entry = priorities?.first[index] ?? -1;
    const priority = readClasses && entry >= 0 ? readClasses(entry) : undefined;
    const advice = pupils.advices[pupils.advice[index]!] ?? undefined;
    const applicant = created(people.texts[ids[index]!]!, scratch.slice(0, length), advice, priority);
    const family = pupils.family[index]!;
    if (family > 0) applicant.family = people.texts[family]!;
    if (pupils.together[index] === 1) applicant.together = true;
    if (pupils.refuses[index] === 1) applicant.consent = false;
    const groups = pupils.groups[index]!;
    if (groups > 0) applicant.groups = [...pupils.groupLists[groups]!];
    const number = pupils.number[index]!;
    if (number >= 0) applicant.lotteryNumber = number;
    if (choiceNumbers) setChoiceNumbers(applicant, choiceNumbers, start);
    return applicant;
  };
}

/** The fields that nearly all applicants have are there at once: adding them later makes a larger object. */
function created(
  id: string,
  preferences: string[],
  advice: string | undefined,
  priority: Record<string, number> | undefined,
): Applicant {
  if (advice !== undefined) return priority ? { id, preferences, advice, priority } : { id, preferences, advice };
  return priority ? { id, preferences, priority } : { id, preferences };
}

/** Priorities as an object. Most applicants have one, and thousands the same: those share one object. */
function classReader({ programme, class: classes, next }: Priorities, texts: readonly string[]) {
  const single = new Map<number, Record<string, number>>();
  return (start: number): Record<string, number> => {
    if (next[start]! < 0 && classes[start]! < 64) {
      const key = programme[start]! * 64 + classes[start]!;
      const known = single.get(key) ?? { [texts[programme[start]!]!]: classes[start]! };
      single.set(key, known);
      return known;
    }
    const own: Record<string, number> = {};
    for (let entry = start; entry >= 0; entry = next[entry]!) own[texts[programme[entry]!]!] = classes[entry]!;
    return own;
  };
}

function setChoiceNumbers(applicant: Applicant, numbers: Int32Array, start: number): void {
  const given = applicant.preferences.flatMap((id, rank) =>
    numbers[start + rank]! >= 0 ? [[id, numbers[start + rank]!] as const] : [],
  );
  if (given.length > 0) applicant.lotteryNumbers = Object.fromEntries(given);
}
