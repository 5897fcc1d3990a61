import type { Collection } from "@kansrijk/core/collections/collection";
import { recordId } from "@kansrijk/core/collections/recordId";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { collectionFile, RECORD_FORMATS } from "../../collections/files/collectionFile.ts";
import { erasedOf } from "../../collections/erasedOf.ts";
import { loadCollections } from "../../collections/loadCollections.ts";
import { MOST_VERSIONS } from "../../collections/mostVersions.ts";
import {
  historyOf,
  listRecords,
  readRecord,
  unreadableRecords,
  type KeptRecord,
} from "../../collections/recordStore.ts";
import { saveRecords } from "../../collections/saveRecords.ts";
import { collectionListing, keptRecord, recordVersion } from "../collectionSchemas.ts";
import { notFound, problemSchema, type Problem } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";
import { audienceOf } from "../trust.ts";

const tags = ["collections"];
const collectionParams = z.object({ collection: z.string().max(40) });
const recordParams = collectionParams.extend({ id: recordId });
const LARGEST_RECORD = 1_000_000;
const version = z.coerce.number().int().min(0).max(MOST_VERSIONS);

/** Records of every kind in one way: what comes with Kansrijk, and what users keep, in versions. */
export function routes(api: Api, context: AppContext): void {
  listRoutes(api, context);
  recordRoutes(api, context);
  writeRoutes(api, context);
}

async function collectionNamed(id: string): Promise<Collection> {
  const found = (await loadCollections()).get(id);
  if (!found) throw notFound(`collection ${id}`);
  return found;
}

/** Pages show it, so it is told in both languages. */
function noRecord({ one }: Collection, id: string): Problem {
  const message = { nl: `${one.nl} ${id} bestaat niet.`, en: `${one.en} ${id} does not exist.` };
  return refusalProblem([{ kind: "unknown-subject", message }]);
}

/** For an answer whose schema knows only the id. */
function opened(kept: KeptRecord) {
  return { ...kept, record: { ...kept.record } };
}

function listRoutes(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/collections",
    {
      schema: {
        operationId: "listCollections",
        summary: "The kinds of records",
        tags,
        response: { 200: z.object({ collections: z.array(collectionListing) }) },
      },
    },
    async (request) => {
      const audience = audienceOf(request, trust);
      const collections = await Promise.all(
        [...(await loadCollections()).values()].map(async (collection) => ({
          id: collection.id,
          title: collection.title,
          one: collection.one,
          kept: collection.kept,
          records: (await listRecords(store, collection, { audience })).length,
          unreadable: [...(await unreadableRecords(store, collection, audience))],
        })),
      );
      return { collections };
    },
  );
  api.get(
    "/collections/:collection",
    {
      schema: {
        operationId: "listRecords",
        summary: "The records of one kind, as they are now",
        tags,
        description:
          "With format: a file to keep and to bring in again, of the records alone. Drafts are only given to who is trusted; everybody else reads the last version that was adopted.",
        params: collectionParams,
        querystring: z.object({ format: z.enum(RECORD_FORMATS).optional() }),
        response: { 200: z.object({ records: z.array(keptRecord) }), 404: problemSchema, 422: problemSchema },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const collection = await collectionNamed(request.params.collection);
      const kept = await listRecords(store, collection, { audience: audienceOf(request, trust) });
      if (format === undefined) return { records: kept.map(opened) };
      const records = kept.map(({ record }) => record);
      const file = await collectionFile(collection, records, format);
      if (!file.ok) throw refusalProblem(file.refusals);
      return sendExport(reply, file.value);
    },
  );
}

function recordRoutes(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/collections/:collection/:id",
    {
      schema: {
        operationId: "getRecord",
        summary: "One record, now or in an earlier version",
        tags,
        params: recordParams,
        querystring: z.object({ version: version.optional() }),
        response: { 200: keptRecord, 404: problemSchema },
      },
    },
    async (request) => {
      const { id, collection: kind } = request.params;
      const { version } = request.query;
      const audience = audienceOf(request, trust);
      const collection = await collectionNamed(kind);
      const found = await readRecord(store, collection, id, version, audience);
      if (found) return opened(found);
      const erased = await erasedOf(store, collection, { id, version, audience });
      throw erased ? refusalProblem([erased]) : noRecord(collection, id);
    },
  );
  api.get(
    "/collections/:collection/:id/versions",
    {
      schema: {
        operationId: "listRecordVersions",
        summary: "All versions of a record, the newest first",
        tags,
        params: recordParams,
        response: { 200: z.object({ versions: z.array(recordVersion) }), 404: problemSchema },
      },
    },
    async (request) => {
      const { params } = request;
      const collection = await collectionNamed(params.collection);
      const versions = await historyOf(store, collection, params.id, audienceOf(request, trust));
      if (versions.length === 0) throw noRecord(collection, params.id);
      return { versions: [...versions] };
    },
  );
}

const expected = z.int().min(0).nullable().meta({ description: "The version it was made from; null when it is new" });
const note = z.string().trim().max(500).default("");

function writeRoutes(api: Api, { store }: AppContext): void {
  const response = { 200: keptRecord, 404: problemSchema, 422: problemSchema };
  api.put(
    "/collections/:collection/:id",
    {
      bodyLimit: LARGEST_RECORD,
      schema: {
        operationId: "saveRecord",
        summary: "Keeps a new version of a record; refused when somebody else changed it meanwhile",
        tags,
        params: recordParams,
        body: z.object({ expected, note, record: z.looseObject({ id: z.string() }) }),
        response,
      },
    },
    async ({ params, body }) => {
      const collection = await collectionNamed(params.collection);
      const change = { id: params.id, expected: body.expected, record: body.record };
      const saved = await saveRecords(store, collection, [change], { actor: "user", note: body.note });
      if (!saved.ok) throw refusalProblem(saved.refusals);
      return opened(saved.value[0]!);
    },
  );
  api.delete(
    "/collections/:collection/:id",
    {
      schema: {
        operationId: "removeRecord",
        summary: "Takes a record away; its versions stay",
        tags,
        params: recordParams,
        querystring: z.object({ expected: version, note }),
        response: { 204: z.null(), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params, query }, reply) => {
      const collection = await collectionNamed(params.collection);
      const change = { id: params.id, expected: query.expected, record: null };
      const saved = await saveRecords(store, collection, [change], { actor: "user", note: query.note });
      if (!saved.ok) throw refusalProblem(saved.refusals);
      return reply.status(204).send(null);
    },
  );
}
