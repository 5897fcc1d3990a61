import type { Text } from "../vocabulary/text.ts";
import type { Agenda } from "./agenda.ts";
import type { Duty } from "./duty.ts";
import type { DutyRecord } from "./dutyRecord.ts";
import { schoolYearOf } from "./schoolYearOf.ts";

/** Where it was written down that a duty was done. */
export interface DutyEvidence {
  readonly on: string;
  readonly source: "record" | "meeting";
  /** Id of the record, or of the agenda. */
  readonly id: string;
  readonly meeting: string | null;
  readonly agreements: readonly string[];
  readonly participants: readonly string[];
  readonly generated: boolean;
}

export interface DutyLine {
  readonly duty: string;
  readonly title: Text;
  readonly municipality: string;
  readonly schoolYear: number;
  /** Last day on which it can be done in time. */
  readonly due: string;
  readonly remindOn: string;
  /**
   * done: a talk is recorded; due: there is still time; overdue: the time has passed and this municipality does record
   * this duty here in other years; not-recorded: nothing about this duty was ever recorded here.
   */
  readonly state: "done" | "due" | "overdue" | "not-recorded";
  readonly evidence: readonly DutyEvidence[];
  /** A meeting about it that stands in an agenda and is still to come. */
  readonly planned: string | null;
  readonly text: Text;
}

export interface DutyQuestion {
  readonly municipality: string;
  readonly schoolYear: number;
  /** `2026-11-22`. */
  readonly today: string;
}

/** Everything that can tell whether a duty was done. */
export interface DutySources {
  readonly duties: readonly Duty[];
  readonly records: readonly DutyRecord[];
  readonly agendas: readonly Agenda[];
}

/**
 * The duties of a municipality in a school year. What is not recorded here may have been done all the same: every line
 * without evidence says so.
 */
export function dutyRegister(sources: DutySources, question: DutyQuestion): DutyLine[] {
  return sources.duties.map((duty) => lineOf(duty, sources, question));
}

function lineOf(duty: Duty, sources: DutySources, { municipality, schoolYear, today }: DutyQuestion): DutyLine {
  const all = evidenceOf(duty.id, sources, municipality);
  const ofYear = all.filter((item) => item.year === schoolYear);
  const evidence = ofYear.filter(({ on }) => on <= today).map(withoutYear);
  const coming = ofYear.filter(({ on }) => on > today);
  const next = coming.find(({ generated }) => !generated) ?? coming[0];
  const planned = next?.on ?? null;
  const due = dayOf(duty.due, schoolYear);
  const isOpen = today <= due;
  // What is invented as an example must not make a real municipality late.
  const isRecorded = all.some(({ generated }) => !generated);
  const state = evidence.length > 0 ? "done" : isOpen ? "due" : isRecorded ? "overdue" : "not-recorded";
  const isInvented = evidence.length > 0 ? evidence.every(({ generated }) => generated) : next?.generated === true;
  const told = TEXTS[state](due, evidence.at(-1)?.on ?? "", planned);
  return {
    duty: duty.id,
    title: duty.title,
    municipality,
    schoolYear,
    due,
    remindOn: daysBefore(due, duty.remindDays),
    state,
    evidence,
    planned,
    text: isInvented ? { nl: `${told.nl} ${INVENTED.nl}`, en: `${told.en} ${INVENTED.en}` } : told,
  };
}

function withoutYear(dated: Dated): DutyEvidence {
  const { year: _, ...evidence } = dated;
  return evidence;
}

type Dated = DutyEvidence & { readonly year: number };

function evidenceOf(duty: string, { records, agendas }: DutySources, municipality: string): Dated[] {
  const own = records
    .filter((record) => record.duty === duty && record.municipality === municipality)
    .map(({ id, on, schoolYear, meeting, agreements, participants, generated }) => {
      const base = { on, source: "record" as const, id, meeting: meeting ?? null, agreements, participants, generated };
      return { ...base, year: schoolYear };
    });
  const recorded = new Set(own.flatMap(({ meeting }) => meeting ?? []));
  const met = agendas
    .filter((agenda) => agenda.municipalities.includes(municipality))
    .flatMap((agenda) =>
      agenda.meetings
        .filter((meeting) => meeting.duty === duty && !meeting.cancelled && !recorded.has(meeting.id))
        .map(({ id, start, present, items }) => ({
          on: start.slice(0, 10),
          source: "meeting" as const,
          id: agenda.id,
          meeting: id,
          agreements: items.map(({ decision }) => decision).filter((decision) => decision !== ""),
          participants: present,
          generated: agenda.generated,
          year: schoolYearOf(start),
        })),
    );
  return [...own, ...met].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

/** `07-31` in school year 2025 is 2026-07-31; `11-01` is 2025-11-01. */
export function dayOf(due: string, schoolYear: number): string {
  return `${Number(due.slice(0, 2)) >= 8 ? schoolYear : schoolYear + 1}-${due}`;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

const INVENTED: Text = { nl: "Voorbeeld: verzonnen.", en: "Example: invented." };

const NOT_NOT_DONE: Text = {
  nl: "Niet hier vastgelegd betekent niet dat het niet gedaan is.",
  en: "Not recorded here does not mean that it was not done.",
};

type Told = (due: string, on: string, planned: string | null) => Text;

const TEXTS: Readonly<Record<DutyLine["state"], Told>> = {
  done: (_, on) => ({ nl: `Gedaan op ${on}.`, en: `Done on ${on}.` }),
  due: (due, _, planned) =>
    planned === null
      ? { nl: `Nog te doen, uiterlijk op ${due}.`, en: `Still to do, by ${due}.` }
      : { nl: `Gepland op ${planned}; uiterlijk op ${due}.`, en: `Planned on ${planned}; by ${due}.` },
  overdue: (due) => ({
    nl: `Voor ${due} is hier niets vastgelegd, in een ander jaar wel. ${NOT_NOT_DONE.nl}`,
    en: `Nothing was recorded here before ${due}, though it was in another year. ${NOT_NOT_DONE.en}`,
  }),
  "not-recorded": () => ({
    nl: `Hierover is hier nog nooit iets vastgelegd. ${NOT_NOT_DONE.nl}`,
    en: `Nothing about this was ever recorded here. ${NOT_NOT_DONE.en}`,
  }),
};
