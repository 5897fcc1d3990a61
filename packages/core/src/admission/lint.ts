import { classAt } from "./applicantValues.ts";
import type { Text } from "../vocabulary/text.ts";
import { blockingPairs } from "./blockingPairs.ts";
import { compactFromRound } from "./compactFromRound.ts";
import { hasFamilyPlaces } from "./families/placeFamilies.ts";
import type { LintFinding } from "./lintFinding.ts";
import { lintLists } from "./lintLists.ts";
import { lintPrivacy } from "./lintPrivacy.ts";
import { matchRound, type Placed } from "./matchRound.ts";
import { MECHANISM_LABELS, type Mechanism } from "./mechanism.ts";
import { findMisreport, type Misreport, type MisreportSearch, type PlaceAll } from "./misreport.ts";
import { misreportSentence } from "./misreportSentence.ts";
import type { Round } from "./round.ts";

/** The rules of a procedure as far as they can make honesty unwise. */
export interface ProcedureRules {
  readonly mechanism: Mechanism;
  /** Priority counts only at the first choice (Amsterdam until 2023). */
  readonly priorityOnFirstChoiceOnly?: boolean;
}

const MANIPULABLE: Partial<Record<Mechanism, Text>> = {
  "immediate-acceptance": {
    nl: "wie de eigen eerste keuze niet op één zet, kan beter af zijn: een plaats die in ronde 1 weg is, komt niet terug",
    en: "not putting the real first choice first can pay: a place taken in round 1 does not come back",
  },
  "first-choice-rounds": {
    nl: "wie bij de eerste keuze buiten de boot valt, vindt andere scholen al vol met eerste keuzes; een haalbare school bovenaan zetten kan lonen",
    en: "who is drawn out at the first choice finds other schools full of first choices; putting a school within reach first can pay",
  },
  eada: {
    nl: "de verbetering achteraf kan lonen wie een andere lijst inlevert",
    en: "the improvement afterwards can reward handing in another list",
  },
  "improvement-cycles": {
    nl: "het ruilen achteraf kan lonen wie een andere lijst inlevert",
    en: "the exchange afterwards can reward handing in another list",
  },
  "families-together": {
    nl: "een gezin dat alleen samen geplaatst wil worden, kan met een andere lijst beter af zijn",
    en: "a family that only wants places together can do better with another list",
  },
};

const PRIORITY_FIRST: Text = {
  nl: "Voorrang die alleen op de eerste keuze telt: wie voorrang heeft, kan die school beter bovenaan zetten, ook als het niet de liefste is",
  en: "Priority that counts at the first choice only: who has it may do better by putting that school first, even if it is not the favourite",
};

const FAMILY_PLACES: Text = {
  nl: "Extra plaatsen voor gezinnen: hoeveel plaatsen er komen, hangt af van de lijsten van broers en zussen, dus een andere lijst kan een plaats maken",
  en: "Extra places for families: how many places there are depends on the lists of brothers and sisters, so another list can make a place",
};

/**
 * Names the rules that break strategy-proofness, each with a profitable misreport when one is found on this round, and
 * what would say too much of a few pupils (`PRIVACY_RULES`).
 * @param attempts placements to try in the search; without it, some seconds of work
 * @param names of programmes by id, for the sentences
 */
export function lint(
  round: Round,
  rules: ProcedureRules,
  attempts?: number,
  names?: ReadonlyMap<string, string>,
): LintFinding[] {
  const why = MANIPULABLE[rules.mechanism];
  const label = MECHANISM_LABELS[rules.mechanism];
  const isFamily = rules.mechanism === "deferred-acceptance" && hasFamilyPlaces(round);
  const rulesFound: Omit<LintFinding, "example" | "sentence">[] = [
    ...(why
      ? [{ rule: rules.mechanism, message: { nl: `${label.nl}: ${why.nl}`, en: `${label.en}: ${why.en}` } }]
      : []),
    ...(rules.priorityOnFirstChoiceOnly
      ? [{ rule: "priority-on-first-choice-only" as const, message: PRIORITY_FIRST }]
      : []),
    ...(isFamily ? [{ rule: "extra-family-places" as const, message: FAMILY_PLACES }] : []),
  ];
  const honest = placeBy(round, rules);
  const nameOf = (id: string): string => names?.get(id) ?? id;
  const example =
    honest && rulesFound.length > 0 ? exampleOf(round, rules, honest, attempts ?? affordable(round)) : undefined;
  const list = example && round.applicants.find(({ id }) => id === example.applicant)!.preferences;
  const shown = example && list ? { example, sentence: misreportSentence(example, list, nameOf) } : {};
  return [
    ...rulesFound.map((finding) => ({ ...finding, ...shown })),
    ...lintLists(round, honest, nameOf),
    ...lintPrivacy(round, nameOf),
  ];
}

/** Each try places the whole round: some seconds of work in all. */
function affordable({ applicants }: Round): number {
  const cells = applicants.reduce((sum, { preferences }) => sum + preferences.length, 1);
  return Math.max(60, Math.min(5_000, Math.floor(6_000_000 / cells)));
}

function exampleOf(round: Round, rules: ProcedureRules, honest: Placed, attempts: number): Misreport | undefined {
  // The same numbers whatever list is handed in, and without drawing them again for every try.
  const drawn = withDrawnNumbers(round, honest);
  const placeAll: PlaceAll = (tried) => {
    const placed = placeBy(tried, rules);
    if (!placed) return tried.applicants.map(() => undefined);
    return tried.applicants.map(({ preferences }, index) => preferences[placed.choice[index]!]);
  };
  const compact = compactFromRound(round, honest.numbers);
  const claims: MisreportSearch["claims"] = blockingPairs(compact, honest.choice).map(({ applicant, cell }) => ({
    applicant,
    programme: round.programmes[compact.programme[cell]!]!.id,
  }));
  return findMisreport(drawn, placeAll, { attempts, claims });
}

function placeBy(round: Round, { mechanism, priorityOnFirstChoiceOnly }: ProcedureRules): Placed | undefined {
  const matching = matchRound(priorityOnFirstChoiceOnly ? firstChoicePriority(round) : round, mechanism);
  return matching.kind === "placed" ? matching : undefined;
}

function withDrawnNumbers(round: Round, { numbers }: Placed): Round {
  if (numbers.origin !== "seed") return round;
  const { seed: _drawn, ...rest } = round;
  return {
    ...rest,
    applicants: round.applicants.map((applicant, index) => {
      if (numbers.kind === "single") return { ...applicant, lotteryNumber: numbers.numbers[index]! };
      const own = numbers.numbers[index]!;
      return {
        ...applicant,
        lotteryNumbers: Object.fromEntries(applicant.preferences.map((id, rank) => [id, own[rank]!])),
      };
    }),
  };
}

/** The round as that rule sees it: priorities at other choices than the first are gone. */
export function firstChoicePriority(round: Round): Round {
  return {
    ...round,
    applicants: round.applicants.map((applicant) => {
      const first = applicant.preferences[0];
      const own = first === undefined ? undefined : classAt(applicant, first);
      return { ...applicant, priority: first === undefined || own === undefined ? {} : { [first]: own } };
    }),
  };
}
