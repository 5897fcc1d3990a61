import type { LintFinding } from "./lintFinding.ts";
import type { Placed } from "./matchRound.ts";
import type { Misreport } from "./misreport.ts";
import type { ListRule, Round } from "./round.ts";

/**
 * What is unwise about the length of lists: a maximum makes leaving out a wish a gamble, and a minimum that promises a
 * place can be too short to keep the promise.
 * @param honest the placement of these lists, if there is one
 */
export function lintLists(
  round: Round,
  honest: Placed | undefined,
  nameOf: (programme: string) => string,
): LintFinding[] {
  const rules = round.listRules ?? [];
  return [
    ...rules.flatMap((rule) => shortList(round, rule, honest, nameOf)),
    ...rules.flatMap((rule) => shortMinimum(round, rule, honest)),
  ];
}

function shortList(
  round: Round,
  rule: ListRule,
  honest: Placed | undefined,
  nameOf: (programme: string) => string,
): LintFinding[] {
  const { maximum } = rule;
  if (maximum === undefined || maximum >= round.programmes.length) return [];
  const full = whoFalls(round, rule).filter((index) => round.applicants[index]!.preferences.length >= maximum);
  const count = full.length;
  const [lists, listsEn] =
    count === 1 ? ["1 lijst is vol", "1 list is full"] : [`${count} lijsten zijn vol`, `${count} lists are full`];
  const choices = maximum === 1 ? ["1 keuze", "1 choice"] : [`${maximum} keuzes`, `${maximum} choices`];
  const example = honest && safeLast(round, full, honest);
  const last = example?.reported.at(-1);
  const dropped = example && round.applicants.find(({ id }) => id === example.applicant)!.preferences.at(-1);
  return [
    {
      rule: "short-list",
      message: {
        nl: `Hoogstens ${choices[0]}${whose(rule)}: wie meer scholen wil, moet gokken welke wegvallen. ${lists}`,
        en: `At most ${choices[1]}${whose(rule)}: who wants more schools has to gamble on which to leave out. ${listsEn}`,
      },
      ...(example && last !== undefined && dropped !== undefined
        ? {
            example,
            sentence: {
              nl: `De lijst van aanmelder ${example.applicant} is vol en raakt op. Met ${nameOf(last)} op de plek van ${nameOf(dropped)} was er een plaats.`,
              en: `The list of applicant ${example.applicant} is full and runs out. With ${nameOf(last)} where ${nameOf(dropped)} is there would have been a place.`,
            },
          }
        : {}),
    },
  ];
}

/**
 * Somebody with a full list and no place, who would have had one by giving up the last choice for a programme that has
 * places left. Under deferred acceptance that changes nobody else's place: the last choice had turned it away anyhow.
 */
function safeLast(round: Round, full: readonly number[], honest: Placed): Misreport | undefined {
  if (honest.mechanism !== "deferred-acceptance") return undefined;
  const placed = new Int32Array(round.programmes.length);
  honest.choice.forEach((rank, a) => {
    if (rank >= 0) placed[honest.compact.programme[honest.compact.offset[a]! + rank]!]!++;
  });
  for (const index of full) {
    const { id, preferences, advice } = round.applicants[index]!;
    if (honest.choice[index]! >= 0) continue;
    const open = round.programmes.find(
      (programme, p) =>
        placed[p]! < programme.capacity &&
        !programme.order &&
        !programme.quotas &&
        !preferences.includes(programme.id) &&
        (advice === undefined || programme.admits?.includes(advice) !== false),
    );
    if (open)
      return { applicant: id, reported: [...preferences.slice(0, -1), open.id], gets: open.id, insteadOf: undefined };
  }
  return undefined;
}

function shortMinimum(round: Round, rule: ListRule, honest: Placed | undefined): LintFinding[] {
  const { minimum } = rule;
  if (minimum === undefined || !honest) return [];
  const long = whoFalls(round, rule).filter((index) => round.applicants[index]!.preferences.length >= minimum);
  const without = long.filter((index) => honest.choice[index]! < 0);
  if (without.length === 0) return [];
  const choices = minimum === 1 ? ["1 keuze", "1 choice"] : [`${minimum} keuzes`, `${minimum} choices`];
  const [have, haveEn] = without.length === 1 ? ["heeft", "has"] : ["hebben", "have"];
  return [
    {
      rule: "short-minimum",
      message: {
        nl: `Minstens ${choices[0]}${whose(rule)} is te kort voor een plaatsingsgarantie: van de ${long.length} aanmelders met zo'n lijst ${have} ${without.length} geen plaats, zoals ${round.applicants[without[0]!]!.id}`,
        en: `At least ${choices[1]}${whose(rule)} is too short for a placement guarantee: of the ${long.length} applicants with such a list ${without.length} ${haveEn} no place, such as ${round.applicants[without[0]!]!.id}`,
      },
    },
  ];
}

/** The applicants a rule is for: those with its advice, or those whose advice has no rule of its own. */
function whoFalls({ applicants, listRules = [] }: Round, { advice }: ListRule): number[] {
  const named = new Set(listRules.flatMap((rule) => (rule.advice === undefined ? [] : [rule.advice])));
  return [...applicants.keys()].filter((index) => {
    const own = applicants[index]!.advice;
    return advice === undefined ? own === undefined || !named.has(own) : own === advice;
  });
}

function whose({ advice }: ListRule): string {
  return advice === undefined ? "" : ` (${advice})`;
}
