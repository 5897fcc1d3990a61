import { z } from "zod";
import { afterCareView } from "../../admission/afterCareView.ts";
import { lastAct } from "../../admission/readActs.ts";
import { readServices } from "../../admission/services.ts";
import { takeStep } from "../../admission/takeStep.ts";
import type { AppContext } from "../../app/context.ts";
import { afterCare, afterCareRequest } from "../admissionAfterCareSchemas.ts";
import { roundId } from "../admissionSchemas.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { isTrusted } from "../trust.ts";

const tags = ["admission"];
const params = z.object({ round: roundId });

/** After the result: who gives up a place, and who gets it. */
export function routes(api: Api, context: AppContext): void {
  readRoute(api, context);
  actRoute(api, context);
}

function readRoute(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/admission/rounds/:round/after-care",
    {
      schema: {
        operationId: "getAdmissionAfterCare",
        summary: "Free places, offers and acts of the published edition",
        tags,
        params,
        response: { 200: z.object({ afterCare }), 403: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      if (!isTrusted(request, trust))
        throw new Problem(403, "Forbidden", "The after-care of a round is for its coordinator.");
      const { round } = request.params;
      const view = await afterCareView(store.db, round);
      if (!view) throw notFound(`published round "${round}" with reserve lists`);
      return reply.header("cache-control", "no-store").send({ afterCare: view });
    },
  );
}

function actRoute(api: Api, { store }: AppContext): void {
  const services = readServices(process.env);
  api.post(
    "/admission/rounds/:round/after-care",
    {
      schema: {
        operationId: "takeAdmissionAct",
        summary: "One act of the after-care, audited; nothing is drawn or placed again",
        tags,
        params,
        body: afterCareRequest,
        response: { 201: z.object({ afterCare }), 404: problemSchema, 409: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { round }, body: { act, expected } }, reply) => {
      const taken = await takeStep(store, services, round, { step: "after-care", act, expected });
      const last = await lastAct(store.db, round);
      if (!taken.ok && last !== expected)
        throw new Problem(
          409,
          "Conflict",
          `The last act of this round is ${last}, not ${expected}: somebody acted in the meantime. Nothing was done.`,
          { refusals: taken.refusals },
        );
      orProblem(taken);
      const view = await afterCareView(store.db, round);
      if (!view) throw notFound(`published round "${round}" with reserve lists`);
      return reply.code(201).header("cache-control", "no-store").send({ afterCare: view });
    },
  );
}
