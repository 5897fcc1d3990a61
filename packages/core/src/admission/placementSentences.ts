import type { Quantities, Step } from "../explanation/explanation.ts";
import type { Text } from "../vocabulary/text.ts";
import type { ChoiceReason, ReasonCutoff } from "./choiceReasons.ts";
import { quantitiesOf } from "./reasonQuantities.ts";

function step(id: string, sentence: Text, quantities: Quantities): Step {
  return { id, sentence, quantities, basis: [] };
}

/** Why a choice above the placement did not become a place: one step per cut-off that stood in the way. */
export function missedSteps(reason: ChoiceReason): Step[] {
  const id = `choice-${reason.rank}`;
  if (reason.hasOrder && !reason.key) return [step(`${id}-not-in-order`, WORDS.notInOrder, quantitiesOf(reason))];
  if (reason.capacity === 0) return [step(`${id}-no-places`, WORDS.noPlaces, quantitiesOf(reason))];
  const blocking = reason.cutoffs.filter(({ passed, places, kind }) => !passed && (places > 0 || kind === "quota"));
  const quotas = blocking.filter(({ kind }) => kind === "quota");
  const shown = quotas.length > 0 ? quotas : blocking;
  const kept = reason.keptForOthers > 0 && quotas.length === 0;
  const keptWords = reason.capacity === 1 ? WORDS.keptOnly : counted(WORDS.kept, reason.keptForOthers);
  return [
    ...shown.map((item, index) =>
      step(
        `${id}-${item.kind}-${index}${reason.hasOrder ? "-order" : ""}`,
        missedSentence(reason, item),
        quantitiesOf(reason, item),
      ),
    ),
    ...(kept ? [step(`${id}-kept`, keptWords, quantitiesOf(reason))] : []),
  ];
}

function missedSentence(reason: ChoiceReason, item: ReasonCutoff): Text {
  const head = counted(HEADS[item.kind], item.places);
  if (item.kind === "quota" && item.places === 0) return head;
  const tail = reason.hasOrder ? WORDS.orderTail : reason.hasClasses ? WORDS.classTail : WORDS.numberTail;
  return filled({ nl: `${head.nl} ${tail.nl}`, en: `${head.en} ${tail.en}` }, whereOf(reason, item));
}

/** Why the choice that became a place did. */
export function placedStep(reason: ChoiceReason, section: number): Step {
  const usable = reason.cutoffs.filter(({ kind }) => kind !== "quota");
  const item = usable.find(({ passed }) => passed)!;
  const words = item.cutoff
    ? reason.hasOrder
      ? WORDS.placedOrder
      : reason.hasClasses
        ? WORDS.placedClass
        : WORDS.placedNumber
    : WORDS.placedRoom;
  const reserve = item.kind === "reserve" ? counted(WORDS.fromReserve, item.places) : NOTHING;
  return step(
    `choice-${reason.rank}-placed-${section}`,
    filled({ nl: `${words.nl}${reserve.nl}`, en: `${words.en}${reserve.en}` }, whereOf(reason, item)),
    quantitiesOf(reason, item),
  );
}

const NOTHING: Text = { nl: "", en: "" };

/** Of which places the last one placed is told; nothing where all places are alike. */
function whereOf(reason: ChoiceReason, item: ReasonCutoff): Text {
  return reason.hasParts ? counted(WHERE[item.kind], item.places) : NOTHING;
}

function filled({ nl, en }: Text, where: Text): Text {
  return { nl: nl.replace("{where}", where.nl), en: en.replace("{where}", where.en) };
}

/** A sentence for one, and one for any other number. */
interface Counted {
  readonly one: Text;
  readonly many: Text;
}

function counted({ one, many }: Counted, count: number): Text {
  return count === 1 ? one : many;
}

const HEADS: Record<ReasonCutoff["kind"], Counted> = {
  open: {
    one: {
      nl: "Keuze {rank}, {programme}: voor iedereen was er {places} plaats.",
      en: "Choice {rank}, {programme}: there was {places} place for everybody.",
    },
    many: {
      nl: "Keuze {rank}, {programme}: voor iedereen waren er {places} plaatsen.",
      en: "Choice {rank}, {programme}: there were {places} places for everybody.",
    },
  },
  rest: {
    one: {
      nl: "Keuze {rank}, {programme}: er bleef {places} plaats over, ook voor iedereen.",
      en: "Choice {rank}, {programme}: {places} place was left over, for everybody as well.",
    },
    many: {
      nl: "Keuze {rank}, {programme}: er bleven {places} plaatsen over, ook voor iedereen.",
      en: "Choice {rank}, {programme}: {places} places were left over, for everybody as well.",
    },
  },
  reserve: {
    one: {
      nl: "Keuze {rank}, {programme}: {places} plaats was eerst voor de groep {group}, waar jij bij hoort.",
      en: "Choice {rank}, {programme}: {places} place was first for the group {group}, which you are in.",
    },
    many: {
      nl: "Keuze {rank}, {programme}: {places} plaatsen waren eerst voor de groep {group}, waar jij bij hoort.",
      en: "Choice {rank}, {programme}: {places} places were first for the group {group}, which you are in.",
    },
  },
  quota: {
    one: {
      nl: "Keuze {rank}, {programme}: van de groep {group} kon hoogstens {places} leerling een plaats krijgen.",
      en: "Choice {rank}, {programme}: at most {places} pupil of the group {group} could get a place.",
    },
    many: {
      nl: "Keuze {rank}, {programme}: van de groep {group} konden hoogstens {places} leerlingen een plaats krijgen.",
      en: "Choice {rank}, {programme}: at most {places} pupils of the group {group} could get a place.",
    },
  },
};

/** After "the last one placed". */
const WHERE: Record<ReasonCutoff["kind"], Counted> = {
  open: {
    one: { nl: " op de plaats voor iedereen", en: " at the place for everybody" },
    many: { nl: " op de plaatsen voor iedereen", en: " at the places for everybody" },
  },
  rest: {
    one: { nl: " op de plaats die over was", en: " at the place that was left over" },
    many: { nl: " op de plaatsen die over waren", en: " at the places that were left over" },
  },
  reserve: {
    one: { nl: " op de plaats voor de groep {group}", en: " at the place for the group {group}" },
    many: { nl: " op de plaatsen voor de groep {group}", en: " at the places for the group {group}" },
  },
  quota: {
    one: { nl: " van de groep {group}", en: " of the group {group}" },
    many: { nl: " van de groep {group}", en: " of the group {group}" },
  },
};

const WORDS = {
  notInOrder: {
    nl: "Keuze {rank}, {programme}: deze afdeling heeft een eigen volgorde. Daar sta je niet in.",
    en: "Choice {rank}, {programme}: this programme has its own order. You are not in it.",
  },
  noPlaces: {
    nl: "Keuze {rank}, {programme}: er waren geen plaatsen.",
    en: "Choice {rank}, {programme}: there were no places.",
  },
  kept: {
    one: {
      nl: "Bij {programme} ging {kept} van de {capacity} plaatsen naar een leerling uit een groep met voorrang op die plaats. Daar hoor je niet bij.",
      en: "At {programme} {kept} of the {capacity} places went to a pupil of a group that goes first for that place. You are not in it.",
    },
    many: {
      nl: "Bij {programme} gingen {kept} van de {capacity} plaatsen naar leerlingen uit groepen met voorrang op die plaatsen. Daar hoor je niet bij.",
      en: "At {programme} {kept} of the {capacity} places went to pupils of groups that go first for those places. You are not in them.",
    },
  },
  keptOnly: {
    nl: "Bij {programme} ging de enige plaats naar een leerling uit een groep met voorrang op die plaats. Daar hoor je niet bij.",
    en: "At {programme} the only place went to a pupil of a group that goes first for it. You are not in it.",
  },
  classTail: {
    nl: "De laatste die een plaats kreeg{where}, zat in voorrangsklasse {lastClass} met lotnummer {lastNumber}. Jij zat in klasse {class} met nummer {number}.",
    en: "The last one placed{where} was in priority class {lastClass} with lottery number {lastNumber}. You were in class {class} with number {number}.",
  },
  numberTail: {
    nl: "De laatste die een plaats kreeg{where}, had lotnummer {lastNumber}. Jij had nummer {number}.",
    en: "The last one placed{where} had lottery number {lastNumber}. You had number {number}.",
  },
  orderTail: {
    nl: "De laatste die een plaats kreeg{where}, stond op plek {lastNumber} in de volgorde van de afdeling. Jij stond op plek {number}.",
    en: "The last one placed{where} was at place {lastNumber} in the order of the programme. You were at place {number}.",
  },
  placedRoom: {
    nl: "Keuze {rank}, {programme}: hier was plaats voor je.",
    en: "Choice {rank}, {programme}: there was room for you here.",
  },
  placedClass: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg{where}, zat in klasse {lastClass} met nummer {lastNumber}; jij zat in klasse {class} met nummer {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed{where} was in class {lastClass} with number {lastNumber}; you were in class {class} with number {number}.",
  },
  placedNumber: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg{where}, had nummer {lastNumber}; jij had nummer {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed{where} had number {lastNumber}; you had number {number}.",
  },
  placedOrder: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg{where}, stond op plek {lastNumber} in de volgorde van de afdeling; jij op plek {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed{where} was at place {lastNumber} in the order of the programme; you at place {number}.",
  },
  fromReserve: {
    one: {
      nl: " Het is de plaats die eerst voor de groep {group} was.",
      en: " It is the place that was first for the group {group}.",
    },
    many: {
      nl: " Het is een van de {places} plaatsen die eerst voor de groep {group} waren.",
      en: " It is one of the {places} places that were first for the group {group}.",
    },
  },
} satisfies Record<string, Text | Counted>;
