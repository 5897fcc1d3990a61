import { z } from "zod";
import { keepFile } from "../../admission/keepFile.ts";
import { FILE_PARTS } from "../../admission/fileParts.ts";
import { readRound } from "../../admission/readRoundRow.ts";
import { templateOf } from "../../admission/templateOf.ts";
import type { AppContext } from "../../app/context.ts";
import { LARGEST_FILE } from "../../imports/readFile.ts";
import { fault, keptFile, roundId } from "../admissionSchemas.ts";
import { orProblem } from "../carryOut.ts";
import { MOST_FAULTS, notFound, Problem, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";

const tags = ["admission"];
const part = z.enum(FILE_PARTS);

/** Files of a round: bringing them in, and templates to fill. */
export function routes(api: Api, context: AppContext): void {
  uploadRoute(api, context);
  templateRoute(api);
}

function uploadRoute(api: Api, context: AppContext): void {
  // The parser of application/octet-stream stands in datasets.ts, for all routes.
  api.post(
    "/admission/rounds/:round/files",
    {
      bodyLimit: LARGEST_FILE,
      schema: {
        operationId: "bringAdmissionFile",
        summary: "Check a file of a round and keep it, all or nothing; with dryRun only check it",
        tags,
        consumes: ["application/octet-stream"],
        params: z.object({ round: roundId }),
        querystring: z.strictObject({
          part,
          name: z.string().min(1).max(200),
          dryRun: z.enum(["true", "false"]).default("false"),
        }),
        response: {
          200: z.object({ dryRun: z.literal(true), rows: z.int(), warnings: z.array(fault).readonly() }),
          201: z.object({ file: keptFile, warnings: z.array(fault).readonly() }),
          404: problemSchema,
          415: problemSchema,
          422: problemSchema,
        },
      },
    },
    async ({ params: { round }, query, body }, reply) => {
      if (!Buffer.isBuffer(body))
        throw new Problem(415, "Unsupported media type", "expected the file itself as application/octet-stream");
      if (!(await readRound(context.store.db, round))) throw notFound(`round "${round}"`);
      const name = query.name.split(/[\\/]/).at(-1)!;
      const kept = orProblem(
        await keepFile(context.store, {
          round,
          part: query.part,
          name,
          content: body,
          isDryRun: query.dryRun === "true",
        }),
      );
      if (!kept.ok)
        throw new Problem(
          422,
          "The file has faults",
          `${kept.faults.length} faults in ${name}; nothing was stored; at most ${MOST_FAULTS} are listed`,
          { faults: kept.faults.slice(0, MOST_FAULTS) },
        );
      const { file, rows, warnings } = kept;
      if (!file) return reply.code(200).send({ dryRun: true as const, rows, warnings });
      return reply.code(201).send({ file, warnings });
    },
  );
}

function templateRoute(api: Api): void {
  api.get(
    "/admission/templates/:part",
    {
      schema: {
        operationId: "getAdmissionTemplate",
        summary: "An empty file to fill, with the headers that are read",
        tags,
        params: z.object({ part }),
        querystring: z.strictObject({ format: z.enum(["csv", "xlsx"]).default("csv") }),
        produces: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        response: { 404: problemSchema },
      },
    },
    async ({ params: { part: name }, query: { format } }, reply) => {
      const template = await templateOf(name, format);
      if (!template) throw notFound(`template "${name}" as ${format}`);
      return reply
        .type(template.mediaType)
        .header("content-disposition", `attachment; filename="${name}.${format}"`)
        .send(template.content as never);
    },
  );
}
