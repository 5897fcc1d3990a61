import { fundingSettingsSchema, requestOf } from "@kansrijk/core/funding/fundingSettings";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { fundingReceipt } from "../../funding/fundingReceipt.ts";
import { keepFundingRun } from "../../funding/keepFundingRun.ts";
import { replayKeptRun } from "../../funding/replayKeptRun.ts";
import { runRecord } from "../../funding/runRecord.ts";
import { listRuns } from "../../store/runs/listRuns.ts";
import { readRun } from "../../store/runs/readRun.ts";
import { carryOut } from "../carryOut.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { run as runSchema } from "../schemas.ts";

const tags = ["runs"];
const params = z.object({ id: z.string() });

/** Kept outcomes: with their receipt they can be repeated, years later. */
export function routes(api: Api, context: AppContext): void {
  keepRoute(api, context);
  listRoute(api, context);
  readRoute(api, context);
  replayRoute(api, context);
}

function keepRoute(api: Api, context: AppContext): void {
  api.post(
    "/runs",
    {
      schema: {
        operationId: "keepRun",
        summary: "Carry out a scheme and keep the outcome with its receipt",
        tags,
        body: z.object({ scheme: z.string(), dataset: z.string(), settings: fundingSettingsSchema }),
        response: { 201: z.object({ run: runSchema }), 404: problemSchema, 422: problemSchema },
      },
    },
    async (asked, reply) => {
      const { body } = asked;
      const { loaded, run } = await carryOut(context, body.scheme, body.dataset, requestOf(body.settings), asked);
      const receipt = await fundingReceipt(run, [loaded.description]);
      const id = await keepFundingRun(context.store, run, loaded.dataset, receipt);
      return reply
        .code(201)
        .header("location", `/v1/runs/${id}`)
        .send({ run: runRecord((await readRun(context.store.db, id))!) });
    },
  );
}

function listRoute(api: Api, context: AppContext): void {
  api.get(
    "/runs",
    {
      schema: {
        operationId: "listRuns",
        summary: "Kept outcomes, newest first",
        tags,
        response: { 200: z.object({ runs: z.array(runSchema) }) },
      },
    },
    async () => {
      const kept = await listRuns(context.store.db);
      const all = await Promise.all(kept.map(({ id }) => readRun(context.store.db, id)));
      return { runs: all.flatMap((item) => (item ? [runRecord(item)] : [])) };
    },
  );
}

function readRoute(api: Api, context: AppContext): void {
  api.get(
    "/runs/:id",
    {
      schema: {
        operationId: "getRun",
        summary: "One kept outcome",
        tags,
        params,
        response: { 200: z.object({ run: runSchema }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const kept = await readRun(context.store.db, id);
      if (!kept) throw notFound(`run "${id}"`);
      return { run: runRecord(kept) };
    },
  );
}

function replayRoute(api: Api, context: AppContext): void {
  api.post(
    "/runs/:id/replays",
    {
      schema: {
        operationId: "replayRun",
        summary: "Repeat a kept outcome and compare it bit for bit",
        tags,
        params,
        response: {
          200: z.object({ equal: z.boolean(), expected: z.string(), found: z.string(), sameCode: z.boolean() }),
          404: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ params: { id } }) => {
      const kept = await readRun(context.store.db, id);
      if (!kept) throw notFound(`run "${id}"`);
      return replayKeptRun(context, runRecord(kept));
    },
  );
}
