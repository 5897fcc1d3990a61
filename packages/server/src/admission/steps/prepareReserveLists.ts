import { done } from "@kansrijk/core/vocabulary/refusal";
import { runInWorker } from "../../jobs/runInWorker.ts";
import { needDocument, type NewDocument } from "../documents.ts";
import { drawResult } from "../drawResult.ts";
import { inputOf } from "../inputOf.ts";
import type { PreparedStep, PrepareStep } from "../step.ts";
import type { ReserveInput } from "../work/reserveWork.ts";

const WORK = new URL("../work/reserveWork.ts", import.meta.url);

/** Makes the lists from which free places are offered: place on the own list, then the unlucky first. */
export const prepareReserveLists: PrepareStep<"reserve-lists"> = async ({ db, round, steps, target, signal }) => {
  const [own, drawn] = await Promise.all([
    needDocument(db, round.id, target.edition, "round.json"),
    needDocument(db, round.id, 1, "draw.json"),
  ]);
  const input: ReserveInput = { roundText: own.text, seed: drawResult(steps)!.seed };
  const documents = await runInWorker<readonly [NewDocument, ...NewDocument[]]>(WORK, input, { signal });
  return done<PreparedStep>({
    params: { order: "rank-then-reversed" },
    result: { order: "rank-then-reversed" },
    documents,
    inputs: [own, drawn].map(inputOf),
    rows: 0,
  });
};
