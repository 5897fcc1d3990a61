import type { AppContext } from "../app/context.ts";
import { orProblem } from "../api/carryOut.ts";
import { notFound } from "../api/problem.ts";
import { replayReceipt, type Replay } from "./replayReceipt.ts";
import type { RunRecord } from "./runRecord.ts";

/** Repeats a kept run on its dataset. */
export async function replayKeptRun(context: AppContext, record: RunRecord): Promise<Replay> {
  const scheme = context.schemes.get(record.scheme);
  const loaded = await context.sources.load(record.dataset);
  if (!scheme || !loaded) throw notFound(`dataset "${record.dataset}" or scheme "${record.scheme}"`);
  return orProblem(await replayReceipt(record.receipt, scheme, loaded.source, context.book));
}
