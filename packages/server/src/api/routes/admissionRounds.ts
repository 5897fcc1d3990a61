import { roundSettingsSchema } from "@kansrijk/core/admission/process/roundSettings";
import { z } from "zod";
import { createRound } from "../../admission/createRound.ts";
import { deskView } from "../../admission/deskView.ts";
import { listRounds } from "../../admission/listRounds.ts";
import { offersOf } from "../../admission/offersOf.ts";
import { withProcedureLottery } from "../../admission/procedureLottery.ts";
import { procedures } from "../../admission/procedures.ts";
import { roundView } from "../../admission/roundView.ts";
import { saveSettings } from "../../admission/saveSettings.ts";
import type { AppContext } from "../../app/context.ts";
import {
  desk as deskSchema,
  newRound,
  offer,
  procedure,
  roundId,
  roundSummary,
  roundView as roundSchema,
} from "../admissionSchemas.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { isTrusted } from "../trust.ts";

const tags = ["admission"];
const params = z.object({ round: roundId });

/** Rounds of central admission: what everybody may see, and the desk of the coordinator. */
export function routes(api: Api, context: AppContext): void {
  proceduresRoute(api, context);
  listRoute(api, context);
  createRoute(api, context);
  readRoute(api, context);
  settingsRoute(api, context);
  offersRoute(api, context);
  deskRoute(api, context);
}

function proceduresRoute(api: Api, { book }: AppContext): void {
  api.get(
    "/admission/procedures",
    {
      schema: {
        operationId: "listAdmissionProcedures",
        summary: "Calendars and procedures of regions, with their sources",
        tags,
        response: { 200: z.object({ procedures: z.array(procedure) }) },
      },
    },
    () => ({ procedures: procedures(book) }),
  );
}

function listRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/admission/rounds",
    {
      schema: {
        operationId: "listAdmissionRounds",
        summary: "Rounds of central admission, newest first",
        tags,
        response: { 200: z.object({ rounds: z.array(roundSummary) }) },
      },
    },
    async () => ({ rounds: await listRounds(store.db) }),
  );
}

function createRoute(api: Api, context: AppContext): void {
  api.post(
    "/admission/rounds",
    {
      schema: {
        operationId: "createAdmissionRound",
        summary: "Set up a round",
        tags,
        body: newRound,
        response: { 201: z.object({ round: roundSchema }), 422: problemSchema },
      },
    },
    async ({ body }, reply) => {
      const settings = withProcedureLottery(context.book, body.settings, body.schoolYear);
      orProblem(await createRound(context.store, { ...body, settings }));
      return reply
        .code(201)
        .header("location", `/v1/admission/rounds/${body.id}`)
        .send({ round: (await roundView(context, body.id))! });
    },
  );
}

function readRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round",
    {
      schema: {
        operationId: "getAdmissionRound",
        summary: "A round as everybody may see it: steps, commitment, draw, outcome",
        tags,
        params,
        response: { 200: z.object({ round: roundSchema }), 404: problemSchema },
      },
    },
    async ({ params: { round } }) => {
      const view = await roundView(context, round);
      if (!view) throw notFound(`round "${round}"`);
      return { round: view };
    },
  );
}

function settingsRoute(api: Api, context: AppContext): void {
  api.put(
    "/admission/rounds/:round/settings",
    {
      schema: {
        operationId: "setAdmissionSettings",
        summary: "Change the settings of a round, as long as it is not closed",
        tags,
        params,
        body: roundSettingsSchema,
        response: { 200: z.object({ round: roundSchema }), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { round }, body }) => {
      const known = await roundView(context, round);
      if (!known) throw notFound(`round "${round}"`);
      orProblem(await saveSettings(context.store, round, withProcedureLottery(context.book, body, known.schoolYear)));
      return { round: (await roundView(context, round))! };
    },
  );
}

function offersRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round/offers",
    {
      schema: {
        operationId: "listAdmissionOffers",
        summary: "What the programmes of a round offer",
        tags,
        params,
        response: { 200: z.object({ offers: z.array(offer) }), 404: problemSchema },
      },
    },
    async ({ params: { round } }) => {
      const offers = await offersOf(context.store.db, round);
      if (!offers) throw notFound(`round "${round}"`);
      return { offers };
    },
  );
}

function deskRoute(api: Api, context: AppContext): void {
  api.get(
    "/admission/rounds/:round/desk",
    {
      schema: {
        operationId: "getAdmissionDesk",
        summary: "What the coordinator sees: files, faults, warnings, the next step",
        tags,
        params,
        response: { 200: z.object({ desk: deskSchema }), 403: problemSchema, 404: problemSchema },
      },
    },
    async (request) => {
      if (!isTrusted(request, context.trust))
        throw new Problem(403, "Forbidden", "The desk of a round is for its coordinator.");
      const { round } = request.params;
      const view = await deskView(context, round);
      if (!view) throw notFound(`round "${round}"`);
      return { desk: view };
    },
  );
}
