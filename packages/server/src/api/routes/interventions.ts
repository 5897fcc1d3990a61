import { changesBetweenEditions } from "@kansrijk/core/interventions/changesBetweenEditions";
import { compareInterventions } from "@kansrijk/core/interventions/compareInterventions";
import { editionId, ENGLISH_AVERAGES } from "@kansrijk/core/interventions/effectFigure";
import { ageId, themeId } from "@kansrijk/core/policy/taxonomy";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { loadInterventions, suggestionsFor } from "../../interventions/interventionDesk.ts";
import { comparedIntervention, editionChange, placeSuggestions } from "../interventionSchemas.ts";
import { Problem, problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { text } from "../schemas.ts";

const tags = ["interventions"];

/** Ids with commas, as they stand in an address. */
function listOf<T>(item: z.ZodType<T, string>) {
  return z
    .string()
    .max(600)
    .default("")
    .transform((written) => written.split(",").filter((part) => part !== ""))
    .pipe(z.array(item));
}

/** What is computed from interventions; the records themselves are the collections interventions and evidence. */
export function routes(api: Api, context: AppContext): void {
  compareRoute(api, context);
  changesRoute(api, context);
  suggestionsRoute(api, context);
}

function compareRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/interventions/compare",
    {
      schema: {
        operationId: "compareInterventions",
        summary: "Interventions side by side, with the figures of one edition",
        tags,
        querystring: z.object({ ids: listOf(z.string().max(80)), edition: editionId.optional() }),
        response: {
          200: z.object({ note: text, compared: z.array(comparedIntervention).readonly() }),
          404: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ query: { ids, edition } }) => {
      const outcome = compareInterventions(await loadInterventions(store), ids, edition);
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return { note: ENGLISH_AVERAGES, compared: outcome.value };
    },
  );
}

function changesRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/interventions/changes",
    {
      schema: {
        operationId: "listEditionChanges",
        summary: "How figures changed between editions of the toolkit; without from and to all of them",
        tags,
        querystring: z.object({ from: editionId.optional(), to: editionId.optional() }),
        response: { 200: z.object({ note: text, changes: z.array(editionChange) }), 422: problemSchema },
      },
    },
    async ({ query: { from, to } }) => {
      if ((from === undefined) !== (to === undefined))
        throw new Problem(422, "Cannot be answered", "from and to: expected both editions, or neither.");
      const pair = from !== undefined && to !== undefined ? { from, to } : undefined;
      return { note: ENGLISH_AVERAGES, changes: changesBetweenEditions(await loadInterventions(store), pair) };
    },
  );
}

function suggestionsRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/interventions/suggestions",
    {
      schema: {
        operationId: "suggestInterventions",
        summary: "What fits the figures of a place: every suggestion with its reasons and points",
        tags,
        querystring: z.object({
          place: z.string().max(10),
          themes: listOf(themeId),
          ages: listOf(ageId),
          cost: z.coerce.number().int().min(1).max(5).optional(),
          data: z.string().max(100).optional(),
        }),
        response: { 200: placeSuggestions, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ query: { place, themes, ages, cost, data } }) => {
      const wishes = { themes, ages, ...(cost === undefined ? {} : { cost }) };
      const outcome = await suggestionsFor(store, { place, data, wishes });
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return outcome.value;
    },
  );
}
