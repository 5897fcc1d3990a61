import { z } from "zod";
import { accessCodesCsv } from "../../admission/accessCodesCsv.ts";
import { analysisOf } from "../../admission/analysisOf.ts";
import { chancesFor } from "../../admission/chancesFor.ts";
import { pupilOutcome } from "../../admission/pupilOutcome.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import type { AppContext } from "../../app/context.ts";
import { chancesAnswer, chancesRequest, pupilOutcome as pupilOutcomeSchema } from "../admissionPupilSchemas.ts";
import { roundId } from "../admissionSchemas.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, Problem, problemSchema } from "../problem.ts";
import { AS_READING, type Api } from "../routeModule.ts";
import { isTrusted } from "../trust.ts";

const tags = ["admission"];
const params = z.object({ round: roundId });

/** What one pupil asks: the own outcome by code, and chances beforehand; and the analysis for everybody. */
export function routes(api: Api, context: AppContext): void {
  outcomeRoute(api, context);
  codesRoute(api, context);
  chancesRoute(api, context);
  analysisRoute(api, context);
}

function outcomeRoute(api: Api, context: AppContext): void {
  api.post(
    "/admission/rounds/:round/outcome",
    {
      config: AS_READING,
      schema: {
        operationId: "getPupilOutcome",
        summary: "The outcome of one pupil, by the code the family got: explanation, receipt, chance beforehand",
        tags,
        params,
        body: z.strictObject({ code: z.string().min(1).max(60), lang: z.enum(["nl", "en"]).default("nl") }),
        response: { 200: pupilOutcomeSchema, 404: problemSchema, 410: problemSchema },
      },
    },
    async ({ params: { round }, body: { code, lang } }, reply) => {
      await orErased(context, round);
      const found = await pupilOutcome(context.store.db, round, code, lang);
      if (!found) throw notFound("published outcome for this code");
      return reply.header("cache-control", "no-store").send(found);
    },
  );
}

function codesRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round/codes",
    {
      schema: {
        operationId: "getAccessCodes",
        summary: "The code of every pupil, as CSV for the coordinator to hand out",
        tags,
        params,
        produces: ["text/csv"],
        response: { 403: problemSchema, 404: problemSchema, 410: problemSchema },
      },
    },
    async (request, reply) => {
      if (!isTrusted(request, context.trust))
        throw new Problem(403, "Forbidden", "The codes of pupils are for the coordinator of the round.");
      const { round } = request.params;
      await orErased(context, round);
      const csv = await accessCodesCsv(context.store.db, round);
      if (csv === undefined) throw notFound(`published round "${round}"`);
      return reply
        .type("text/csv; charset=utf-8")
        .header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename="${round}-codes.csv"`)
        .serializer((data: unknown) => data as string)
        .send(csv as never);
    },
  );
}

async function orErased({ store }: AppContext, id: string): Promise<void> {
  const round = await readRound(store.db, id);
  if (!round || round.erasedAt === null) return;
  const day = round.erasedAt.slice(0, 10);
  throw new Problem(410, "Gone", `The personal data of this round were erased on ${day}: nobody can be looked up.`);
}

function chancesRoute(api: Api, context: AppContext): void {
  api.post(
    "/admission/rounds/:round/chances",
    {
      config: AS_READING,
      schema: {
        operationId: "getAdmissionChances",
        summary: "Chances of a list, from complete lotteries on the lists of this round",
        tags,
        params,
        body: chancesRequest,
        response: { 200: chancesAnswer, 404: problemSchema, 422: problemSchema },
      },
    },
    async (request) => {
      const { round } = request.params;
      const found = await chancesFor(context.store.db, round, request.body, isTrusted(request, context.trust));
      if (!found) throw notFound(`computed chances of round "${round}"`);
      return orProblem(found);
    },
  );
}

function analysisRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round/analysis",
    {
      schema: {
        operationId: "getAdmissionAnalysis",
        summary: "Who got what chance, and what another rule would have done",
        tags,
        params,
        response: { 200: z.object({ edition: z.int(), analysis: z.unknown() }), 404: problemSchema },
      },
    },
    async (request) => {
      const { round } = request.params;
      const found = await analysisOf(context.store.db, round, isTrusted(request, context.trust));
      if (!found) throw notFound(`analysis of round "${round}" for you`);
      return found;
    },
  );
}
