import type { DutyRecord } from "@kansrijk/core/agenda/dutyRecord";
import { schoolYearOf } from "@kansrijk/core/agenda/schoolYearOf";
import { linesOf } from "../agenda/draft/linesOf.ts";

interface TypedRecord {
  readonly duty: string;
  readonly municipality: string;
  /** The day, `2026-11-22`. */
  readonly on: string;
  /** One on each line. */
  readonly participants: string;
  readonly agreements: string;
}

/** The record of a duty that was done; its code follows from duty, municipality and day. */
export function newDutyRecord({ duty, municipality, on, participants, agreements }: TypedRecord): DutyRecord {
  return {
    id: `${duty}-${municipality}-${on}`,
    duty,
    municipality,
    schoolYear: schoolYearOf(on),
    on,
    participants: linesOf(participants),
    agreements: linesOf(agreements),
    generated: false,
  };
}
