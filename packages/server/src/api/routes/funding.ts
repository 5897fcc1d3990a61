import { changesByMunicipality } from "@kansrijk/core/funding/changesByMunicipality";
import { compareFunding } from "@kansrijk/core/funding/compareFunding";
import { decisionsCsv } from "@kansrijk/core/funding/decisionsCsv";
import { decisionsCsvw } from "@kansrijk/core/funding/decisionsCsvw";
import { decisionsJson } from "@kansrijk/core/funding/decisionsJson";
import { fundingEffect } from "@kansrijk/core/funding/fundingEffect";
import { renderExplanation } from "@kansrijk/core/explanation/renderExplanation";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { decisionsXlsx } from "../../exports/decisionsXlsx.ts";
import { carryOut } from "../carryOut.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { comparison, decisions, effectSchema, explanation, facts } from "../fundingSchemas.ts";
import { requestOfQuery, settingsQuery, type SettingsQuery } from "../settingsQuery.ts";

const schemeParam = z.object({ scheme: z.string().meta({ example: "po" }) });
const language = z.enum(["nl", "en"]).default("nl");
const tags = ["funding"];
/** Facts do not depend on money: a year without a published amount has facts too. */
const NO_MONEY = { kind: "budget", cents: 0n } as const;
const problems = { 400: problemSchema, 404: problemSchema, 422: problemSchema };

/** Money over schools: facts, decisions, explanation, effect and comparison of one scheme on one dataset. */
export function routes(api: Api, context: AppContext): void {
  factsRoute(api, context);
  decisionsRoutes(api, context);
  explanationRoute(api, context);
  effectRoute(api, context);
  comparisonRoute(api, context);
}

function factsRoute(api: Api, context: AppContext): void {
  api.get(
    "/funding/:scheme/facts",
    {
      schema: {
        operationId: "getFundingFacts",
        summary: "Facts per site, exact, for deciding in the browser",
        tags,
        params: schemeParam,
        querystring: settingsQuery,
        response: { 200: facts, ...problems },
      },
    },
    async (asked) => {
      const { params, query } = asked;
      const request = { ...requestOfQuery(query), money: NO_MONEY };
      const { loaded, run } = await carryOut(context, params.scheme, query.dataset, request, asked);
      const places = await context.sources.places(loaded.dataset);
      return {
        source: loaded.source.kind,
        facts: run.scheme.pack(run.facts),
        places: run.decisions.sites.map((site) => ({ ...places.get(site) })),
      };
    },
  );
}

function decisionsRoutes(api: Api, context: AppContext): void {
  const querystring = settingsQuery.extend({ format: z.enum(["json", "csv", "xlsx"]).default("json"), lang: language });
  api.get(
    "/funding/:scheme/decisions",
    {
      schema: {
        operationId: "getFundingDecisions",
        summary: "What every site gets, as JSON, CSV or XLSX",
        tags,
        params: schemeParam,
        querystring,
        response: { 200: decisions, ...problems },
      },
    },
    async (asked, reply) => {
      const { params, query } = asked;
      const { run } = await carryOut(context, params.scheme, query.dataset, requestOfQuery(query), asked);
      const name = fileName(params.scheme, query);
      if (query.format === "json") return reply.send(inEuros(decisionsJson(run.decisions)));
      reply.header("content-disposition", `attachment; filename="${name}.${query.format}"`);
      if (query.format === "csv")
        return reply.type("text/csv; charset=utf-8; header=present").send(decisionsCsv(run.decisions) as never);
      return reply
        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .send(decisionsXlsx(run, query.lang) as never);
    },
  );
  api.get(
    "/funding/:scheme/decisions.csv-metadata.json",
    {
      schema: {
        operationId: "getFundingDecisionsMetadata",
        summary: "Metadata of the CSV (CSV on the Web)",
        tags,
        params: schemeParam,
        querystring: settingsQuery,
        response: { 200: z.record(z.string(), z.unknown()), ...problems },
      },
    },
    async (asked) => {
      const { params, query } = asked;
      const { run } = await carryOut(context, params.scheme, query.dataset, requestOfQuery(query), asked);
      return decisionsCsvw(run, `${fileName(params.scheme, query)}.csv`);
    },
  );
}

function explanationRoute(api: Api, context: AppContext): void {
  api.get(
    "/funding/:scheme/decisions/:site/explanation",
    {
      schema: {
        operationId: "explainFundingDecision",
        summary: "Why a site gets what it gets, and what would have changed it",
        tags,
        params: schemeParam.extend({ site: z.string().meta({ example: "00AP00" }) }),
        querystring: settingsQuery.extend({ lang: language }),
        response: { 200: explanation, ...problems },
      },
    },
    async (asked) => {
      const { params, query } = asked;
      const { run } = await carryOut(context, params.scheme, query.dataset, requestOfQuery(query), asked);
      const index = run.decisions.sites.indexOf(params.site);
      if (index < 0) throw notFound(`site "${params.site}" in this dataset`);
      const data = run.scheme.explain(run.facts, run.decisions, run.parameters, run.request.money, index);
      return { explanation: data, text: renderExplanation(data, query.lang) };
    },
  );
}

function effectRoute(api: Api, context: AppContext): void {
  api.get(
    "/funding/:scheme/effect",
    {
      schema: {
        operationId: "getFundingEffect",
        summary: "How the money falls over groups, with intervals",
        tags,
        params: schemeParam,
        querystring: settingsQuery,
        response: { 200: effectSchema, ...problems },
      },
    },
    async (asked) => {
      const { params, query } = asked;
      const { loaded, run } = await carryOut(context, params.scheme, query.dataset, requestOfQuery(query), asked);
      const places = await context.sources.places(loaded.dataset);
      return fundingEffect(
        run,
        run.decisions.sites.map((site) => places.get(site) ?? {}),
      );
    },
  );
}

function comparisonRoute(api: Api, context: AppContext): void {
  const querystring = settingsQuery.extend({
    toCountDate: settingsQuery.shape.countDate.optional(),
    toFundingYear: settingsQuery.shape.fundingYear.optional(),
    toAmountPerUnit: settingsQuery.shape.amountPerUnit,
    toBudget: settingsQuery.shape.budget,
    toOverlay: settingsQuery.shape.overlay,
  });
  api.get(
    "/funding/:scheme/comparison",
    {
      schema: {
        operationId: "compareFunding",
        summary: "Who gains and who loses under other settings",
        tags,
        params: schemeParam,
        querystring,
        response: { 200: comparison, ...problems },
      },
    },
    async (asked) => {
      const { params, query } = asked;
      const other = {
        countDate: query.toCountDate ?? query.countDate,
        fundingYear: query.toFundingYear ?? query.fundingYear,
        amountPerUnit: query.toAmountPerUnit ?? (query.toBudget === undefined ? query.amountPerUnit : undefined),
        budget: query.toBudget ?? (query.toAmountPerUnit === undefined ? query.budget : undefined),
        overlay: [...(query.overlay ?? []), ...(query.toOverlay ?? [])],
      };
      const before = await carryOut(context, params.scheme, query.dataset, requestOfQuery(query), asked);
      const after = await carryOut(context, params.scheme, query.dataset, requestOfQuery(other), asked);
      const places = await context.sources.places(before.loaded.dataset);
      const outcome = compareFunding(before.run.decisions, after.run.decisions);
      return inEuros({ ...outcome, municipalities: changesByMunicipality(outcome.sites, (site) => places.get(site)) });
    },
  );
}

/** What was tried out must not be taken for the real thing later: the name says so. */
function fileName(scheme: string, query: SettingsQuery): string {
  const tried = query.overlay !== undefined || query.amountPerUnit !== undefined || query.budget !== undefined;
  return `kansrijk-${scheme}-${query.countDate}-${query.fundingYear}${tried ? "-uitgeprobeerd" : ""}`;
}

/** Amounts leave as decimal strings of euros. */
function inEuros(value: unknown): never {
  return JSON.parse(
    JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? eurosText(item) : item)),
  ) as never;
}
