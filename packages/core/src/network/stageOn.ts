import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Coalition } from "./coalition.ts";
import type { StageId } from "./networkTerms.ts";

/** The stage of a coalition on a day: the last that has begun; undefined before the first. */
export function stageOn({ stages }: Pick<Coalition, "stages">, day: IsoDate): StageId | undefined {
  return stages
    .filter(({ from }) => from <= day)
    .reduce<Coalition["stages"][number] | undefined>(
      (last, one) => (last && last.from > one.from ? last : one),
      undefined,
    )?.stage;
}
