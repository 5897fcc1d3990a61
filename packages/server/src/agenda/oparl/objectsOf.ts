import type { Agenda, AgendaMeeting } from "@kansrijk/core/agenda/agenda";
import { meetingMoment } from "../meetingMoment.ts";

/** Kinds of OParl objects that agendas give; the name is part of the address. */
export const OPARL_KINDS = {
  organization: "Organization",
  meeting: "Meeting",
  "agenda-item": "AgendaItem",
  paper: "Paper",
  file: "File",
} as const;

export type OparlKind = keyof typeof OPARL_KINDS;

/** An object without what follows from its history. `path` is its address below the system. */
export interface OparlPart {
  readonly kind: OparlKind;
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Municipalities of an agenda as they stand in addresses. */
export function bodyKey({ municipalities }: Pick<Agenda, "municipalities">): string {
  return [...municipalities].sort().join("-");
}

type Url = (path: string) => string;

/**
 * The OParl 1.1 objects of one version of an agenda: its group of partners, meetings with items, the agenda itself as a
 * paper, and agreements as papers. Persons are never given: an agenda names offices.
 */
export function objectsOf(agenda: Agenda, url: Url): OparlPart[] {
  return [
    organizationOf(agenda, url),
    ...agenda.meetings.flatMap((meeting) => meetingParts(agenda, meeting, url)),
    ...paperParts(agenda, url),
  ];
}

function organizationOf(agenda: Agenda, url: Url): OparlPart {
  const path = `organization/${agenda.id}`;
  const fields = {
    body: url(`body/${bodyKey(agenda)}`),
    name: agenda.title,
    shortName: agenda.id,
    classification: "Overleg van partners",
    startDate: agenda.from,
    endDate: agenda.to,
    meeting: url(`${path}/meetings`),
    keyword: keywordsOf(agenda),
  };
  return { kind: "organization", path, fields };
}

function meetingParts(agenda: Agenda, meeting: AgendaMeeting, url: Url): OparlPart[] {
  const path = `meeting/${agenda.id}/${meeting.id}`;
  const items = meeting.items.map((item, at): OparlPart => {
    const fields = {
      meeting: url(path),
      number: String(at + 1),
      order: at,
      name: item.title,
      public: true,
      ...(item.decision === "" ? {} : { resolutionText: item.decision }),
    };
    return { kind: "agenda-item", path: `agenda-item/${agenda.id}/${item.id}`, fields };
  });
  const fields = {
    name: meeting.title,
    start: meetingMoment(meeting.start).toISOString(),
    ...(meeting.end === undefined ? {} : { end: meetingMoment(meeting.end).toISOString() }),
    cancelled: meeting.cancelled,
    organization: [url(`organization/${agenda.id}`)],
    // Who were there are offices; OParl knows only persons here.
    participant: [],
    agendaItem: items.map((item) => item.path),
    keyword: [...keywordsOf(agenda), ...(meeting.duty === undefined ? [] : [meeting.duty])],
  };
  return [{ kind: "meeting", path, fields }, ...items];
}

function paperParts(agenda: Agenda, url: Url): OparlPart[] {
  const file: OparlPart = {
    kind: "file",
    path: `file/${agenda.id}`,
    fields: {
      name: agenda.title,
      fileName: `${agenda.id}.json`,
      mimeType: "application/json",
      accessUrl: url(`../collections/agendas/${agenda.id}`),
      paper: [url(`paper/${agenda.id}`)],
    },
  };
  const base = {
    body: url(`body/${bodyKey(agenda)}`),
    underDirectionOf: [url(`organization/${agenda.id}`)],
    keyword: keywordsOf(agenda),
  };
  const own = {
    ...base,
    name: agenda.title,
    reference: agenda.id,
    date: agenda.adoptedOn ?? agenda.from,
    paperType: agenda.state === "draft" ? "Concept-agenda" : "Agenda",
    mainFile: file.path,
    subordinatedPaper: agenda.agreements.map(({ id }) => url(`paper/${agenda.id}/${id}`)),
  };
  const agreements = agenda.agreements.map(({ id, text, on }): OparlPart => {
    const name = text.length > 150 ? `${text.slice(0, 149)}…` : text;
    const fields = {
      ...base,
      name,
      reference: `${agenda.id}/${id}`,
      date: on,
      paperType: "Afspraak",
      superordinatedPaper: [url(`paper/${agenda.id}`)],
    };
    return { kind: "paper", path: `paper/${agenda.id}/${id}`, fields };
  });
  return [{ kind: "paper", path: `paper/${agenda.id}`, fields: own }, file, ...agreements];
}

function keywordsOf({ generated }: Agenda): string[] {
  return generated ? ["voorbeeld: verzonnen"] : [];
}
