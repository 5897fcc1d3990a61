import { CUTOFF_DRAWS } from "../admission/cutoffCache.ts";
import { listDocuments } from "../admission/documents.ts";
import { readRound } from "../admission/readRoundRow.ts";
import type { AppContext } from "../app/context.ts";
import { EXAMPLE_ROUND } from "./exampleRound.ts";

const round = EXAMPLE_ROUND;

/** What is worked out for the example region: the document that shows that it was, and the job that makes it. */
const FIGURES = [
  { document: CUTOFF_DRAWS, kind: "admission-chances", params: { round, lotteries: 10_000 } },
  {
    document: "analysis.json",
    kind: "admission-analysis",
    params: { round, lotteries: 200, reserveGroups: ["income/low"] },
  },
  { document: "honesty.json", kind: "admission-honesty", params: { round } },
] as const;

/** Chances and analysis of the example region are worked out in the background, once: gives the ids of the jobs. */
export async function ensureRegionFigures({ store, jobs }: Pick<AppContext, "store" | "jobs">): Promise<string[]> {
  if ((await readRound(store.db, round))?.state !== "published") return [];
  const names = new Set((await listDocuments(store.db, round)).map(({ name }) => name));
  const asked = new Set((await jobs.list()).map(({ kind }) => kind));
  const started: string[] = [];
  for (const { document, kind, params } of FIGURES) {
    if (names.has(document) || asked.has(kind)) continue;
    const outcome = await jobs.enqueue(kind, params);
    if (outcome.ok) started.push(outcome.value);
  }
  return started;
}
