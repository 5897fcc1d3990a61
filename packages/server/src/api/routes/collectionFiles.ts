import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { allFiles } from "../../collections/files/allFiles.ts";
import { carryOutImport, planImport, recordFaults, type ImportPlan } from "../../collections/files/importRecords.ts";
import { readRecordFile } from "../../collections/files/readRecordFile.ts";
import { loadCollections } from "../../collections/loadCollections.ts";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { MOST_FAULTS, notFound, Problem, problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";

const tags = ["collections"];
const LARGEST_FILE = 16 * 1024 * 1024;

/** All records in one file, and bringing records in. */
export function routes(api: Api, context: AppContext): void {
  allRoute(api, context);
  importRoute(api, context);
}

function allRoute(api: Api, { store }: AppContext): void {
  api.get(
    "/collections/all.zip",
    {
      schema: {
        operationId: "downloadAllRecords",
        summary: "All records of all kinds as JSON and CSV in one ZIP, with a readme and a Data Package descriptor",
        tags,
        produces: ["application/zip"],
      },
    },
    async (_request, reply) => sendExport(reply, await allFiles(store)),
  );
}

const flag = z.enum(["true", "false"]).default("false");

function importRoute(api: Api, { store }: AppContext): void {
  // The parser of application/octet-stream stands in datasets.ts, for all routes.
  api.post(
    "/collections/:collection/import",
    {
      bodyLimit: LARGEST_FILE,
      schema: {
        operationId: "importRecords",
        summary:
          "Bring in records from JSON, CSV, XLSX or a ZIP of CSVs, all or nothing; with dryRun only say what would change",
        description:
          "replace: the file holds all records, others are removed. basis: what a dry run gave; refused when the records changed since.",
        tags,
        consumes: ["application/octet-stream", "application/json"],
        params: z.object({ collection: z.string().max(40) }),
        querystring: z.strictObject({
          name: z.string().min(1).max(200).default("records"),
          dryRun: flag,
          replace: flag,
          basis: z.string().max(100).optional(),
          note: z.string().trim().max(500).default(""),
        }),
        response: {
          200: z.object({
            dryRun: z.boolean(),
            added: z.array(z.string()).readonly(),
            changed: z.array(z.object({ id: z.string(), parts: z.array(z.string()).readonly() })).readonly(),
            removed: z.array(z.string()).readonly(),
            unchanged: z.int(),
            left: z.int().meta({ description: "Records that are not in the file and stay" }),
            basis: z.string(),
          }),
          404: problemSchema,
          415: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ params, query, body }) => {
      const collection = (await loadCollections()).get(params.collection);
      if (!collection) throw notFound(`collection ${params.collection}`);
      const name = query.name.split(/[\\/]/).at(-1)!;
      const read = await readRecordFile(collection, name, bytesOf(body));
      if (!read.ok) throw faulty(name, read.faults);
      const faults = await recordFaults(store, collection, read);
      if (faults.length > 0) throw faulty(name, faults);
      const plan = await planImport(store, collection, read, { isWhole: query.replace === "true" });
      if (query.dryRun === "true") return answerOf(plan, true);
      const saved = await carryOutImport(store, collection, plan, query.basis, { actor: "user", note: query.note });
      if (!saved.ok) throw refusalProblem(saved.refusals);
      return answerOf(plan, false);
    },
  );
}

function bytesOf(body: unknown): Uint8Array {
  if (Buffer.isBuffer(body)) return new Uint8Array(body);
  if (typeof body === "object" && body !== null) return new TextEncoder().encode(jsonOf(body));
  throw new Problem(415, "Unsupported media type", "expected the file itself as application/octet-stream, or JSON");
}

function jsonOf(body: object): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(422, "The file has faults", "it has too many layers");
    throw error;
  }
}

function answerOf({ changes: _changes, ...plan }: ImportPlan, dryRun: boolean) {
  return { dryRun, ...plan };
}

function faulty(name: string, faults: readonly TableFault[]): Problem {
  const detail = `${faults.length} faults in ${name}; nothing was stored; at most ${MOST_FAULTS} are listed`;
  return new Problem(422, "The file has faults", detail, { faults: faults.slice(0, MOST_FAULTS) });
}
