import { recordId } from "@kansrijk/core/collections/recordId";
import { z } from "zod";
import { agendaFigures } from "../../agenda/agendaFigures.ts";
import { agendaOf } from "../../agenda/agendaRecords.ts";
import { suggestGoals } from "../../agenda/suggestGoals.ts";
import type { AppContext } from "../../app/context.ts";
import { agendaFigure, goalSuggestions } from "../agendaSchemas.ts";
import { MOST_VERSIONS } from "../../collections/mostVersions.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { audienceOf } from "../trust.ts";

const tags = ["agendas"];

/** Figures of the monitor for agendas. */
export function routes(api: Api, { store, now, trust }: AppContext): void {
  api.get(
    "/agendas/:id/figures",
    {
      schema: {
        operationId: "getAgendaFigures",
        summary: "The figures of an agenda from the monitor of today, per municipality, with province and country",
        tags,
        params: z.object({ id: recordId }),
        querystring: z.object({ version: z.coerce.number().int().min(0).max(MOST_VERSIONS).optional() }),
        response: { 200: z.object({ figures: z.array(agendaFigure).readonly() }), 404: problemSchema },
      },
    },
    async (request) => {
      const { params, query } = request;
      const kept = await agendaOf(store, params.id, query.version, audienceOf(request, trust));
      if (!kept.ok) throw refusalProblem(kept.refusals);
      return { figures: await agendaFigures(store, kept.value.record, now()) };
    },
  );
  api.get(
    "/agenda-suggestions",
    {
      schema: {
        operationId: "getAgendaSuggestions",
        summary: "Indicators in which a place differs most from the country, with reasons and a proposed theme",
        tags,
        querystring: z.object({ place: z.string().max(10) }),
        response: { 200: goalSuggestions, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ query }) => {
      const found = await suggestGoals(store, query.place);
      if (!found.ok) throw refusalProblem(found.refusals);
      return found.value;
    },
  );
}
