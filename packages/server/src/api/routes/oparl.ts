import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { BODY_LISTS, oparlBook, oparlSystem, type OparlObject } from "../../agenda/oparl/oparlBook.ts";
import { oparlList, type OparlList } from "../../agenda/oparl/oparlList.ts";
import { OPARL_KINDS, type OparlKind } from "../../agenda/oparl/objectsOf.ts";
import type { AppContext } from "../../app/context.ts";
import { engineOf } from "../../indicators/engine.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";

const tags = ["oparl"];
const time = z.iso.datetime({ offset: true }).optional();
const listQuery = z.object({
  created_since: time,
  created_until: time,
  modified_since: time,
  modified_until: time,
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const object = z
  .looseObject({ id: z.string(), type: z.string() })
  .meta({ id: "OparlObject", description: "OParl 1.1" });
const list = z
  .object({
    data: z.array(z.record(z.string(), z.unknown())).readonly(),
    pagination: z.object({
      totalElements: z.int(),
      elementsPerPage: z.int(),
      currentPage: z.int(),
      totalPages: z.int(),
    }),
    links: z.object({
      first: z.string(),
      prev: z.string().exactOptional(),
      self: z.string(),
      next: z.string().exactOptional(),
      last: z.string(),
    }),
  })
  .meta({ id: "OparlList", description: "A page of an OParl 1.1 list" });

const kinds = Object.keys(OPARL_KINDS) as [OparlKind, ...OparlKind[]];
const KIND_OF_LIST: Readonly<Record<string, OparlKind>> = {
  organizations: "organization",
  meetings: "meeting",
  papers: "paper",
  "agenda-items": "agenda-item",
  files: "file",
};

/** Agendas, meetings and decisions as OParl 1.1, for programs that read council information. */
export function routes(api: Api, context: AppContext): void {
  systemRoutes(api, context);
  listRoutes(api, context);
  objectRoutes(api, context);
}

/** The address under which the reader knows this service. */
function rootOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}/v1/oparl`;
}

async function objects({ store }: AppContext, request: FastifyRequest): Promise<ReadonlyMap<string, OparlObject>> {
  return oparlBook(store, await engineOf(store).places(), rootOf(request));
}

function systemRoutes(api: Api, context: AppContext): void {
  api.get(
    "/oparl",
    { schema: { operationId: "getOparlSystem", summary: "OParl 1.1 system object", tags, response: { 200: object } } },
    (request) => {
      const root = rootOf(request);
      return { ...oparlSystem(root), id: root, type: "https://schema.oparl.org/1.1/System" };
    },
  );
  api.get(
    "/oparl/bodies",
    {
      schema: {
        operationId: "listOparlBodies",
        summary: "Municipalities and regions with agendas, as OParl 1.1 bodies",
        tags,
        querystring: listQuery,
        response: { 200: list },
      },
    },
    async (request): Promise<OparlList> => {
      const all = [...(await objects(context, request)).values()];
      return oparlList(
        all.filter(({ kind }) => kind === "body"),
        request.query,
        `${rootOf(request)}/bodies`,
      );
    },
  );
}

function listRoutes(api: Api, context: AppContext): void {
  const names = Object.values(BODY_LISTS) as [string, ...string[]];
  api.get(
    "/oparl/body/:key/:list",
    {
      schema: {
        operationId: "listOparlObjects",
        summary: "A list of an OParl 1.1 body; without persons, because agendas name offices",
        tags,
        params: z.object({ key: z.string().max(400), list: z.enum(names) }),
        querystring: listQuery,
        response: { 200: list, 404: problemSchema },
      },
    },
    async (request): Promise<OparlList> => {
      const { key, list } = request.params;
      const all = await objects(context, request);
      if (!all.has(`body/${key}`)) throw notFound(`OParl body "${key}"`);
      const own = [...all.values()].filter((item) => item.body === key && item.kind === KIND_OF_LIST[list]);
      return oparlList(own, request.query, `${rootOf(request)}/body/${key}/${list}`);
    },
  );
  api.get(
    "/oparl/organization/:agenda/meetings",
    {
      schema: {
        operationId: "listOparlMeetings",
        summary: "The meetings of an OParl 1.1 organization",
        tags,
        params: z.object({ agenda: z.string().max(80) }),
        querystring: listQuery,
        response: { 200: list, 404: problemSchema },
      },
    },
    async (request): Promise<OparlList> => {
      const path = `organization/${request.params.agenda}`;
      const all = await objects(context, request);
      if (!all.has(path)) throw notFound(`OParl ${path}`);
      const own = [...all.values()].filter((item) => item.path.startsWith(`meeting/${request.params.agenda}/`));
      return oparlList(own, request.query, `${rootOf(request)}/${path}/meetings`);
    },
  );
}

function objectRoutes(api: Api, context: AppContext): void {
  const answer = async (request: FastifyRequest, path: string) => {
    const found = (await objects(context, request)).get(path);
    if (!found) throw notFound(`OParl object "${path}"`);
    return { ...found.json, id: String(found.json["id"]), type: String(found.json["type"]) };
  };
  const schema = { tags, response: { 200: object, 404: problemSchema } };
  api.get(
    "/oparl/body/:key",
    {
      schema: {
        ...schema,
        operationId: "getOparlBody",
        summary: "An OParl 1.1 body",
        params: z.object({ key: z.string().max(400) }),
      },
    },
    (request) => answer(request, `body/${request.params.key}`),
  );
  const params = z.object({ kind: z.enum(kinds), agenda: z.string().max(80) });
  api.get(
    "/oparl/:kind/:agenda",
    {
      schema: {
        ...schema,
        operationId: "getOparlObject",
        summary: "An OParl 1.1 object of an agenda; deleted ones stay",
        params,
      },
    },
    (request) => answer(request, `${request.params.kind}/${request.params.agenda}`),
  );
  api.get(
    "/oparl/:kind/:agenda/:part",
    {
      schema: {
        ...schema,
        operationId: "getOparlPart",
        summary: "An OParl 1.1 meeting, agenda item or paper; deleted ones stay",
        params: params.extend({ part: z.string().max(80) }),
      },
    },
    (request) => answer(request, `${request.params.kind}/${request.params.agenda}/${request.params.part}`),
  );
}
