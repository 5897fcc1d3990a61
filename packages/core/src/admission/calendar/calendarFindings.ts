import type { IsoDate } from "../../vocabulary/isoDate.ts";
import type { Text } from "../../vocabulary/text.ts";
import { deadlineOf, type AdmissionCalendar, type AdmissionDeadline } from "./admissionCalendar.ts";

/** The days a region plans; null is not known yet. */
export interface AdmissionPlan {
  readonly opensOn: IsoDate | null;
  /** Last day on which an application may come in. */
  readonly closesOn: IsoDate | null;
  readonly drawsOn: IsoDate | null;
  /** Day on which families hear where they are placed. */
  readonly publishesOn: IsoDate | null;
}

/** What a planned day means: `met` keeps the rule, `early` and `late` break it, `unknown` cannot be judged yet. */
export interface CalendarFinding {
  readonly id: "opens" | "closes" | "order" | "placement-known";
  readonly status: "met" | "early" | "late" | "unknown";
  /** The day of the rule. */
  readonly date: IsoDate | null;
  readonly message: Text;
  readonly article: string | null;
  readonly link: string | null;
}

/** How a plan stands to the national calendar: one finding per rule, the days in order as well. */
export function calendarFindings(calendar: AdmissionCalendar, plan: AdmissionPlan): CalendarFinding[] {
  const week = deadlineOf(calendar, "application");
  const known = deadlineOf(calendar, "placement-known");
  return [
    opens(calendar, week, plan.opensOn),
    closes(week, plan.closesOn),
    ...order(plan),
    hears(known, plan.publishesOn),
  ];
}

type Judgement = Pick<CalendarFinding, "status" | "message">;

function opens({ allowsEarly }: AdmissionCalendar, week: AdmissionDeadline, day: IsoDate | null): CalendarFinding {
  const first = week.from ?? week.until;
  return found("opens", first, week, () => {
    if (day === null) return unknown("de eerste dag van aanmelden", "the first day of applying");
    if (day > first)
      return late(
        `de aanmelding opent op ${day}, na het begin van de landelijke week: leerlingen hebben dan minder tijd`,
        `applications open on ${day}, after the national week begins: pupils have less time`,
      );
    if (day === first)
      return met("de aanmelding opent aan het begin van de landelijke week", "opens with the national week");
    if (allowsEarly)
      return met(
        `de aanmelding opent op ${day}, voor de landelijke week: dat mag dit schooljaar, als vroeg aanmelden geen voordeel geeft`,
        `opens on ${day}, before the national week: allowed this school year, if applying early gives no advantage`,
      );
    return {
      status: "early",
      message: {
        nl: `de aanmelding opent op ${day}, voor de landelijke week: niet iedereen heeft dan al een definitief advies`,
        en: `applications open on ${day}, before the national week: not everybody has a definitive advice by then`,
      },
    };
  });
}

function closes(week: AdmissionDeadline, day: IsoDate | null): CalendarFinding {
  return found("closes", week.until, week, () => {
    if (day === null) return unknown("de laatste dag van aanmelden", "the last day of applying");
    if (day === week.until) return met("de aanmelding sluit met de landelijke week", "closes with the national week");
    if (day > week.until)
      return late(
        `de aanmelding sluit op ${day}, na de landelijke week: wie zich tot en met ${week.until} aanmeldt, telt als gelijktijdig`,
        `applications close on ${day}, after the national week: all who apply up to ${week.until} count as simultaneous`,
      );
    return {
      status: "early",
      message: {
        nl: `de aanmelding sluit op ${day}, voor het einde van de landelijke week: wie zich daarna aanmeldt, is op tijd en mag niet achteraan komen`,
        en: `applications close on ${day}, before the national week ends: who applies after that is in time and may not come last`,
      },
    };
  });
}

function hears(known: AdmissionDeadline, day: IsoDate | null): CalendarFinding {
  return found("placement-known", known.until, known, () => {
    if (day === null) return unknown("de dag van de uitslag", "the day of the result");
    if (day <= known.until) return met("de uitslag is op tijd bekend", "the result is known in time");
    return late(
      `de uitslag komt op ${day}, na de uiterste dag ${known.until}`,
      `the result comes on ${day}, after the last day ${known.until}`,
    );
  });
}

/** Days of the plan that come in the wrong order. */
function order({ opensOn, closesOn, drawsOn, publishesOn }: AdmissionPlan): CalendarFinding[] {
  const days = [
    { day: opensOn, nl: "openen", en: "opening" },
    { day: closesOn, nl: "sluiten", en: "closing" },
    { day: drawsOn, nl: "loten", en: "drawing" },
    { day: publishesOn, nl: "de uitslag", en: "the result" },
  ].flatMap(({ day, ...words }) => (day === null ? [] : [{ day, ...words }]));
  return days.slice(1).flatMap((after, index): CalendarFinding[] => {
    const before = days[index]!;
    if (before.day <= after.day) return [];
    const message = {
      nl: `${before.nl} (${before.day}) staat na ${after.nl} (${after.day})`,
      en: `${before.en} (${before.day}) is planned after ${after.en} (${after.day})`,
    };
    return [{ id: "order", status: "late", date: after.day, message, article: null, link: null }];
  });
}

function found(
  id: CalendarFinding["id"],
  date: IsoDate,
  { source: { article, link } }: AdmissionDeadline,
  judge: () => Judgement,
): CalendarFinding {
  return { id, date, ...judge(), article, link };
}

function met(nl: string, en: string): Judgement {
  return { status: "met", message: { nl, en } };
}

function late(nl: string, en: string): Judgement {
  return { status: "late", message: { nl, en } };
}

function unknown(nl: string, en: string): Judgement {
  return { status: "unknown", message: { nl: `${nl} is nog niet bekend`, en: `${en} is not known yet` } };
}
