import { LIFTED } from "@kansrijk/core/pisa/lift";
import type { PisaDomain } from "@kansrijk/core/pisa/pisaSample";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { pisaDeskOf, type PisaDesk } from "../../pisa/pisaDesk.ts";
import { pisaCountry, pisaCutoff, pisaDomain, pisaExperiment, pisaLift, pisaSample } from "../pisaSchemas.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";

const tags = ["pisa"];
const refusals = { 404: problemSchema, 422: problemSchema };
/** Steps of the experiment: answers to the same questions are kept, and there are not too many of them. */
const STEP = 5;

/** UNICEF against the OECD: measures on students of PISA, and the experiment with both. */
export function routes(api: Api, { store, book }: AppContext): void {
  const desk = pisaDeskOf(store, book);
  samplesRoute(api, desk);
  countriesRoute(api, desk);
  experimentRoute(api, desk);
}

function samplesRoute(api: Api, desk: PisaDesk): void {
  api.get(
    "/pisa",
    {
      schema: {
        operationId: "listPisaSamples",
        summary: "Tables with students of PISA, and the borders of level 3",
        tags,
        response: { 200: z.object({ samples: z.array(pisaSample), cutoffs: z.array(pisaCutoff) }), ...refusals },
      },
    },
    async () => {
      const { parameters } = orProblem(desk.cutoffs());
      const listings = await desk.samples.list();
      const samples = await Promise.all(
        listings.map(async (listing) => ({ ...listing, ...(await desk.about(listing.id))! })),
      );
      return {
        samples,
        cutoffs: parameters.map(({ id, label, value, status, derivation }) => ({
          id,
          label,
          value,
          status,
          ...(derivation ? { derivation } : {}),
        })),
      };
    },
  );
}

function countriesRoute(api: Api, desk: PisaDesk): void {
  api.get(
    "/pisa/:data/countries",
    {
      schema: {
        operationId: "getPisaCountries",
        summary: "Spread, resilience, gradient and mean of every country in a table, with standard errors",
        tags,
        params: z.object({ data: z.string() }),
        querystring: z.object({ domain: pisaDomain.default("read") }),
        response: { 200: z.object({ domain: pisaDomain, countries: z.array(pisaCountry).readonly() }), ...refusals },
      },
    },
    async ({ params: { data }, query: { domain } }) => ({
      domain,
      countries: orProblem(await desk.countries(data, domain)),
    }),
  );
}

function experimentRoute(api: Api, desk: PisaDesk): void {
  api.get(
    "/pisa/:data/experiment",
    {
      schema: {
        operationId: "getPisaExperiment",
        summary: "What the measures see when the scores of some students rise",
        tags,
        params: z.object({ data: z.string() }),
        querystring: z.object({
          country: z.string().max(10).optional(),
          year: z.coerce.number().int().optional(),
          domain: pisaDomain.default("read"),
          who: z.enum(LIFTED).default("top-tenth"),
          points: z.coerce.number().int().min(0).max(100).multipleOf(STEP).default(20),
        }),
        response: {
          200: z.object({ domain: pisaDomain, lift: pisaLift, experiment: pisaExperiment }),
          ...refusals,
        },
      },
    },
    async ({ params: { data }, query }) => {
      const { country = null, year = null, who, points } = query;
      const domain: PisaDomain = query.domain;
      const lift = { who, points };
      return {
        domain,
        lift,
        experiment: orProblem(await desk.experiment(data, { country, year }, domain, lift)),
      };
    },
  );
}

function orProblem<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw refusalProblem(outcome.refusals);
  return outcome.value;
}
