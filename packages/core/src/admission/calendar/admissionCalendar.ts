import type { RuleVersion } from "../../rules/readRule.ts";
import type { ParameterEntry } from "../../rules/schema.ts";
import type { IsoDate } from "../../vocabulary/isoDate.ts";
import { done, refused, type Outcome } from "../../vocabulary/refusal.ts";
import type { Text } from "../../vocabulary/text.ts";

/** The regulation with the national application week. */
export const NATIONAL_WEEK = "landelijke-aanmeldweek-vo";

const STEPS = [
  { id: "test-registration", until: "testRegistrationUntil" },
  { id: "provisional-advice", from: "provisionalAdviceFrom", until: "provisionalAdviceUntil" },
  { id: "test", from: "testFrom", until: "testUntil" },
  { id: "test-result", until: "testResultUntil" },
  { id: "definitive-advice", until: "definitiveAdviceUntil" },
  { id: "application", from: "applicationFrom", until: "applicationUntil" },
  { id: "placement-known", until: "placementKnownUntil" },
] as const;

type DeadlineId = (typeof STEPS)[number]["id"];

/** A step of the national calendar in one school year; both days count. */
export interface AdmissionDeadline {
  readonly id: DeadlineId;
  readonly label: Text;
  /** Null: no first day. */
  readonly from: IsoDate | null;
  readonly until: IsoDate;
  /** Of the last day. */
  readonly source: Pick<ParameterEntry, "article" | "link" | "status">;
}

export interface AdmissionCalendar {
  /** First year of the school year in which pupils apply: 2025 for 2025-2026. */
  readonly schoolYear: number;
  readonly deadlines: readonly AdmissionDeadline[];
  /** Applications before the week may be taken, without any advantage. */
  readonly allowsEarly: boolean;
}

/** The days of the national application week in a school year. @param rule the version in force of `NATIONAL_WEEK` */
export function admissionCalendar(rule: RuleVersion, schoolYear: number): Outcome<AdmissionCalendar> {
  const names = STEPS.flatMap((step) => ["from" in step ? [step.from] : [], step.until].flat());
  const missing = [...names, "earlyApplication"].filter((name) => !rule.parameters[name]);
  if (missing.length > 0)
    return refused({
      kind: "missing-parameter",
      message: {
        nl: `in ${rule.file} ontbreekt: ${missing.join(", ")}`,
        en: `${rule.file} lacks: ${missing.join(", ")}`,
      },
    });
  const dayOf = (name: string): IsoDate => dayInYear(rule.parameters[name]!.value, schoolYear);
  const deadlines = STEPS.map((step): AdmissionDeadline => {
    const { label, article, link, status } = rule.parameters[step.until]!;
    const from = "from" in step ? dayOf(step.from) : null;
    return { id: step.id, label, from, until: dayOf(step.until), source: { article, link, status } };
  });
  return done({ schoolYear, deadlines, allowsEarly: rule.parameters["earlyApplication"]!.value === "allowed" });
}

/** `03-25` in the school year that begins on 1 August of `schoolYear`. */
function dayInYear(monthDay: string, schoolYear: number): IsoDate {
  return `${monthDay >= "08-01" ? schoolYear : schoolYear + 1}-${monthDay}`;
}

export function deadlineOf(calendar: AdmissionCalendar, id: DeadlineId): AdmissionDeadline {
  const found = calendar.deadlines.find((deadline) => deadline.id === id);
  if (!found) throw new RangeError(`the calendar has no ${id}`);
  return found;
}
