import type { ListRule } from "../round.ts";
import type { Offers } from "./readOffers.ts";
import type { Priorities } from "./readPriorities.ts";
import type { Wishes } from "./wishes.ts";

/** Applicants of whom something is wrong, by number; `short`: only the list is shorter than the guarantee asks. */
export interface Troubled {
  readonly troubled: readonly number[];
  readonly short: readonly number[];
}

/**
 * Looks over all applicants as columns of numbers. It finds who has a fault, not which: `checkApplicants` says that of
 * those few, in the words it uses for any round. Programmes that are not in the offers are passed over when offers are
 * not known as a whole.
 */
export function troubledApplicants(
  wishes: Wishes,
  offers: Offers | undefined,
  priorities: Priorities | undefined,
  listRules: readonly ListRule[],
): Troubled {
  const marks = new Uint8Array(wishes.count);
  markIdentities(wishes, marks);
  markLists(wishes, offers, marks);
  if (offers) {
    markQuotas(wishes, offers, marks);
    if (priorities && offers.whole) markPriorities(offers, priorities, marks);
  }
  const short = markLengths(wishes, listRules, marks);
  const troubled: number[] = [];
  marks.forEach((mark, applicant) => mark > 0 && troubled.push(applicant));
  return { troubled, short };
}

function markIdentities({ count, ids, indexOf, pupils }: Wishes, marks: Uint8Array): void {
  for (let applicant = 0; applicant < count; applicant++) {
    const family = pupils.family[applicant]!;
    if (indexOf.get(ids[applicant]!) !== applicant) marks[applicant] = 1;
    if (family > 0 ? indexOf.get(family) >= 0 : pupils.together[applicant] === 1) marks[applicant] = 1;
  }
}

/** Unknown programmes, programmes listed twice, and programmes that do not admit the advice. */
function markLists(wishes: Wishes, offers: Offers | undefined, marks: Uint8Array): void {
  const { offsets, choices, pupils, count } = wishes;
  const admitted = offers && admissionTable(offers, pupils.advices);
  const width = pupils.advices.length;
  const ids = choices.reduce((top, id) => Math.max(top, id), 0) + 1;
  const programmeOf = Int32Array.from({ length: ids }, (_, id) => offers?.indexOf.get(id) ?? -1);
  const seenBy = new Int32Array(ids).fill(-1);
  const isKnownWhole = offers?.whole ?? false;
  for (let applicant = 0; applicant < count; applicant++) {
    const advice = pupils.advice[applicant]!;
    for (let cell = offsets[applicant]!; cell < offsets[applicant + 1]!; cell++) {
      const id = choices[cell]!;
      if (id === 0) continue;
      const programme = programmeOf[id]!;
      const isUnknown = programme < 0 && isKnownWhole;
      const isBarred = programme >= 0 && admitted?.[programme * width + advice] === 0;
      if (isUnknown || isBarred || seenBy[id] === applicant) marks[applicant] = 1;
      seenBy[id] = applicant;
    }
  }
}

/** Per programme and advice: 1 when it admits it. Who has no advice may list anything. */
function admissionTable({ programmes }: Offers, advices: readonly (string | null)[]): Uint8Array {
  return Uint8Array.from(
    programmes.flatMap(({ admits }) =>
      advices.map((advice) => (advice === null || !admits || admits.includes(advice) ? 1 : 0)),
    ),
  );
}

/** Applicants in two groups that both have a quota at a programme they list. */
function markQuotas({ count, offsets, choices, pupils }: Wishes, offers: Offers, marks: Uint8Array): void {
  const quotas = offers.programmes.map((programme) => (programme.quotas ?? []).map(({ group }) => group));
  if (quotas.every((groups) => groups.length < 2)) return;
  for (let applicant = 0; applicant < count; applicant++) {
    const own = pupils.groupLists[pupils.groups[applicant]!]!;
    if (own.length < 2) continue;
    for (let cell = offsets[applicant]!; cell < offsets[applicant + 1]!; cell++) {
      const limited = quotas[offers.indexOf.get(choices[cell]!)] ?? [];
      if (limited.filter((group) => own.includes(group)).length >= 2) marks[applicant] = 1;
    }
  }
}

function markPriorities(offers: Offers, { first, next, programme }: Priorities, marks: Uint8Array): void {
  first.forEach((start, applicant) => {
    for (let entry = start; entry >= 0; entry = next[entry]!)
      if (offers.indexOf.get(programme[entry]!) < 0) marks[applicant] = 1;
  });
}

/** Marks lists that are too long and gives the applicants whose list is too short for the guarantee. */
function markLengths({ count, offsets, pupils }: Wishes, rules: readonly ListRule[], marks: Uint8Array): number[] {
  if (rules.length === 0) return [];
  const others = rules.find(({ advice }) => advice === undefined);
  const ruleOf = pupils.advices.map(
    (own) => rules.find(({ advice }) => advice !== undefined && advice === own) ?? others,
  );
  const short: number[] = [];
  for (let applicant = 0; applicant < count; applicant++) {
    const rule = ruleOf[pupils.advice[applicant]!];
    const length = offsets[applicant + 1]! - offsets[applicant]!;
    if (rule?.maximum !== undefined && length > rule.maximum) marks[applicant] = 1;
    else if (rule?.minimum !== undefined && length < rule.minimum) short.push(applicant);
  }
  return short;
}
