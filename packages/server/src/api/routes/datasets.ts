import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { cellShown } from "@kansrijk/core/tables/stored/cellShown";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { currentQuality } from "../../imports/currentQuality.ts";
import { dateTable, importTable, qualityOf } from "../../imports/importTable.ts";
import { keptTable, readKeptTable } from "../../imports/keptTables.ts";
import { tableMeta } from "../../imports/tableMeta.ts";
import { LARGEST_FILE, type InputFile } from "../../imports/readFile.ts";
import { knownFormats, readTableBytes } from "../../imports/readTableFile.ts";
import type { DatasetView } from "../../store/datasets/datasetView.ts";
import { listDatasets } from "../../store/datasets/listDatasets.ts";
import { readDataset } from "../../store/datasets/readDataset.ts";
import { MOST_FAULTS, notFound, Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { columnDescription, datasetKind, kindOf, shownCell, tableQuality } from "../datasetSchemas.ts";
import { dataset as datasetSchema } from "../schemas.ts";
import { said } from "@kansrijk/core/vocabulary/said";

const tags = ["datasets"];

/** Facts: what there is, and bringing in a file. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  readRoute(api, context);
  importRoute(api, context);
  qualityRoute(api, context);
  rowsRoute(api, context);
  kindsRoute(api);
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
          countDate: z
            .string()
            .refine(isIsoDate, said("een dag als jjjj-mm-dd", "expected a day, as yyyy-mm-dd"))
            .optional(),
          year: z.coerce.number().int().min(1900).max(2100).optional(),
          kind: z.string().optional(),
        }),
        response: {
          200: z.object({ dryRun: z.literal(true), kind: z.string(), rows: z.int(), quality: tableQuality }),
          201: z.object({ dataset: datasetSchema }),
          415: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ body, query }, reply) => {
      if (!Buffer.isBuffer(body))
        throw new Problem(415, "Unsupported media type", "expected the file itself as application/octet-stream");
      const reading = await readTableBytes(await inputFile(query.name, body), query.kind ? [query.kind] : undefined);
      if (!reading.ok) throw withFaults(query.name, reading.faults);
      const { table } = reading;
      const { countDate = null, year = null } = query;
      if (query.dryRun === "true") {
        const dating = await dateTable(table, countDate, year);
        if (!dating.ok) throw notKept(query.name, dating.faults);
        const quality = await qualityOf(store, table, dating.dated);
        return reply.code(200).send({ dryRun: true as const, kind: table.kind, rows: table.rowCount, quality });
      }
      const imported = await importTable(store, table, countDate, year);
      if (!imported.ok) throw notKept(query.name, imported.faults);
      return reply
        .code(201)
        .header("location", `/v1/datasets/${imported.dataset.id}`)
        .send({ dataset: shown(imported.dataset) });
    },
  );
}

function qualityRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/datasets/:id/quality",
    {
      schema: {
        operationId: "getDatasetQuality",
        summary:
          "Quality of an imported table: what is exact, a band, secret or blank, and what other tables know of it",
        tags,
        params: z.object({ id: z.string() }),
        response: { 200: z.object({ quality: tableQuality, columns: z.array(columnDescription) }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const kept = await keptTable(store, id);
      if (!kept) throw notFound(`quality report of dataset "${id}"`);
      return { quality: await currentQuality(store, kept), columns: [...kept.meta.columns] };
    },
  );
}

function rowsRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/datasets/:id/rows",
    {
      schema: {
        operationId: "listDatasetRows",
        summary: "Rows of an imported table; a protected number is a band, secret or blank",
        tags,
        params: z.object({ id: z.string() }),
        querystring: z.object({
          offset: z.coerce.number().int().min(0).default(0),
          limit: z.coerce.number().int().min(1).max(1000).default(20),
        }),
        response: {
          200: z.object({ columns: z.array(z.string()), rows: z.array(z.array(shownCell)) }),
          404: problemSchema,
        },
      },
    },
    async ({ params: { id }, query }) => {
      const kept = await keptTable(store, id);
      if (!kept) throw notFound(`table of dataset "${id}"`);
      const { columns, rowCount } = await readKeptTable(kept, kept.meta.columns, query);
      const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellShown(column, row)));
      return { columns: columns.map(({ name }) => name), rows };
    },
  );
}

function kindsRoute(api: Api): void {
  api.get(
    "/dataset-kinds",
    {
      schema: {
        operationId: "listDatasetKinds",
        summary: "Kinds of table that can be imported, with publisher, licence and columns",
        tags,
        response: { 200: z.object({ kinds: z.array(datasetKind) }) },
      },
    },
    async () => ({ kinds: [...(await knownFormats()).values()].map(kindOf) }),
  );
}

function withFaults(name: string, faults: readonly TableFault[]): Problem {
  const detail = `${faults.length} faults in ${name}; nothing was stored; at most ${MOST_FAULTS} are listed`;
  return new Problem(422, "The file has faults", detail, { faults: faults.slice(0, MOST_FAULTS) });
}

function notKept(name: string, faults: readonly TableFault[]): Problem {
  return new Problem(422, "The file cannot be kept", `${name} was not stored`, { faults });
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

/** The rows of the file; what is kept of them for money can be fewer. */
function shown({ rowCount, bytes: _bytes, meta, ...view }: DatasetView) {
  return { ...view, rows: tableMeta({ meta })?.fileRows ?? rowCount };
}
