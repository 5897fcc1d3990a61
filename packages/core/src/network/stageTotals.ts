import type { Text } from "../vocabulary/text.ts";
import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Coalition } from "./coalition.ts";
import type { CountedId, GrowthFigure } from "./growthFigure.ts";
import type { StageId } from "./networkTerms.ts";
import { stageOn } from "./stageOn.ts";

export type StageTotals = Readonly<Record<StageId, number>> & { readonly total: number };

/** How many coalitions are in each stage on a day; those that have not begun are not counted. */
export function stageTotals(coalitions: readonly Coalition[], day: IsoDate): StageTotals {
  const stages = coalitions.flatMap((coalition) => stageOn(coalition, day) ?? []);
  const count = (stage: StageId): number => stages.filter((one) => one === stage).length;
  return {
    starter: count("starter"),
    growing: count("growing"),
    forerunner: count("forerunner"),
    total: stages.length,
  };
}

export interface LetterStages {
  readonly totals: StageTotals;
  /** The figures it rests on; `growing` is in no letter, but what is left. */
  readonly from: readonly GrowthFigure[];
  readonly equation: Text;
}

/** The coalitions as the letter of 2023 counts them: growing is the total less starters and forerunners. */
export function letterStages(figures: readonly GrowthFigure[]): LetterStages | undefined {
  const last = (counted: CountedId): GrowthFigure | undefined =>
    figures
      .filter((figure) => figure.counted === counted)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
  const from = [last("coalitions"), last("coalitions-starter"), last("coalitions-forerunner")];
  if (from.some((figure) => figure === undefined)) return undefined;
  const [total, starter, forerunner] = from.map((figure) => figure!.value) as [number, number, number];
  const growing = total - starter - forerunner;
  const equation = `${total} - ${forerunner} - ${starter} = ${growing}`;
  return {
    totals: { starter, growing, forerunner, total },
    from: from.map((figure) => figure!),
    equation: {
      nl: `${equation} doorgroeiers; dat getal staat in geen brief, maar blijft over.`,
      en: `${equation} growing; that number is in no letter, but is what is left.`,
    },
  };
}
