import type { DraftList } from "../draft/draftLists.ts";

/** The field that gets the focus when a part is added. */
export const FIRST_FIELDS: Readonly<Record<DraftList, string>> = {
  analysis: "reading",
  goals: "title",
  actions: "title",
  agreements: "with",
  meetings: "title",
};

/** The id in the page of the heading of a step. */
export function sectionId(step: string): string {
  return `stap-${step}`;
}
