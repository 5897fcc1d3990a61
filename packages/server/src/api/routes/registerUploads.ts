import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { LARGEST_FILE } from "../../imports/readFile.ts";
import { registerTemplate } from "../../register/registerTemplate.ts";
import { removeRegister } from "../../register/removeRegister.ts";
import { keepUploaded } from "../../register/uploads/keepUploaded.ts";
import { openUpload, readOutcome, removeUpload, uploadedFiles, uploadOutcome } from "../../register/uploads/uploads.ts";
import { orProblem } from "../carryOut.ts";
import { MOST_FAULTS, notFound, Problem, problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";
import { isTrusted } from "../trust.ts";

const tags = ["registers"];
const params = z.object({ id: z.string().max(100) });

/** Bringing in a register of one's own: send the files, then start the import; and removing such a register. */
export function routes(api: Api, context: AppContext): void {
  templateRoute(api);
  openRoute(api, context);
  fileRoute(api, context);
  importRoute(api, context);
  outcomeRoute(api, context);
  dropRoute(api, context);
  removeRoute(api, context);
}

function templateRoute(api: Api): void {
  api.get(
    "/register-template.zip",
    {
      schema: {
        operationId: "downloadRegisterTemplate",
        summary: "An empty CSV per table of a register, and what each column means",
        tags,
        querystring: z.object({ language: z.enum(["nl", "en"]).default("nl") }),
        produces: ["application/zip"],
      },
    },
    async ({ query }, reply) => sendExport(reply, await registerTemplate(query.language)),
  );
}

function openRoute(api: Api, { store }: AppContext): void {
  api.post(
    "/register-uploads",
    {
      schema: {
        operationId: "openRegisterUpload",
        summary: "Begin to send the files of a register; what nobody finishes is removed after a day",
        tags,
        response: { 201: z.object({ id: z.string() }) },
      },
    },
    async (_request, reply) => reply.code(201).send({ id: await openUpload(store) }),
  );
}

function fileRoute(api: Api, { store }: AppContext): void {
  // The parser of application/octet-stream stands in datasets.ts, for all routes.
  api.put(
    "/register-uploads/:id/files",
    {
      bodyLimit: LARGEST_FILE,
      schema: {
        operationId: "sendRegisterFile",
        summary: "Send one table (CSV or Parquet, such as enrolments/2024.csv) or a ZIP of tables",
        tags,
        consumes: ["application/octet-stream"],
        params,
        querystring: z.strictObject({ name: z.string().min(1).max(300) }),
        response: {
          200: z.object({ files: z.array(z.string()).readonly() }),
          404: problemSchema,
          415: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ params: { id }, query: { name }, body }) => {
      if (!Buffer.isBuffer(body))
        throw new Problem(415, "Unsupported media type", "expected the file itself as application/octet-stream");
      const kept = await keepUploaded(store, id, name, body);
      if (!kept) throw notFound(`upload "${id}"`);
      if (!kept.ok) {
        const detail = `${kept.faults.length} faults in ${name}; nothing was stored`;
        throw new Problem(422, "The file has faults", detail, { faults: kept.faults.slice(0, MOST_FAULTS) });
      }
      return { files: kept.files };
    },
  );
}

function importRoute(api: Api, { store, jobs }: AppContext): void {
  api.post(
    "/register-uploads/:id/import",
    {
      schema: {
        operationId: "importRegister",
        summary: "Check the files that were sent and keep them as a register, all or nothing; a long task",
        tags,
        params,
        body: z.strictObject({ title: z.string().trim().min(1).max(200), dryRun: z.boolean().default(false) }),
        response: { 202: z.object({ job: z.string() }), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { id }, body }, reply) => {
      if ((await uploadedFiles(store, id)) === undefined) throw notFound(`upload "${id}"`);
      const job = orProblem(await jobs.enqueue("import-register", { upload: id, ...body }));
      return reply.code(202).header("location", `/v1/jobs/${job}`).send({ job });
    },
  );
}

function outcomeRoute(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/register-uploads/:id",
    {
      schema: {
        operationId: "getRegisterUpload",
        summary: "How the import of an upload ended: faults, a quality report, or the register; for who may write",
        tags,
        params,
        response: {
          200: z.object({ id: z.string(), outcome: uploadOutcome.nullable() }),
          403: problemSchema,
          404: problemSchema,
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      // A fault names a cell of a file about pupils.
      if (!isTrusted(request, trust)) throw new Problem(403, "Forbidden", "This is for who brought the files.");
      const outcome = await readOutcome(store, id);
      if (outcome === undefined) throw notFound(`upload "${id}"`);
      return { id, outcome };
    },
  );
}

function dropRoute(api: Api, { store }: AppContext): void {
  api.delete(
    "/register-uploads/:id",
    {
      schema: {
        operationId: "dropRegisterUpload",
        summary: "Remove what was sent, and how it ended; a register that was kept stays",
        tags,
        params,
        response: { 200: z.object({ id: z.string() }) },
      },
    },
    async ({ params: { id } }) => {
      await removeUpload(store, id);
      return { id };
    },
  );
}

function removeRoute(api: Api, { store }: AppContext): void {
  api.delete(
    "/registers/:id",
    {
      schema: {
        operationId: "removeRegister",
        summary: "Remove a register that somebody brought, with its files and what was counted on it",
        tags,
        params,
        response: { 200: z.object({ id: z.string() }), 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const outcome = await removeRegister(store, id);
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return { id: outcome.value };
    },
  );
}
