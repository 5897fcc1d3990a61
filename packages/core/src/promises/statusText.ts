import type { Text } from "../vocabulary/text.ts";
import { dayWords, whenWords } from "./dayWords.ts";
import type { FactStatus } from "../vocabulary/factStatus.ts";
import type { DeadlineWindow } from "./deadlineWindow.ts";
import { doubtfulEnd, type PromiseState, type StatusGround } from "./promiseStatus.ts";

interface Words {
  /** When the update that decided happened: "on 10 May 2023", "by 5 July 2019", "in 2020". */
  readonly when: string;
  /** The last day of the window. */
  readonly end: string;
  /** What comes after this day is late: the last day, or a month later when that is assumed. */
  readonly lateAfter: string;
}

type Sentence = (words: Words) => string;
type Sentences = Readonly<Record<keyof Text, Sentence>>;

const WHY: Readonly<Record<StatusGround, Sentences>> = {
  "delivered-in-time": {
    nl: ({ when, end }) => `Nagekomen ${when}; het kon tot en met ${end}.`,
    en: ({ when, end }) => `Delivered ${when}; the last day was ${end}.`,
  },
  "delivered-without-end": {
    nl: ({ when }) => `Nagekomen ${when}; er was geen laatste dag.`,
    en: ({ when }) => `Delivered ${when}; there was no last day.`,
  },
  "delivered-late": {
    nl: ({ when, end }) => `Nagekomen ${when}, na de laatste dag: ${end}.`,
    en: ({ when, end }) => `Delivered ${when}, after the last day: ${end}.`,
  },
  "delivered-near-an-assumed-end": {
    nl: ({ when, end }) =>
      `Nagekomen ${when}, na ${end}. Die laatste dag is onze eigen lezing van de brief; wat er zo kort na komt, noemen we niet te laat.`,
    en: ({ when, end }) =>
      `Delivered ${when}, after ${end}. That last day is our own reading of the letter; what comes so soon after it we do not call late.`,
  },
  "delivered-perhaps-in-time": {
    nl: ({ when, end }) => `Nagekomen ${when}. Of dat ook uiterlijk op ${end} al zo was, is niet bekend.`,
    en: ({ when, end }) => `Delivered ${when}. Whether it was so by ${end} already is not known.`,
  },
  "replaced-or-withdrawn": {
    nl: ({ when }) => `De belofte is ${when} vervangen of ingetrokken.`,
    en: ({ when }) => `The promise was replaced or withdrawn ${when}.`,
  },
  "window-open": {
    nl: ({ end }) => `Het kan nog tot en met ${end}, en we weten niet dat het al gedaan is.`,
    en: ({ end }) => `There is time until ${end}, and we do not know that it has been done.`,
  },
  "no-end": {
    nl: () => "De brief noemt geen laatste dag, en we weten niet dat het al gedaan is.",
    en: () => "The letter names no last day, and we do not know that it has been done.",
  },
  "put-off": {
    nl: ({ when, end }) => `De laatste dag was ${end}. Wat we ${when} weten, zegt dat het later wordt.`,
    en: ({ when, end }) => `The last day was ${end}. What we know ${when} says that it will be later.`,
  },
  "still-not-there": {
    nl: ({ when, end }) =>
      `De laatste dag was ${end}. Wat we ${when} weten, zegt dat het er toen nog niet (helemaal) was.`,
    en: ({ when, end }) => `The last day was ${end}. What we know ${when} says that it was not (wholly) there then.`,
  },
  "nothing-known": {
    nl: ({ end }) =>
      `De laatste dag was ${end}. We hebben niet gevonden of het gedaan is: dat zegt niet dat het niet gedaan is.`,
    en: ({ end }) => `The last day was ${end}. We have not found whether it was done: that does not say it was not.`,
  },
  "only-partly-known": {
    nl: ({ when, end }) =>
      `De laatste dag was ${end}. Van een deel weten we dat het gedaan is (${when}), van de rest niet.`,
    en: ({ when, end }) =>
      `The last day was ${end}. Of a part we know that it was done (${when}), of the rest we do not.`,
  },
};

const IF_EARLIER: Sentences = {
  nl: ({ end }) => `Met een bron die zegt dat het uiterlijk op ${end} gedaan was, was dit "op tijd nagekomen".`,
  en: ({ end }) => `With a source that says it was done on ${end} at the latest, this would be "kept in time".`,
};
const IF_FOUND: Sentences = {
  nl: ({ end, lateAfter }) =>
    `Een bron beslist: gedaan uiterlijk op ${end} maakt dit "op tijd nagekomen", gedaan na ${lateAfter} of toen nog niet maakt dit "te laat".`,
  en: ({ end, lateAfter }) =>
    `A source decides: done on ${end} at the latest makes this "kept in time", done after ${lateAfter} or not yet done then makes this "late".`,
};
const IF_FIRM: Sentences = {
  nl: ({ end }) =>
    `Een bron beslist die zegt welke dag bedoeld was. Met een bron die zegt dat het uiterlijk op ${end} al gedaan was, wordt dit "op tijd nagekomen".`,
  en: ({ end }) =>
    `A source decides that says which day was meant. With a source that says it was done by ${end} already, this becomes "kept in time".`,
};
const IF_DONE: Sentences = {
  nl: () => `Met een bron die zegt dat het gedaan is, wordt dit "op tijd nagekomen".`,
  en: () => `With a source that says it was done, this becomes "kept in time".`,
};
const IF_LATER: Sentences = {
  nl: ({ lateAfter }) => `Als het na ${lateAfter} was gebeurd, was dit "te laat".`,
  en: ({ lateAfter }) => `If it had happened after ${lateAfter}, this would be "late".`,
};
const IF_ALIVE: Sentences = {
  nl: () => `Met een bron die zegt dat het toch gedaan is, vervalt "ingehaald".`,
  en: () => `With a source that says it was done after all, "overtaken" no longer holds.`,
};

const CHANGES: Readonly<Record<StatusGround, Sentences>> = {
  "delivered-in-time": IF_LATER,
  "delivered-without-end": {
    nl: () => `Zonder de bron die zegt dat het gedaan is, was dit "open".`,
    en: () => `Without the source that says it was done, this would be "open".`,
  },
  "delivered-late": IF_EARLIER,
  "delivered-near-an-assumed-end": IF_FIRM,
  "delivered-perhaps-in-time": IF_FOUND,
  "replaced-or-withdrawn": IF_ALIVE,
  "window-open": IF_DONE,
  "no-end": IF_DONE,
  "put-off": IF_EARLIER,
  "still-not-there": IF_EARLIER,
  "nothing-known": IF_FOUND,
  "only-partly-known": IF_FOUND,
};

const LOOSE: Readonly<Record<FactStatus, { readonly fact: Text; readonly rule: Text } | null>> = {
  stated: null,
  found: null,
  recalled: {
    fact: {
      nl: "Dit nieuws komt uit het geheugen en is niet nagezocht.",
      en: "This news is from memory and was not looked up.",
    },
    rule: { nl: "De laatste dag komt uit het geheugen.", en: "The last day is from memory." },
  },
  assumed: {
    fact: {
      nl: "Dat dit nieuws over deze belofte gaat, nemen we aan.",
      en: "That this news is about this promise is assumed.",
    },
    rule: {
      nl: "De laatste dag is aangenomen: de brief noemt geen dag.",
      en: "The last day is assumed: the letter names no day.",
    },
  },
};

/** Why a promise has its status, and what would have given it another. It says so when either rests on loose ground. */
export function statusText(
  { ground, decidedBy }: PromiseState,
  { to }: DeadlineWindow,
  ruleStatus: FactStatus,
): { readonly explanation: Text; readonly wouldChange: Text } {
  const when = decidedBy ? whenWords(decidedBy) : { nl: "", en: "" };
  const end = to === null ? { nl: "", en: "" } : dayWords(to);
  const lateAfter = to === null ? end : dayWords(doubtfulEnd(to, ruleStatus));
  const say = (sentences: Sentences): Text => ({
    nl: sentences.nl({ when: when.nl, end: end.nl, lateAfter: lateAfter.nl }),
    en: sentences.en({ when: when.en, end: end.en, lateAfter: lateAfter.en }),
  });
  const loose = [decidedBy && LOOSE[decidedBy.status]?.fact, to === null ? undefined : LOOSE[ruleStatus]?.rule];
  const parts = [say(WHY[ground]), ...loose.filter((part) => part !== undefined && part !== null)];
  const explanation = { nl: parts.map(({ nl }) => nl).join(" "), en: parts.map(({ en }) => en).join(" ") };
  return { explanation, wouldChange: say(CHANGES[ground]) };
}
