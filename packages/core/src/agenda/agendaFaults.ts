import type { Text } from "../vocabulary/text.ts";
import type { Agenda, FigureQuestion } from "./agenda.ts";

/** What is wrong in an agenda although every field by itself is right; an empty list when all is well. */
export function agendaFaults(agenda: Agenda): Text[] {
  return [
    ...idFaults(agenda),
    ...orderFaults(agenda),
    ...nameFaults(agenda),
    ...figureFaults(agenda),
    ...stateFaults(agenda),
  ];
}

function idFaults({ analysis, goals, actions, agreements, meetings, municipalities }: Agenda): Text[] {
  const parts = [
    ...analysis,
    ...goals,
    ...actions,
    ...agreements,
    ...meetings,
    ...meetings.flatMap(({ items }) => items),
  ];
  return [
    ...doubled(parts.map(({ id }) => id)).map((id) => ({
      nl: `De code "${id}" staat meer dan eens in de agenda; elk onderdeel heeft een eigen code.`,
      en: `The id "${id}" stands in the agenda more than once; every part has its own.`,
    })),
    ...doubled(municipalities).map((code) => ({
      nl: `Gemeente ${code} staat meer dan eens in de lijst.`,
      en: `Municipality ${code} is listed more than once.`,
    })),
  ];
}

function doubled(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function orderFaults({ from, to, actions, agreements, meetings }: Agenda): Text[] {
  const spans = [
    { nl: "de agenda", en: "the agenda", from, to },
    ...actions.map((item) => ({ nl: `actie "${item.id}"`, en: `action "${item.id}"`, from: item.from, to: item.to })),
    ...agreements.map((item) => ({
      nl: `afspraak "${item.id}"`,
      en: `agreement "${item.id}"`,
      from: item.on,
      to: item.until,
    })),
    ...meetings.map((item) => ({
      nl: `overleg "${item.id}"`,
      en: `meeting "${item.id}"`,
      from: item.start,
      to: item.end,
    })),
  ];
  return spans.flatMap((span) =>
    span.to === undefined || Date.parse(span.from) <= Date.parse(span.to)
      ? []
      : [
          {
            nl: `Het einde van ${span.nl} (${span.to}) ligt voor het begin (${span.from}).`,
            en: `The end of ${span.en} (${span.to}) lies before its start (${span.from}).`,
          },
        ],
  );
}

function nameFaults({ goals, actions, meetings }: Agenda): Text[] {
  const known = new Set(goals.map(({ id }) => id));
  const named = new Set([...known, ...actions.map(({ id }) => id)]);
  const wrongGoals = actions.flatMap((action) =>
    action.goals
      .filter((goal) => !known.has(goal))
      .map((goal) => ({
        nl: `Actie "${action.id}" noemt doel "${goal}", maar dat is er niet.`,
        en: `Action "${action.id}" names goal "${goal}", which does not exist.`,
      })),
  );
  const wrongItems = meetings.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.about
        .filter((part) => !named.has(part))
        .map((part) => ({
          nl: `Agendapunt "${item.id}" gaat over "${part}", maar er is geen doel of actie met die code.`,
          en: `Agenda item "${item.id}" is about "${part}", but no goal or action has that id.`,
        })),
    ),
  );
  return [...wrongGoals, ...wrongItems];
}

function figureFaults({ analysis, goals, municipalities }: Agenda): Text[] {
  return [...analysis, ...goals].flatMap(({ id, figure }) =>
    figure ? faultsOfFigure(id, figure, municipalities) : [],
  );
}

function faultsOfFigure(id: string, figure: FigureQuestion, municipalities: readonly string[]): Text[] {
  const { breakdown, group, against, municipality } = figure;
  const faults: Text[] = [];
  if ((breakdown === undefined) !== (group === undefined))
    faults.push({
      nl: `Het cijfer van "${id}" noemt ${group === undefined ? "een uitsplitsing zonder groep" : "een groep zonder uitsplitsing"}; noem ze allebei of geen van beide.`,
      en: `The figure of "${id}" names ${group === undefined ? "a breakdown without a group" : "a group without a breakdown"}; name both or neither.`,
    });
  if (against !== undefined && (group === undefined || group === against))
    faults.push({
      nl: `Het cijfer van "${id}" is een verschil met groep "${against}"; noem een andere groep van dezelfde uitsplitsing waarvan het verschil is.`,
      en: `The figure of "${id}" is a difference with group "${against}"; name another group of the same breakdown that differs from it.`,
    });
  if (municipality !== undefined && !municipalities.includes(municipality))
    faults.push({
      nl: `Het cijfer van "${id}" gaat over ${municipality}, maar die gemeente hoort niet bij de agenda.`,
      en: `The figure of "${id}" is about ${municipality}, which is not in the agenda.`,
    });
  return faults;
}

function stateFaults({ state, adoptedOn }: Agenda): Text[] {
  if (state === "draft" && adoptedOn !== undefined)
    return [
      {
        nl: `Een concept kan geen dag van vaststelling hebben (${adoptedOn}).`,
        en: `A draft cannot have a day of adoption (${adoptedOn}).`,
      },
    ];
  if (state !== "draft" && adoptedOn === undefined)
    return [
      {
        nl: "Bij een vastgestelde agenda hoort de dag van vaststelling (adoptedOn).",
        en: "An adopted agenda needs the day of adoption (adoptedOn).",
      },
    ];
  return [];
}
