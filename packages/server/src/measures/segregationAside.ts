import type { SegregationQuestion, SegregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import { runInWorker } from "../jobs/runInWorker.ts";
import { work } from "./segregationWork.ts";

const WORK = new URL("./segregationWork.ts", import.meta.url);

/** Fewer cells than this, over all replicates, are measured faster than a thread is started. */
const SMALL = 500_000;

let last: Promise<unknown> = Promise.resolve();

/** Measures without holding up the server: a large table in a thread of its own, one after the other. */
export async function segregationAside(question: SegregationQuestion): Promise<SegregationReport> {
  const { table, intervals, replicates } = question;
  if (table.counts.length * (100 + (intervals ? replicates : 0)) < SMALL) return work(question);
  const own = last.then(() => runInWorker<SegregationReport>(WORK, question));
  last = own.catch(() => undefined);
  return own;
}
