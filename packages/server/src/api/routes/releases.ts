import { Readable } from "node:stream";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { queryRelease, queryReleaseCsv, type ReleaseQuery } from "../../releases/queryRelease.ts";
import {
  listReleases,
  listVersions,
  openVersion,
  versionDetail as describe,
  type OpenVersion,
} from "../../releases/readRelease.ts";
import type { Viewer } from "../../releases/versions.ts";
import { notFound, problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import { queryAnswer, releaseDataset, versionChange, versionDetail, versionListing } from "../releaseSchemas.ts";
import { AS_READING, type Api } from "../routeModule.ts";
import { text } from "../schemas.ts";
import { isTrusted } from "../trust.ts";

const tags = ["releases"];
const datasetParams = z.object({ dataset: z.string().max(100) });
const versionParams = datasetParams.extend({ version: z.string().max(40) });
const VERSION_WORDS = "version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that.";

/** Published datasets in versions. What is under embargo is not there, for anybody who is not trusted. */
export function routes(api: Api, context: AppContext): void {
  listRoutes(api, context);
  versionRoutes(api, context);
  csvRoute(api, context);
  queryRoutes(api, context);
}

function listRoutes(api: Api, context: AppContext): void {
  api.get(
    "/releases",
    {
      schema: {
        operationId: "listReleases",
        summary: "Datasets that are published in versions",
        tags,
        response: { 200: z.object({ datasets: z.array(releaseDataset) }) },
      },
    },
    async (request) => ({ datasets: await listReleases(context.store, viewerOf(request, context)) }),
  );
  api.get(
    "/releases/:dataset/versions",
    {
      schema: {
        operationId: "listReleaseVersions",
        summary: "Versions of a dataset, newest first",
        tags,
        params: datasetParams,
        response: {
          200: z.object({ id: z.string(), title: text, summary: text, versions: z.array(versionListing).readonly() }),
          404: problemSchema,
        },
      },
    },
    async (request) => {
      const { dataset: id } = request.params;
      const found = await listVersions(context.store, id, viewerOf(request, context));
      if (!found) throw notFound(`dataset "${id}"`);
      const { title, summary } = found.dataset;
      return { id, title, summary, versions: found.versions };
    },
  );
}

function versionRoutes(api: Api, context: AppContext): void {
  api.get(
    "/releases/:dataset/versions/:version",
    {
      schema: {
        operationId: "getReleaseVersion",
        summary: "One version: what it was made of, and its facets with their short ids",
        description: VERSION_WORDS,
        tags,
        params: versionParams,
        response: { 200: versionDetail, 404: problemSchema },
      },
    },
    async (request) => describe(await opened(request, context, request.params)),
  );
  api.get(
    "/releases/:dataset/versions/:version/changes",
    {
      schema: {
        operationId: "getReleaseChanges",
        summary: "What is different from the version before",
        description: VERSION_WORDS,
        tags,
        params: versionParams,
        response: {
          200: z.object({
            version: z.string(),
            previous: z.string().nullable(),
            kind: z.enum(["major", "minor", "patch"]).nullable(),
            notes: text,
            changes: z.array(versionChange).readonly(),
          }),
          404: problemSchema,
        },
      },
    },
    async (request) => {
      const { listing, changes } = await opened(request, context, request.params);
      const { version, previous, kind, notes } = listing;
      return { version, previous, kind, notes, changes };
    },
  );
}

function csvRoute(api: Api, context: AppContext): void {
  api.get(
    "/releases/:dataset/versions/:version/csv",
    {
      schema: {
        operationId: "downloadRelease",
        summary: "All rows of a version as CSV, with ids, codes and words",
        description: VERSION_WORDS,
        tags,
        params: versionParams,
        querystring: z.object({ lang: z.enum(["nl", "en"]).default("nl") }),
        produces: ["text/csv"],
        response: { 404: problemSchema },
      },
    },
    async (request, reply) => {
      const open = await opened(request, context, request.params);
      return sendCsv(reply, open, { indicators: [], sort: [], lang: request.query.lang });
    },
  );
}

const ids = z.array(z.string().max(100)).max(1000);
const page = { page: z.coerce.number().int().min(1), pageSize: z.coerce.number().int().min(1).max(10_000) };
const common = {
  version: z.string().max(40).default("latest"),
  page: page.page.default(1),
  pageSize: page.pageSize.default(1000),
  format: z.enum(["json", "csv"]).default("json"),
  lang: z.enum(["nl", "en"]).default("nl"),
};

const CRITERIA_WORDS = `criteria: {"and": [...]}, {"or": [...]}, {"not": [...]} or {"field", "op", "value" or "values"}. Fields: indicator, place, level, year, value, pupils and every breakdown (id or key; its group \`total\` is a row that is not split by it). Operators: eq, notEq, in, notIn, and for numbers gt, gte, lt, lte. Names that are not in the version give a warning. csv gives all rows, without pages.`;

const queryBody = z.object({
  ...common,
  indicators: ids.default([]),
  criteria: z.unknown().optional().meta({ description: "See the description" }),
  sort: z
    .array(z.object({ field: z.string().max(100), direction: z.enum(["asc", "desc"]).default("asc") }))
    .max(10)
    .default([]),
  debug: z.boolean().default(false).meta({ description: "Words beside the ids" }),
});

function queryRoutes(api: Api, context: AppContext): void {
  const response = { 200: queryAnswer, 404: problemSchema, 422: problemSchema };
  api.post(
    "/releases/:dataset/query",
    {
      config: AS_READING,
      schema: {
        operationId: "queryRelease",
        summary: "Rows of a version that meet criteria with and, or and not",
        description: `${VERSION_WORDS} ${CRITERIA_WORDS}`,
        tags,
        params: datasetParams,
        body: queryBody,
        response,
      },
    },
    async (request, reply) => answer(request, reply, context, { ...request.params, ...request.body }),
  );
  api.get(
    "/releases/:dataset/query",
    {
      schema: {
        operationId: "queryReleaseByAddress",
        summary: "Rows of a version by simple conditions, all of which must hold",
        description: `${VERSION_WORDS} place and indicators: ids or codes with commas. years: 2018,2020 or 2018-2024. groups: breakdown:group with commas; groups of one breakdown are taken together. sort: year or -value, with commas.`,
        tags,
        params: datasetParams,
        querystring: z.object({
          ...common,
          indicators: list,
          place: list,
          level: z.enum(["country", "province", "municipality"]).optional(),
          years: list,
          groups: list,
          sort: list,
          debug: z.stringbool().default(false),
        }),
        response,
      },
    },
    async (request, reply) => {
      const { indicators, sort, place, level, years, groups, ...rest } = request.query;
      const criteria = simpleCriteria({ place, level, years, groups });
      const order = parts(sort).map((field) =>
        field.startsWith("-")
          ? { field: field.slice(1), direction: "desc" as const }
          : { field, direction: "asc" as const },
      );
      const query = { ...rest, indicators: parts(indicators), criteria, sort: order };
      return answer(request, reply, context, { ...request.params, ...query });
    },
  );
}

const list = z.string().max(2000).default("");

interface Simple {
  readonly place: string;
  readonly level: string | undefined;
  readonly years: string;
  readonly groups: string;
}

/** The conditions of an address as criteria. */
function simpleCriteria({ place, level, years, groups }: Simple): unknown {
  const range = (part: string): unknown => {
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(part) ?? [];
    if (from === undefined) return { field: "year", op: "eq", value: part };
    return {
      and: [
        { field: "year", op: "gte", value: from },
        { field: "year", op: "lte", value: to },
      ],
    };
  };
  const byBreakdown = new Map<string, string[]>();
  for (const part of parts(groups)) {
    const [breakdown = "", group = ""] = part.split(":");
    byBreakdown.set(breakdown, [...(byBreakdown.get(breakdown) ?? []), group]);
  }
  return {
    and: [
      ...(place === "" ? [] : [{ field: "place", op: "in", values: parts(place) }]),
      ...(level === undefined ? [] : [{ field: "level", op: "eq", value: level }]),
      ...(years === "" ? [] : [{ or: parts(years).map(range) }]),
      ...[...byBreakdown].map(([field, values]) => ({ field, op: "in", values })),
    ],
  };
}

function parts(given: string): string[] {
  return given
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

type Asked = ReleaseQuery & {
  readonly dataset: string;
  readonly version: string;
  readonly format: "json" | "csv";
};

async function answer(request: FastifyRequest, reply: FastifyReply, context: AppContext, asked: Asked) {
  const open = await opened(request, context, asked);
  return asked.format === "csv" ? sendCsv(reply, open, asked) : orRefuse(queryRelease(open, asked));
}

async function opened(
  request: FastifyRequest,
  context: AppContext,
  { dataset, version }: { readonly dataset: string; readonly version: string },
): Promise<OpenVersion> {
  const open = await openVersion(context.store, dataset, version, viewerOf(request, context));
  if (!open) throw notFound(`version "${version}" of dataset "${dataset}"`);
  return open;
}

function orRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw refusalProblem(outcome.refusals);
}

function viewerOf(request: FastifyRequest, { now, trust }: AppContext): Viewer {
  return { now: now(), isTrusted: isTrusted(request, trust) };
}

function sendCsv(
  reply: FastifyReply,
  open: OpenVersion,
  query: Pick<ReleaseQuery, "indicators" | "criteria" | "sort" | "lang">,
): FastifyReply {
  const pieces = orRefuse(queryReleaseCsv(open, query));
  const name = `${open.content.dataset}_${open.listing.version}.csv`;
  return reply
    .header("content-disposition", `attachment; filename="${name}"`)
    .type("text/csv; charset=utf-8")
    .send(Readable.from(pieces));
}
