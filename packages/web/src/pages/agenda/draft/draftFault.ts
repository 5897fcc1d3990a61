import { issueText } from "@kansrijk/core/vocabulary/issueText";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { z } from "zod";
import type { AgendaDraft } from "./agendaDraft.ts";
import { DRAFT } from "./draftWords.ts";

/** What is wrong with one field of the form. */
export interface DraftFault {
  /** Name of the field: `goals.0.title`. */
  readonly field: string;
  readonly message: Text;
}

const AMOUNTS = new Set(["budget", "spent"]);
const CHOICES = new Set(["theme", "corner"]);

/** A fault of the schema in the words of the form. */
export function faultOf(issue: z.core.$ZodIssue, draft: AgendaDraft): DraftFault {
  const steps = issue.path.map(String);
  // A fault in a list of lines (partners.2) belongs to its field.
  const end = steps.findLastIndex((step) => !/^\d+$/.test(step));
  const own = steps.slice(0, end + 1);
  const name = own.at(-1) ?? "";
  const field = name === "start" ? meetingField(own, draft) : own.join(".");
  return { field, message: messageFor(name, typedAt(draft, field), issueText(issue)) };
}

/** Of a moment that is not complete: the day, or the time when only that is missing. */
function meetingField(steps: readonly string[], draft: AgendaDraft): string {
  const meeting = draft.meetings[Number(steps[1])];
  return `meetings.${steps[1]}.${meeting?.day === "" ? "day" : "start"}`;
}

function messageFor(name: string, typed: unknown, otherwise: Text): Text {
  if (name === "goals") return DRAFT.chooseGoal;
  if (name === "municipalities") return DRAFT.chooseMunicipality;
  if (CHOICES.has(name)) return DRAFT.choose;
  if (AMOUNTS.has(name)) return DRAFT.noAmount;
  if (name === "target") return DRAFT.noNumber;
  if (typed === "" || typed === undefined) return DRAFT.fillIn;
  if (typeof typed === "string" && typed.length > 300) return DRAFT.tooLong;
  return {
    nl: `${DRAFT.notRight.nl} (verwacht: ${otherwise.nl})`,
    en: `${DRAFT.notRight.en} (expected ${otherwise.en})`,
  };
}

function typedAt(draft: AgendaDraft, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
      draft,
    );
}
