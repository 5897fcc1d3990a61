import type { Text } from "@kansrijk/core/vocabulary/text";

/** What is wrong with one field of a form. */
export interface FieldFault {
  /** Name of the field, as in the record: `plan.arms.0.label`. */
  readonly field: string;
  readonly message: Text;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly format?: string | undefined;
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly inclusive?: boolean | undefined;
}

/** Words for a field that go before those of its fault. */
export type FieldWords = Readonly<Record<string, Text>>;

const FILL_IN: Text = { nl: "Vul dit in.", en: "Fill this in." };
const CHOOSE: Text = { nl: "Maak een keuze.", en: "Make a choice." };
const NO_NUMBER: Text = { nl: "Vul een getal in.", en: "Fill in a number." };
const NO_WHOLE_NUMBER: Text = { nl: "Vul een heel getal in.", en: "Fill in a whole number." };
const NO_ADDRESS: Text = {
  nl: "Vul het hele adres in, met https:// ervoor.",
  en: "Fill in the whole address, with https:// before it.",
};
const NO_DAY: Text = { nl: "Vul een hele datum in.", en: "Fill in a whole date." };

/** The faults of a schema in plain words, one for each field: what a person can do about it. */
export function fieldFaults(issues: readonly Issue[], words: FieldWords = {}): FieldFault[] {
  const faults = issues.map((issue): FieldFault => {
    const named = issue.path.length === 0 ? faultNamed(issue.message, issue.message) : undefined;
    const field = named?.field ?? fieldOf(issue.path);
    return { field, message: words[field] ?? named?.message ?? messageOf(issue) };
  });
  // Of one field the first fault is enough.
  return [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()].toReversed();
}

const NAMED = /^([a-z]\w*(?:\.\w+)*)(?: "[^"]*")?: (.+)$/s;

/** A fault that names its field itself: `plan.control "c": expected one of a, b`. Undefined when it does not. */
export function faultNamed(nl: string, en: string): FieldFault | undefined {
  const [ours, theirs] = [NAMED.exec(nl), NAMED.exec(en)];
  if (!ours || !theirs || ours[1] !== theirs[1]) return undefined;
  return { field: fieldOf(ours[1]!.split(".")), message: { nl: asSentence(ours[2]!), en: asSentence(theirs[2]!) } };
}

/** A fault in a list of lines (`groups.2`) belongs to its field. */
function fieldOf(path: readonly PropertyKey[]): string {
  const steps = path.map(String);
  return steps.slice(0, steps.findLastIndex((step) => !/^\d+$/.test(step)) + 1).join(".");
}

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function messageOf(issue: Issue): Text {
  const { code, message, expected, format } = issue;
  if (code === "too_small") return tooSmall(issue);
  if (code === "too_big") return tooBig(issue);
  if (code === "invalid_value") return CHOOSE;
  if (code === "invalid_type")
    return expected === "number" ? NO_NUMBER : expected === "int" ? NO_WHOLE_NUMBER : FILL_IN;
  if (format === "date") return NO_DAY;
  if (format === "url") return NO_ADDRESS;
  return { nl: `Dit klopt niet (${message}).`, en: `This is not right (${message}).` };
}

function tooSmall({ origin, minimum = 0, inclusive }: Issue): Text {
  if (origin === "string") return FILL_IN;
  if (origin === "array") return { nl: `Kies er ten minste ${minimum}.`, en: `Choose at least ${minimum}.` };
  return inclusive === false
    ? { nl: `Vul een getal in boven ${minimum}.`, en: `Fill in a number above ${minimum}.` }
    : { nl: `Vul ten minste ${minimum} in.`, en: `Fill in at least ${minimum}.` };
}

function tooBig({ origin, maximum = 0, inclusive }: Issue): Text {
  if (origin === "string")
    return {
      nl: `Deze tekst is te lang: hoogstens ${maximum} tekens.`,
      en: `This text is too long: at most ${maximum} characters.`,
    };
  if (origin === "array") return { nl: `Kies er hoogstens ${maximum}.`, en: `Choose at most ${maximum}.` };
  return inclusive === false
    ? { nl: `Vul een getal in onder ${maximum}.`, en: `Fill in a number below ${maximum}.` }
    : { nl: `Vul hoogstens ${maximum} in.`, en: `Fill in at most ${maximum}.` };
}
