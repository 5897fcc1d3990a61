import type { RuleVersion } from "../../rules/readRule.ts";
import type { ReserveOrder } from "../afterCare/reserveLists.ts";
import type { SecondLottery } from "../afterCare/secondRound.ts";
import type { ListRule } from "../round.ts";

/** Regulations of regions begin with this. */
export const PROCEDURE_PREFIX = "procedure-aanmelding-";

/** What the procedure of a region says; null where it is not known. */
export interface ProcedureSettings {
  readonly regulation: string;
  /** `school-lotteries`: every school draws for itself and who is drawn out applies again. */
  readonly mechanism: "deferred-acceptance" | "first-choice-rounds" | "school-lotteries" | null;
  readonly tieBreaking: "single" | "multiple" | null;
  readonly listRules: readonly ListRule[];
  readonly priority: "none" | "first-choice" | "every-choice" | null;
  /** Only with `first-choice-rounds`. */
  readonly priorityInCentralRound: boolean | null;
  readonly reserveOrder: ReserveOrder | "none" | null;
  readonly secondRound: SecondLottery | "none" | null;
  /** Twins count as one application. */
  readonly familiesTogether: boolean | null;
}

const ADVICES = {
  VmboBk: ["vmbo-b", "vmbo-b/k", "vmbo-k"],
  VmboT: ["vmbo-k/gt", "vmbo-gt", "vmbo-t", "vmbo-gt/havo", "vmbo-t/havo"],
  HavoVwo: ["havo", "havo/vwo", "vwo"],
} as const;

/** Reads a rule file of a procedure; the schema has checked that choices are among their options. */
export function procedureSettings({ regulation, parameters }: RuleVersion): ProcedureSettings {
  const choice = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === parameters[name]?.value) ?? null;
  const flag = (name: string): boolean | null => {
    const value = choice(name, ["yes", "no"]);
    return value === null ? null : value === "yes";
  };
  return {
    regulation,
    mechanism: choice("mechanism", ["deferred-acceptance", "first-choice-rounds", "school-lotteries"]),
    tieBreaking: choice("tieBreaking", ["single", "multiple"]),
    listRules: listRules(parameters),
    priority: choice("priority", ["none", "first-choice", "every-choice"]),
    priorityInCentralRound: flag("priorityInCentralRound"),
    reserveOrder: choice("reserveOrder", ["rank-then-reversed", "as-placed", "none"]),
    secondRound: choice("secondRound", ["reversed", "same", "new", "none"]),
    familiesTogether: flag("familiesTogether"),
  };
}

function listRules(parameters: RuleVersion["parameters"]): ListRule[] {
  const lengths = (suffix: string): Pick<ListRule, "minimum" | "maximum"> => {
    const [minimum, maximum] = [parameters[`minimum${suffix}`], parameters[`maximum${suffix}`]];
    return {
      ...(minimum ? { minimum: Number(minimum.value) } : {}),
      ...(maximum ? { maximum: Number(maximum.value) } : {}),
    };
  };
  const perAdvice = Object.entries(ADVICES).flatMap(([suffix, advices]): ListRule[] => {
    const own = lengths(suffix);
    return Object.keys(own).length === 0 ? [] : advices.map((advice) => ({ advice, ...own }));
  });
  const all = lengths("");
  return Object.keys(all).length === 0 ? perAdvice : [...perAdvice, all];
}
