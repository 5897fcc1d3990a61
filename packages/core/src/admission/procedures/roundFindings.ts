import type { Text } from "../../vocabulary/text.ts";
import type { ListRule, Round } from "../round.ts";
import type { ProcedureSettings } from "./procedureSettings.ts";

/** Where a round is not what the procedure of its region says. */
export interface RoundFinding {
  readonly id: "mechanism" | "tie-breaking" | "priority" | "list-rules" | "families-together" | "second-round";
  readonly message: Text;
}

/** Compares a round with the procedure it says it follows; what the procedure leaves open is not judged. */
export function roundFindings(settings: ProcedureSettings, round: Round): RoundFinding[] {
  return [
    ...mechanism(settings),
    ...tieBreaking(settings, round),
    ...priority(settings, round),
    ...lists(settings, round),
    ...families(settings, round),
  ];
}

/** @param own the row of a second round in the settings of the round */
export function secondRoundFindings({ secondRound }: ProcedureSettings, own: "reversed" | "same"): RoundFinding[] {
  if (secondRound === null || secondRound === own) return [];
  const words: Record<typeof own | "new" | "none", readonly [string, string]> = {
    reversed: ["de omgekeerde rij", "the reversed row"],
    same: ["dezelfde rij", "the same row"],
    new: ["een nieuwe loting", "a new draw"],
    none: ["geen tweede ronde", "no second round"],
  };
  return [
    {
      id: "second-round",
      message: {
        nl: `tweede ronde: de procedure kent ${words[secondRound][0]}, deze ronde ${words[own][0]}`,
        en: `second round: the procedure has ${words[secondRound][1]}, this round ${words[own][1]}`,
      },
    },
  ];
}

function mechanism({ mechanism: own }: ProcedureSettings): RoundFinding[] {
  if (own === null || own === "deferred-acceptance") return [];
  return [
    {
      id: "mechanism",
      message: {
        nl: "de procedure beslist eerste keuzes per school; deze ronde plaatst iedereen in een keer, wat eerlijk invullen veilig maakt",
        en: "the procedure decides first choices per school; this round places everybody at once, which makes honest lists safe",
      },
    },
  ];
}

function tieBreaking({ tieBreaking: own }: ProcedureSettings, round: Round): RoundFinding[] {
  if (own === null || own === round.tieBreaking) return [];
  const words = {
    single: ["één lotnummer", "one lottery number"],
    multiple: ["een lotnummer per school", "a number per school"],
  };
  return [
    {
      id: "tie-breaking",
      message: {
        nl: `de procedure kent ${words[own][0]}, deze ronde ${words[round.tieBreaking][0]}`,
        en: `the procedure has ${words[own][1]}, this round ${words[round.tieBreaking][1]}`,
      },
    },
  ];
}

function priority({ priority: own }: ProcedureSettings, { applicants }: Round): RoundFinding[] {
  if (own === null || own === "every-choice") return [];
  const outside = applicants.filter(({ priority: classes = {}, preferences }) =>
    Object.keys(classes).some((id) => own === "none" || id !== preferences[0]),
  ).length;
  if (outside === 0) return [];
  return [
    {
      id: "priority",
      message:
        own === "none"
          ? {
              nl: `de procedure kent geen voorrang; ${outside} leerlingen hebben die hier wel`,
              en: `the procedure has no priority; ${outside} applicants have it here`,
            }
          : {
              nl: `voorrang telt volgens de procedure alleen bij de eerste keuze; ${outside} leerlingen hebben die ook elders`,
              en: `by the procedure priority counts at the first choice only; ${outside} applicants have it elsewhere too`,
            },
    },
  ];
}

function lists({ listRules }: ProcedureSettings, round: Round): RoundFinding[] {
  const own = (rules: readonly ListRule[], advice: string | undefined): ListRule | undefined =>
    rules.find((rule) => rule.advice !== undefined && rule.advice === advice) ??
    rules.find((rule) => rule.advice === undefined);
  const advices = new Set(round.applicants.map(({ advice }) => advice));
  return [...advices].flatMap((advice): RoundFinding[] => {
    const [asked, here] = [own(listRules, advice), own(round.listRules ?? [], advice)];
    if (!asked || (asked.minimum === here?.minimum && asked.maximum === here?.maximum)) return [];
    const who = advice ?? "-";
    const text = (rule: ListRule | undefined): string => `${rule?.minimum ?? "-"}/${rule?.maximum ?? "-"}`;
    return [
      {
        id: "list-rules",
        message: {
          nl: `advies ${who}: de procedure vraagt minimaal/maximaal ${text(asked)} keuzes, deze ronde ${text(here)}`,
          en: `advice ${who}: the procedure asks for at least/at most ${text(asked)} choices, this round ${text(here)}`,
        },
      },
    ];
  });
}

function families({ familiesTogether }: ProcedureSettings, { programmes, applicants }: Round): RoundFinding[] {
  if (familiesTogether !== true || !applicants.some(({ family }) => family !== undefined)) return [];
  if (applicants.some(({ together }) => together) && programmes.some(({ familyExtra = 0 }) => familyExtra > 0))
    return [];
  return [
    {
      id: "families-together",
      message: {
        nl: "volgens de procedure gaan meerlingen als één aanmelding mee; in deze ronde zijn er geen extra plaatsen om ze bij elkaar te houden",
        en: "by the procedure twins count as one application; this round has no extra places to keep them together",
      },
    },
  ];
}
