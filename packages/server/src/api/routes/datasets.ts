import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { importTable } from "../../imports/importTable.ts";
import { LARGEST_FILE, type InputFile } from "../../imports/readFile.ts";
import { readTableBytes } from "../../imports/readTableFile.ts";
import type { DatasetView } from "../../store/datasets/datasetView.ts";
import { listDatasets } from "../../store/datasets/listDatasets.ts";
import { readDataset } from "../../store/datasets/readDataset.ts";
import { MOST_FAULTS, notFound, Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { dataset as datasetSchema } from "../schemas.ts";

const tags = ["datasets"];

/** Facts: what there is, and bringing in a file. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  readRoute(api, context);
  importRoute(api, context);
}

function listRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/datasets",
    {
      schema: {
        operationId: "listDatasets",
        summary: "Facts that were imported or generated",
        tags,
        response: { 200: z.object({ datasets: z.array(datasetSchema) }) },
      },
    },
    async () => ({
      datasets: (await listDatasets(store.db)).map(shown),
    }),
  );
}

function readRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/datasets/:id",
    {
      schema: {
        operationId: "getDataset",
        summary: "One dataset",
        tags,
        params: z.object({ id: z.string() }),
        response: { 200: z.object({ dataset: datasetSchema }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const found = await readDataset(store.db, id);
      if (!found) throw notFound(`dataset "${id}"`);
      return { dataset: shown(found) };
    },
  );
}

function importRoute(api: Api, { store }: AppContext): void {
  api.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer", bodyLimit: LARGEST_FILE },
    (_request, body, done) => done(null, body),
  );
  api.post(
    "/datasets",
    {
      bodyLimit: LARGEST_FILE,
      schema: {
        operationId: "importDataset",
        summary: "Check a file and keep it, all or nothing; with dryRun only check it",
        tags,
        consumes: ["application/octet-stream"],
        querystring: z.object({
          name: z.string().min(1).max(200),
          dryRun: z.enum(["true", "false"]).default("false"),
          countDate: z.string().refine(isIsoDate, "expected a day, as yyyy-mm-dd").optional(),
        }),
        response: {
          200: z.object({ dryRun: z.literal(true), kind: z.string(), rows: z.int() }),
          201: z.object({ dataset: datasetSchema }),
          415: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ body, query }, reply) => {
      if (!Buffer.isBuffer(body))
        throw new Problem(415, "Unsupported media type", "expected the file itself as application/octet-stream");
      const reading = await readTableBytes(await inputFile(query.name, body));
      if (!reading.ok)
        throw new Problem(
          422,
          "The file has faults",
          `${reading.faults.length} faults in ${query.name}; nothing was stored; at most ${MOST_FAULTS} are listed`,
          { faults: reading.faults.slice(0, MOST_FAULTS) },
        );
      const { table } = reading;
      if (query.dryRun === "true")
        return reply.code(200).send({ dryRun: true as const, kind: table.kind, rows: table.rowCount });
      const imported = await importTable(store, table, query.countDate ?? null);
      if (!imported.ok)
        throw new Problem(422, "The file cannot be kept", `${query.name} was not stored`, { faults: imported.faults });
      return reply
        .code(201)
        .header("location", `/v1/datasets/${imported.dataset.id}`)
        .send({ dataset: shown(imported.dataset) });
    },
  );
}

async function inputFile(name: string, body: Buffer): Promise<InputFile> {
  const content = body[0] === 0x1f && body[1] === 0x8b ? await unpacked(name, body) : body;
  return {
    name: name.split(/[\\/]/).at(-1)!,
    bytes: new Uint8Array(content),
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

async function unpacked(name: string, body: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(body, { maxOutputLength: LARGEST_FILE });
  } catch {
    throw new Problem(
      422,
      "The file has faults",
      `${name}: expected a gzip file that is whole and at most ${LARGEST_FILE / 1024 / 1024} MB unpacked`,
    );
  }
}

function shown({ rowCount, bytes: _bytes, meta: _meta, ...view }: DatasetView) {
  return { ...view, rows: rowCount };
}
