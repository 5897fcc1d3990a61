import { stepRequest } from "@kansrijk/core/admission/process/stepRequest";
import { z } from "zod";
import { readDocument } from "../../admission/readDocument.ts";
import { mayTake } from "../../admission/takeStep.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import type { AppContext } from "../../app/context.ts";
import type { JobView } from "../../jobs/jobView.ts";
import { roundId } from "../admissionSchemas.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { job } from "../schemas.ts";
import { isTrusted } from "../trust.ts";

const tags = ["admission"];
const params = z.object({ round: roundId });

/** Taking a step, long computations, and the documents that came out. */
export function routes(api: Api, context: AppContext): void {
  stepRoute(api, context);
  jobRoute(api, context);
  documentRoute(api, context);
}

function stepRoute(api: Api, context: AppContext): void {
  api.post(
    "/admission/rounds/:round/steps",
    {
      schema: {
        operationId: "takeAdmissionStep",
        summary: "Take a step as a job; none can be taken twice to get another result",
        tags,
        params,
        body: stepRequest,
        response: { 202: z.object({ job }), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { round }, body }, reply) => {
      if (!(await readRound(context.store.db, round))) throw notFound(`round "${round}"`);
      orProblem(await mayTake(context.store, round, body.step));
      const started = await startJob(context, "admission-step", { round, request: body });
      return reply.code(202).header("location", `/v1/jobs/${started.id}`).send({ job: started });
    },
  );
}

function jobRoute(api: Api, context: AppContext): void {
  api.post(
    "/admission/rounds/:round/jobs",
    {
      schema: {
        operationId: "startAdmissionJob",
        summary: "Compute the analysis or the chances of a round as a job",
        tags,
        params,
        body: z.discriminatedUnion("kind", [
          z.strictObject({
            kind: z.literal("analysis"),
            lotteries: z.int().min(200).max(10_000).default(200),
            reserveGroups: z.array(z.string()).max(5).default([]),
          }),
          z.strictObject({ kind: z.literal("chances"), lotteries: z.int().min(100).max(100_000).default(10_000) }),
        ]),
        response: { 202: z.object({ job }), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { round }, body: { kind, ...settings } }, reply) => {
      if (!(await readRound(context.store.db, round))) throw notFound(`round "${round}"`);
      const started = await startJob(context, `admission-${kind}`, { round, ...settings });
      return reply.code(202).header("location", `/v1/jobs/${started.id}`).send({ job: started });
    },
  );
}

function documentRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round/documents/:name",
    {
      schema: {
        operationId: "getAdmissionDocument",
        summary: "A document of a round: announcement, draw, certificate, cut-offs …",
        tags,
        params: z.object({ round: roundId, name: z.string().max(100) }),
        querystring: z.strictObject({ edition: z.coerce.number().int().min(1).optional() }),
        produces: ["application/json", "text/csv"],
        response: { 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { round, name } = request.params;
      const found = await readDocument(context.store.db, {
        round,
        name,
        edition: request.query.edition,
        isTrusted: isTrusted(request, context.trust),
      });
      if (!found) throw notFound(`document "${name}" of round "${round}" for you`);
      return reply
        .type(found.mediaType)
        .header("etag", `"${found.sha256}"`)
        .header("content-disposition", `attachment; filename="${round}-${found.edition}-${name}"`)
        .send(found.content as never);
    },
  );
}

async function startJob({ jobs }: AppContext, kind: string, parameters: unknown) {
  const id = orProblem(await jobs.enqueue(kind, parameters));
  const { params: _params, version: _version, ...view }: JobView = (await jobs.read(id))!;
  return view;
}
