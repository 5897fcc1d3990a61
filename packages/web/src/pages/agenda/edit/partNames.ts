import type { Text } from "@kansrijk/core/vocabulary/text";
import type { AgendaDraft } from "../draft/agendaDraft.ts";
import type { DraftList } from "../draft/draftLists.ts";
import { fieldId } from "./fieldId.ts";
import { sectionId } from "./sections.ts";

/** The title of a part of the agenda; undefined for the whole, and for what has no title yet. */
export function partName(id: string, draft: AgendaDraft): string | undefined {
  const named = [...draft.goals, ...draft.actions, ...draft.meetings].find((part) => part.id === id)?.title;
  const name = named ?? draft.analysis.find((part) => part.id === id)?.figure.indicator;
  return name === "" ? undefined : name;
}

/** A reason of the core with the titles of parts instead of their codes; of many parts only the first. */
export function namedReason(reason: Text, parts: readonly string[], draft: AgendaDraft): Text {
  const [first] = parts;
  const name = first === undefined ? undefined : partName(first, draft);
  if (name === undefined) return reason;
  const more = parts.length - 1;
  const named = (words: string, andMore: string) =>
    words.replace(parts.join(", "), `“${name}”${more === 0 ? "" : ` ${andMore} ${more}`}`);
  return { nl: named(reason.nl, "en nog"), en: named(reason.en, "and another") };
}

/** Which field a point of the check is about; of the whole the step it belongs to. */
const FIELDS: Readonly<Record<string, { readonly list: DraftList; readonly field: string }>> = {
  analysis: { list: "analysis", field: "reading" },
  readings: { list: "analysis", field: "reading" },
  goals: { list: "goals", field: "title" },
  measurable: { list: "goals", field: "figure" },
  targets: { list: "goals", field: "target" },
  actions: { list: "actions", field: "title" },
  payers: { list: "actions", field: "payer" },
  why: { list: "goals", field: "why" },
  partners: { list: "actions", field: "partners" },
  agreements: { list: "agreements", field: "with" },
  corners: { list: "goals", field: "corner" },
};

/** The id in the page of the field where a part can be completed. */
export function partField(point: string, part: string, draft: AgendaDraft): string {
  const place = FIELDS[point];
  if (!place) return sectionId("about");
  const index = draft[place.list].findIndex(({ id }) => id === part);
  return index === -1 ? sectionId(place.list) : fieldId(`${place.list}.${index}.${place.field}`);
}
