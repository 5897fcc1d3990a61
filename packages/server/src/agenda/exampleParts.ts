import type { Agenda } from "@kansrijk/core/agenda/agenda";

type Part<K extends keyof Agenda> = Agenda[K] extends readonly (infer T)[] ? T : never;

/** Agreements of an example agenda that begins in `start`. */
export function exampleAgreements(start: number): Agenda["agreements"] {
  return [
    {
      id: "samen-kijken",
      with: ["schoolbesturen po (voorbeeld)", "schoolbesturen vo (voorbeeld)"],
      text: "De besturen leggen elk najaar hun cijfers naast die van de monitor en bespreken wat opvalt.",
      on: `${start}-03-10`,
      until: `${start + 4}-12-31`,
    },
    {
      id: "wijken",
      with: ["bibliotheek (voorbeeld)", "welzijnswerk (voorbeeld)"],
      text: "In elke wijk is er na school een plek om te lezen en huiswerk te maken, voor iedereen en zonder kosten.",
      on: `${start}-09-01`,
    },
  ];
}

interface MeetingPlan {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly duty?: string;
  readonly items: readonly (readonly [title: string, decision: string])[];
  readonly isCancelled?: boolean;
}

/** Meetings of an example agenda; the last is still to come. `about` are goals or actions that items are about. */
export function exampleMeetings(start: number, about: readonly string[]): Agenda["meetings"] {
  const plans: MeetingPlan[] = [
    {
      id: "vaststelling",
      title: "Vaststelling van de agenda",
      day: `${start}-02-15`,
      items: [["Doelen en acties", "De agenda is vastgesteld."]],
    },
    {
      id: "segregatie-1",
      title: "Jaarlijks overleg over segregatie",
      day: `${start}-11-08`,
      duty: "segregation-talk-po",
      items: [
        ["Cijfers over de verdeling van leerlingen", "De besturen vragen ouders hoe zij een school kozen."],
        ["Aanmelden", "Eén moment van aanmelden voor alle basisscholen, vanaf volgend schooljaar."],
      ],
    },
    {
      id: "voortgang-1",
      title: "Voortgang van de agenda",
      day: `${start + 1}-12-05`,
      duty: "agenda-review",
      items: [["Stand van de doelen", "Doorgaan; één actie start een half jaar later."]],
    },
    {
      id: "segregatie-2",
      title: "Jaarlijks overleg over segregatie",
      day: `${start + 2}-11-06`,
      duty: "segregation-talk-po",
      items: [["Wat ouders zeiden", "De scholen laten zich samen zien op één open dag."]],
    },
    {
      id: "brugklassen",
      title: "Gesprek over brede brugklassen",
      day: `${start + 3}-04-02`,
      duty: "bridge-class-talk",
      items: [["Aanbod in de regio", ""]],
      isCancelled: true,
    },
    {
      id: "slot",
      title: "Terugblik en volgende agenda",
      day: `${start + 4}-12-10`,
      duty: "agenda-review",
      items: [
        ["Wat is bereikt", ""],
        ["Doelen voor de volgende jaren", ""],
      ],
    },
  ];
  return plans.map((plan) => meetingOf(plan, about));
}

function meetingOf(
  { id, title, day, duty, items, isCancelled = false }: MeetingPlan,
  about: readonly string[],
): Part<"meetings"> {
  return {
    id,
    title,
    start: `${day}T14:00`,
    end: `${day}T15:30`,
    place: "Gemeentehuis (voorbeeld)",
    ...(duty === undefined ? {} : { duty }),
    present: ["wethouder onderwijs", "bestuurders po en vo", "beleidsadviseur"],
    items: items.map(([item, decision], at) => ({
      id: `${id}-${at + 1}`,
      title: item,
      decision,
      about: about.slice(at, at + 1),
    })),
    cancelled: isCancelled,
  };
}
