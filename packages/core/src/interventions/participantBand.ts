import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import type { OwnResult } from "./ownResult.ts";

export const FEWEST_PARTICIPANTS = 10;

/** The band of a number of participants; fewer than ten are refused, so that nobody can be recognised. */
export function participantBand(count: number): Outcome<OwnResult["participants"]> {
  if (!Number.isInteger(count) || count < FEWEST_PARTICIPANTS)
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Aantal deelnemers ${count}: verwacht een heel getal van ${FEWEST_PARTICIPANTS} of meer. Over een kleinere groep bewaart Kansrijk geen resultaat.`,
        en: `Number of participants ${count}: expected a whole number of ${FEWEST_PARTICIPANTS} or more. No result of a smaller group is kept.`,
      },
    });
  if (count < 50) return done("10-49");
  if (count < 200) return done("50-199");
  return done(count < 1000 ? "200-999" : "1000-up");
}
