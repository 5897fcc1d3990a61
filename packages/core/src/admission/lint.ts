import { classAt } from "./applicantValues.ts";
import type { Text } from "../vocabulary/text.ts";
import { matchRound } from "./matchRound.ts";
import { MECHANISM_LABELS, type Mechanism } from "./mechanism.ts";
import { findMisreport, type Misreport, type PlaceAll } from "./misreport.ts";
import type { Round } from "./round.ts";

/** The rules of a procedure as far as they can make honesty unwise. */
export interface ProcedureRules {
  readonly mechanism: Mechanism;
  /** Priority counts only at the first choice (Amsterdam until 2023). */
  readonly priorityOnFirstChoiceOnly?: boolean;
}

export interface LintFinding {
  readonly rule: Mechanism | "priority-on-first-choice-only" | "short-list";
  readonly message: Text;
  /** A case on this round; undefined when the search found none. */
  readonly example?: Misreport;
}

const MANIPULABLE: Partial<Record<Mechanism, Text>> = {
  "immediate-acceptance": {
    nl: "wie de eigen eerste keuze niet op één zet, kan beter af zijn: een plaats die in ronde 1 weg is, komt niet terug",
    en: "not putting the real first choice first can pay: a place taken in round 1 does not come back",
  },
  eada: {
    nl: "de verbetering achteraf kan lonen wie een andere lijst inlevert",
    en: "the improvement afterwards can reward handing in another list",
  },
  "improvement-cycles": {
    nl: "het ruilen achteraf kan lonen wie een andere lijst inlevert",
    en: "the exchange afterwards can reward handing in another list",
  },
};

/** Names the rules that break strategy-proofness, each with a profitable misreport when one is found on this round. */
export function lint(round: Round, rules: ProcedureRules, attempts?: number): LintFinding[] {
  const findings: LintFinding[] = [];
  const placeAll = placedWith(rules);
  const known = isPlaceable(round, rules);
  const found = known ? findMisreport(round, placeAll, attempts) : undefined;
  const example = found ? { example: found } : {};
  const why = MANIPULABLE[rules.mechanism];
  const label = MECHANISM_LABELS[rules.mechanism];
  if (why)
    findings.push({
      rule: rules.mechanism,
      message: { nl: `${label.nl}: ${why.nl}`, en: `${label.en}: ${why.en}` },
      ...example,
    });
  if (rules.priorityOnFirstChoiceOnly)
    findings.push({
      rule: "priority-on-first-choice-only",
      message: {
        nl: "Voorrang die alleen op de eerste keuze telt: wie voorrang heeft, kan die school beter bovenaan zetten, ook als het niet de liefste is",
        en: "Priority that counts at the first choice only: who has it may do better by putting that school first, even if it is not the favourite",
      },
      ...example,
    });
  return [...findings, ...shortLists(round)];
}

function placedWith(rules: ProcedureRules): PlaceAll {
  return (round) => {
    const matching = matchRound(rules.priorityOnFirstChoiceOnly ? firstChoicePriority(round) : round, rules.mechanism);
    if (matching.kind !== "placed") return round.applicants.map(() => undefined);
    return round.applicants.map(({ preferences }, index) => preferences[matching.choice[index]!]);
  };
}

function isPlaceable(round: Round, { mechanism }: ProcedureRules): boolean {
  return matchRound(round, mechanism).kind === "placed";
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

/** A maximum makes leaving out a wish a gamble; there is no misreport to show, because the full lists are not known. */
function shortLists(round: Round): LintFinding[] {
  return (round.listRules ?? []).flatMap(({ maximum, advice }): LintFinding[] => {
    if (maximum === undefined || maximum >= round.programmes.length) return [];
    const who = advice === undefined ? "" : ` (${advice})`;
    const full = round.applicants.filter(
      (applicant) => applicant.preferences.length === maximum && (advice === undefined || applicant.advice === advice),
    ).length;
    return [
      {
        rule: "short-list",
        message: {
          nl: `Hoogstens ${maximum} keuzes${who}: wie meer scholen wil, moet gokken welke wegvallen. ${full} lijsten zijn vol`,
          en: `At most ${maximum} choices${who}: who wants more schools has to gamble on which to leave out. ${full} lists are full`,
        },
      },
    ];
  });
}
