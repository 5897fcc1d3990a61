import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { engineOf } from "../../indicators/engine.ts";
import { indicatorDetail as describe, indicatorListing as list } from "../../indicators/describeIndicator.ts";
import { breakdown, indicatorDetail, indicatorListing, indicatorTable } from "../indicatorSchemas.ts";
import { notFound, problemSchema } from "../problem.ts";
import { QUESTION_WORDS, questionQuery } from "../questionQuery.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";

const tags = ["indicators"];
const params = z.object({ id: z.string() });

/** Indicators: what there is, what one means, and its values. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  readRoute(api, context);
  valuesRoute(api, context);
}

function listRoute(api: Api, context: AppContext): void {
  api.get(
    "/indicators",
    {
      schema: {
        operationId: "listIndicators",
        summary: "Indicators and the ways to break them down",
        tags,
        response: {
          200: z.object({ indicators: z.array(indicatorListing), breakdowns: z.array(breakdown) }),
        },
      },
    },
    async () => {
      const { definitions, breakdowns } = await engineOf(context.store).catalogue();
      return {
        indicators: [...definitions.values()].map(list),
        breakdowns: [...breakdowns.values()].map(({ id, label, groups }) => ({ id, label, groups })),
      };
    },
  );
}

function readRoute(api: Api, context: AppContext): void {
  api.get(
    "/indicators/:id",
    {
      schema: {
        operationId: "getIndicator",
        summary: "One indicator with its definition",
        tags,
        params,
        response: { 200: z.object({ indicator: indicatorDetail }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const { definitions, breakdowns } = await engineOf(context.store).catalogue();
      const definition = definitions.get(id);
      if (!definition) throw notFound(`indicator "${id}"; known: ${[...definitions.keys()].join(", ")}`);
      return { indicator: describe(definition, breakdowns) };
    },
  );
}

function valuesRoute(api: Api, context: AppContext): void {
  api.get(
    "/indicators/:id/values",
    {
      schema: {
        operationId: "getIndicatorValues",
        summary: "Values of an indicator, protected, with 95% intervals",
        description: QUESTION_WORDS,
        tags,
        params,
        querystring: questionQuery,
        response: { 200: indicatorTable, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { id }, query }) => {
      const outcome = await engineOf(context.store).answer({ indicator: id, ...query });
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return outcome.value;
    },
  );
}
