import { compareAgendas } from "@kansrijk/core/agenda/compareAgendas";
import { recordId } from "@kansrijk/core/collections/recordId";
import { z } from "zod";
import { adoptAgenda } from "../../agenda/adoptAgenda.ts";
import { agendaOf } from "../../agenda/agendaRecords.ts";
import { agendaProgress } from "../../agenda/agendaProgress.ts";
import { comparedWith } from "../../agenda/comparedWith.ts";
import { dayInNetherlands } from "../../admission/dayInNetherlands.ts";
import type { AppContext } from "../../app/context.ts";
import { agendaChange, agendaProgressSchema, keptAgenda } from "../agendaSchemas.ts";
import { MOST_VERSIONS } from "../../collections/mostVersions.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { audienceOf } from "../trust.ts";

const tags = ["agendas"];
const params = z.object({ id: recordId });
const version = z.coerce.number().int().min(0).max(MOST_VERSIONS).optional();

/** How an agenda stands, what changed, and adopting it. */
export function routes(api: Api, context: AppContext): void {
  progressRoute(api, context);
  comparisonRoute(api, context);
  adoptRoute(api, context);
}

function progressRoute(api: Api, { store, now, trust }: AppContext): void {
  api.get(
    "/agendas/:id/progress",
    {
      schema: {
        operationId: "getAgendaProgress",
        summary: "Progress of every goal, what is missing before adoption, the money, and what stands out",
        tags,
        params,
        querystring: z.object({ version }),
        response: { 200: agendaProgressSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const { params, query } = request;
      const kept = await agendaOf(store, params.id, query.version, audienceOf(request, trust));
      if (!kept.ok) throw refusalProblem(kept.refusals);
      return agendaProgress(store, kept.value.record, now());
    },
  );
}

function comparisonRoute(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/agendas/:id/comparison",
    {
      schema: {
        operationId: "compareAgenda",
        summary: "What changed in an agenda since one of its versions, or what differs from another agenda",
        tags,
        params,
        querystring: z.object({
          with: z.string().max(80).meta({ description: "The number of a version, or the id of another agenda" }),
          version,
        }),
        response: { 200: z.object({ changes: z.array(agendaChange).readonly() }), 404: problemSchema },
      },
    },
    async (request) => {
      const { params, query } = request;
      const audience = audienceOf(request, trust);
      const after = await agendaOf(store, params.id, query.version, audience);
      if (!after.ok) throw refusalProblem(after.refusals);
      const before = await comparedWith(store, params.id, query.with, audience);
      if (!before.ok) throw refusalProblem(before.refusals);
      return { changes: compareAgendas(before.value.record, after.value.record) };
    },
  );
}

function adoptRoute(api: Api, { store, now }: AppContext): void {
  api.post(
    "/agendas/:id/adopt",
    {
      schema: {
        operationId: "adoptAgenda",
        summary:
          "Adopts a draft: freezes its baselines with the version of the data; refused while something is missing",
        tags,
        params,
        body: z.object({
          expected: z.int().min(1),
          on: z.iso.date().optional(),
          note: z.string().trim().max(500).default(""),
        }),
        response: { 200: keptAgenda, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params, body }) => {
      const moment = now();
      const { expected, note, on = dayInNetherlands(moment.getTime()) } = body;
      const adopted = await adoptAgenda(store, params.id, { expected, note, on, actor: "user", now: moment });
      if (!adopted.ok) throw refusalProblem(adopted.refusals);
      return adopted.value;
    },
  );
}
