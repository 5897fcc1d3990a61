import type { Alternative, Quantities, Quantity, Step } from "../explanation/explanation.ts";
import type { Text } from "../vocabulary/text.ts";
import type { ChoiceReason, ReasonCutoff } from "./choiceReasons.ts";

const number = (value: number): Quantity => ({ value: String(value), unit: "number" });
const text = (value: string): Quantity => ({ value, unit: "text" });

function step(id: string, sentence: Text, quantities: Quantities): Step {
  return { id, sentence, quantities, basis: [] };
}

function quantitiesOf(reason: ChoiceReason, item?: ReasonCutoff): Quantities {
  return {
    rank: number(reason.rank),
    programme: text(reason.programme),
    capacity: number(reason.capacity),
    kept: number(reason.keptForOthers),
    ...(reason.key ? { class: number(reason.key.class), number: number(reason.key.number) } : {}),
    ...(item ? { places: number(item.places) } : {}),
    ...(item?.group != null ? { group: text(item.group) } : {}),
    ...(item?.cutoff ? { lastClass: number(item.cutoff.class), lastNumber: number(item.cutoff.number) } : {}),
  };
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
      step(`${id}-${item.kind}-${index}`, missedSentence(reason, item), quantitiesOf(reason, item)),
    ),
    ...(kept ? [step(`${id}-kept`, keptWords, quantitiesOf(reason))] : []),
  ];
}

function missedSentence(reason: ChoiceReason, { kind, places }: ReasonCutoff): Text {
  const head = counted(HEADS[kind], places);
  if (kind === "quota" && places === 0) return head;
  const tail = reason.hasOrder ? WORDS.orderTail : reason.hasClasses ? WORDS.classTail : WORDS.numberTail;
  return { nl: `${head.nl} ${tail.nl}`, en: `${head.en} ${tail.en}` };
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
  const reserve = item.kind === "reserve" ? counted(WORDS.fromReserve, item.places) : { nl: "", en: "" };
  return step(
    `choice-${reason.rank}-placed-${section}`,
    { nl: `${words.nl}${reserve.nl}`, en: `${words.en}${reserve.en}` },
    quantitiesOf(reason, item),
  );
}

/** What would have been enough for a missed choice, at the cut-offs as they are. */
export function enoughFor(reason: ChoiceReason): Alternative[] {
  const { key, cutoffs, hasOrder } = reason;
  if (!key || cutoffs.some(({ kind, passed }) => kind === "quota" && !passed)) return [];
  return cutoffs.flatMap((item): Alternative[] => {
    if (item.kind === "quota" || !item.cutoff || item.cutoff.class === 0) return [];
    const quantities = quantitiesOf(reason, item);
    const make = (id: string, sentence: Text, extra: Quantities = {}): Alternative[] => [
      { id: `choice-${reason.rank}-${item.kind}-${id}`, sentence, quantities: { ...quantities, ...extra } },
    ];
    if (hasOrder) return make("order", WORDS.enoughOrder);
    if (item.cutoff.class === key.class) return make("number", WORDS.enoughNumber);
    if (key.number <= item.cutoff.number)
      return make("class", WORDS.enoughClass, { better: number(item.cutoff.class) });
    if (item.cutoff.class > 1) return make("class", WORDS.enoughClass, { better: number(item.cutoff.class - 1) });
    return make("both", WORDS.enoughBoth);
  });
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
    nl: "De laatste die een plaats kreeg, zat in voorrangsklasse {lastClass} met lotnummer {lastNumber}. Jij zat in klasse {class} met nummer {number}.",
    en: "The last one placed was in priority class {lastClass} with lottery number {lastNumber}. You were in class {class} with number {number}.",
  },
  numberTail: {
    nl: "De laatste die een plaats kreeg, had lotnummer {lastNumber}. Jij had nummer {number}.",
    en: "The last one placed had lottery number {lastNumber}. You had number {number}.",
  },
  orderTail: {
    nl: "De laatste die een plaats kreeg, stond op plek {lastNumber} in de volgorde van de afdeling. Jij stond op plek {number}.",
    en: "The last one placed was at place {lastNumber} in the order of the programme. You were at place {number}.",
  },
  placedRoom: {
    nl: "Keuze {rank}, {programme}: hier was plaats voor je.",
    en: "Choice {rank}, {programme}: there was room for you here.",
  },
  placedClass: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg, zat in klasse {lastClass} met nummer {lastNumber}; jij zat in klasse {class} met nummer {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed was in class {lastClass} with number {lastNumber}; you were in class {class} with number {number}.",
  },
  placedNumber: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg, had nummer {lastNumber}; jij had nummer {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed had number {lastNumber}; you had number {number}.",
  },
  placedOrder: {
    nl: "Keuze {rank}, {programme}: je kreeg een plaats. De laatste die een plaats kreeg, stond op plek {lastNumber} in de volgorde van de afdeling; jij op plek {number}.",
    en: "Choice {rank}, {programme}: you got a place. The last one placed was at place {lastNumber} in the order of the programme; you at place {number}.",
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
  enoughNumber: {
    nl: "Met lotnummer {lastNumber} of lager was er bij deze grenzen een plaats bij {programme}.",
    en: "With lottery number {lastNumber} or lower there would have been a place at {programme}, at these cut-offs.",
  },
  enoughClass: {
    nl: "Met voorrang in klasse {better} was er bij deze grenzen een plaats bij {programme}, ook met nummer {number}.",
    en: "With priority in class {better} there would have been a place at {programme}, at these cut-offs, even with number {number}.",
  },
  enoughBoth: {
    nl: "Met voorrang in klasse {lastClass} en lotnummer {lastNumber} of lager was er bij deze grenzen een plaats bij {programme}.",
    en: "With priority in class {lastClass} and lottery number {lastNumber} or lower there would have been a place at {programme}, at these cut-offs.",
  },
  enoughOrder: {
    nl: "Op plek {lastNumber} of hoger in de volgorde van {programme} was er bij deze grenzen een plaats.",
    en: "At place {lastNumber} or higher in the order of {programme} there would have been a place, at these cut-offs.",
  },
} satisfies Record<string, Text | Counted>;
