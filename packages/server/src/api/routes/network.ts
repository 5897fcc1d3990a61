import { checkCoalition } from "@kansrijk/core/network/checkCoalition";
import { coalition } from "@kansrijk/core/network/coalition";
import { growthSeries } from "@kansrijk/core/network/growth";
import { networkGraph } from "@kansrijk/core/network/networkGraph";
import { letterStages, stageTotals } from "@kansrijk/core/network/stageTotals";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { networkMap } from "../../network/networkMap.ts";
import { networkReach } from "../../network/networkReach.ts";
import { readNetwork } from "../../network/readNetwork.ts";
import { orProblem } from "../carryOut.ts";
import { checkAnswer, graphAnswer, growthAnswer, mappedMunicipality, reachAnswer } from "../networkSchemas.ts";
import { notFound, problemSchema } from "../problem.ts";
import { AS_READING, type Api } from "../routeModule.ts";

const tags = ["network"];
const on = z.iso.date().optional().meta({ description: "As it was on this day; without it: today" });

/** Who works together for equal chances, how it grew, and where nothing runs. The records themselves: /collections. */
export function routes(api: Api, context: AppContext): void {
  const today = (): IsoDate => context.now().toISOString().slice(0, 10);
  growthRoutes(api, context, today);
  coverageRoute(api, context, today);
  graphRoute(api, context, today);
  checkRoutes(api, context, today);
}

type Today = () => IsoDate;

function growthRoutes(api: Api, { store }: AppContext, today: Today): void {
  api.get(
    "/network/growth",
    {
      schema: {
        operationId: "networkGrowth",
        summary: "How many took part over the years, one series per thing that is counted",
        tags,
        querystring: z.object({ on }),
        response: { 200: growthAnswer },
      },
    },
    async ({ query }) => {
      const { growth, coalitions, generated } = await readNetwork(store);
      const day = query.on ?? today();
      const letter = letterStages(growth);
      return {
        series: growthSeries(growth),
        letter: letter ? { totals: letter.totals, equation: letter.equation } : null,
        kept: stageTotals(coalitions, day),
        day,
        generated,
      };
    },
  );
  api.get(
    "/network/map",
    {
      schema: {
        operationId: "networkMap",
        summary: "Every municipality with its coalitions, communities and membership",
        tags,
        querystring: z.object({ on }),
        response: {
          200: z.object({ day: z.string(), generated: z.boolean(), municipalities: z.array(mappedMunicipality) }),
        },
      },
    },
    async ({ query }) => {
      const network = await readNetwork(store);
      const day = query.on ?? today();
      return { day, generated: network.generated, municipalities: networkMap(network, day) };
    },
  );
}

function coverageRoute(api: Api, { store }: AppContext, today: Today): void {
  api.get(
    "/network/coverage",
    {
      schema: {
        operationId: "networkCoverage",
        summary: "Whether coalitions run where the need is, from protected counts of the monitor",
        tags,
        querystring: z.object({ on, data: z.string().max(100).optional() }),
        response: { 200: reachAnswer, 422: problemSchema },
      },
    },
    async ({ query }) => orProblem(await networkReach(store, query.on ?? today(), query.data)),
  );
}

function graphRoute(api: Api, { store }: AppContext, today: Today): void {
  api.get(
    "/network/graph",
    {
      schema: {
        operationId: "networkGraph",
        summary: "Organisations and coalitions, who connects them, and where they stand in a picture",
        tags,
        querystring: z.object({
          on,
          place: z.string().max(60).default("NL"),
          leaves: z.stringbool().default(true).meta({ description: "Also organisations in only one coalition" }),
        }),
        response: { 200: graphAnswer, 404: problemSchema },
      },
    },
    async ({ query }) => {
      const { places, coalitions, find } = await readNetwork(store);
      const place = places.place(query.place) ?? places.byName(query.place);
      if (!place) throw notFound(`place ${query.place}`);
      const within = new Set(places.within(place.code).map(({ code }) => code));
      const chosen = coalitions.filter(({ municipalities }) => municipalities.some((code) => within.has(code)));
      return networkGraph(chosen, find, query.on ?? today(), { leaves: query.leaves });
    },
  );
}

function checkRoutes(api: Api, { store }: AppContext, today: Today): void {
  api.get(
    "/network/coalitions/:id/check",
    {
      schema: {
        operationId: "checkKeptCoalition",
        summary: "Whether a coalition that is kept is complete, and what is missing",
        tags,
        params: z.object({ id: z.string().max(80) }),
        querystring: z.object({ on }),
        response: { 200: checkAnswer, 404: problemSchema },
      },
    },
    async ({ params, query }) => {
      const { coalitions, find } = await readNetwork(store);
      const found = coalitions.find(({ id }) => id === params.id);
      if (!found) throw notFound(`coalition ${params.id}`);
      return checkCoalition(found, find, query.on ?? today());
    },
  );
  api.post(
    "/network/check",
    {
      config: AS_READING,
      schema: {
        operationId: "checkCoalition",
        summary: "Whether a coalition would be complete; nothing of it is kept",
        tags,
        querystring: z.object({ on }),
        body: coalition,
        response: { 200: checkAnswer, 422: problemSchema },
      },
    },
    async ({ body, query }) => checkCoalition(body, (await readNetwork(store)).find, query.on ?? today()),
  );
}
