import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { engineOf } from "../../indicators/engine.ts";
import { placeListings } from "../../indicators/placeListings.ts";
import { monitorSummary, placeListing, registerListing } from "../indicatorSchemas.ts";
import { problemSchema } from "../problem.ts";
import { isTrusted } from "../trust.ts";
import { upToFive } from "../../register/roundedForOutsiders.ts";
import type { Api } from "../routeModule.ts";
import { refusalProblem } from "../refusalProblem.ts";

const tags = ["monitor"];

/** The chances of a place on one screen, and which places and registers there are. */
export function routes(api: Api, context: AppContext): void {
  summaryRoute(api, context);
  placesRoute(api, context);
  registersRoute(api, context);
}

function summaryRoute(api: Api, context: AppContext): void {
  api.get(
    "/monitor/:place",
    {
      schema: {
        operationId: "getMonitor",
        summary: "The five fields of action of a place: latest values, gaps and trends",
        tags,
        params: z.object({ place: z.string().max(10) }),
        querystring: z.object({ data: z.string().max(100).optional() }),
        response: { 200: monitorSummary, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { place }, query }) => {
      const outcome = await engineOf(context.store).summary({ place, ...query });
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return outcome.value;
    },
  );
}

function placesRoute(api: Api, context: AppContext): void {
  api.get(
    "/places",
    {
      schema: {
        operationId: "listPlaces",
        summary: "Country, provinces and municipalities",
        tags,
        response: { 200: z.object({ places: z.array(placeListing) }) },
      },
    },
    async () => ({ places: placeListings(await engineOf(context.store).places()) }),
  );
}

function registersRoute(api: Api, context: AppContext): void {
  api.get(
    "/registers",
    {
      schema: {
        operationId: "listRegisters",
        summary: "Registers that indicators can be computed on, newest first",
        tags,
        response: { 200: z.object({ registers: z.array(registerListing) }) },
      },
    },
    async (request) => {
      const registers = await engineOf(context.store).registers();
      const isOpen = isTrusted(request, context.trust);
      return {
        registers: registers.map((item) =>
          item.generated || isOpen ? item : { ...item, pupils: upToFive(item.pupils) },
        ),
      };
    },
  );
}
