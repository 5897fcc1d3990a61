import type { ArrangementQuestion } from "@kansrijk/core/arrangements/findArrangements";

/** What stays in the page. */
export type HelpChoice = Pick<ArrangementQuestion, "situations" | "sector" | "age">;

export const NOTHING_CHOSEN: HelpChoice = { situations: [] };
