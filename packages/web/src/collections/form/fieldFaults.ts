import { issueText } from "@kansrijk/core/vocabulary/issueText";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { z } from "zod";

/** What is wrong with one field of a form. */
export interface FieldFault {
  /** Name of the field, as in the record: `plan.arms.0.label`. */
  readonly field: string;
  readonly message: Text;
}

type Issue = z.core.$ZodIssue;

/** Words for a field that go before those of its fault. */
export type FieldWords = Readonly<Record<string, Text>>;

const FILL_IN: Text = { nl: "Vul dit in.", en: "Fill this in." };
const CHOOSE: Text = { nl: "Maak een keuze.", en: "Make a choice." };
const PUT_IN: Text = { nl: "Vul in", en: "Fill in" };
const TOO_LONG: Text = { nl: "Deze tekst is te lang", en: "This text is too long" };
const NOT_RIGHT: Text = { nl: "Dit klopt niet. Verwacht", en: "This is not right. Expected" };

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
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? FILL_IN : withWords(issue, PUT_IN);
    case "too_big":
      return withWords(issue, issue.origin === "string" ? TOO_LONG : PUT_IN);
    case "invalid_value":
      return CHOOSE;
    case "invalid_type":
      return TYPES[issue.expected] ?? FILL_IN;
    case "invalid_format":
      return FORMATS[issue.format] ?? withWords(issue, NOT_RIGHT);
    default:
      return withWords(issue, NOT_RIGHT);
  }
}

const TYPES: Readonly<Record<string, Text>> = {
  number: { nl: "Vul een getal in.", en: "Fill in a number." },
  int: { nl: "Vul een heel getal in.", en: "Fill in a whole number." },
};
const FORMATS: Readonly<Record<string, Text>> = {
  date: { nl: "Vul een hele datum in.", en: "Fill in a whole date." },
  url: { nl: "Vul het hele adres in, met https:// ervoor.", en: "Fill in the whole address, with https:// before it." },
};

function withWords(issue: Issue, begin: Text): Text {
  const { nl, en } = issueText(issue);
  return { nl: `${begin.nl}: ${nl}.`, en: `${begin.en}: ${en}.` };
}
