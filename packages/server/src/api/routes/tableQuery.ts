import { Readable } from "node:stream";
import { CRITERIA_LIMITS } from "@kansrijk/core/releases/criteria";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { engineOf } from "../../indicators/engine.ts";
import { MOST_ANSWERS, MOST_CELLS, planTables, tablesOf } from "../../releases/tableTool.ts";
import { indicatorTable } from "../indicatorSchemas.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import { AS_READING, type Api } from "../routeModule.ts";
import { text } from "../schemas.ts";

const code = z.string().max(100);

const body = z.object({
  indicators: z.array(code).min(1).max(MOST_ANSWERS),
  places: z.array(code).min(1).max(MOST_ANSWERS).default(["NL"]),
  years: z.array(z.int()).max(100).default([]).meta({ description: "Empty for all years when `by` has year" }),
  by: z.array(code).max(6).default([]),
  filter: z
    .array(z.object({ breakdown: code, group: code }))
    .max(50)
    .default([])
    .meta({ description: "Who is counted at all" }),
  where: z
    .unknown()
    .optional()
    .meta({
      description: `Which rows are given, with and, or and not (at most ${CRITERIA_LIMITS.depth} layers): fields are the breakdowns in \`by\`, indicator, place, value and pupils`,
    }),
  data: z.string().max(100).optional(),
  seed: z.int().min(0).max(999_999_999).default(1),
});

/** The table tool: several indicators and places in one answer, as large as it must be. */
export function routes(api: Api, context: AppContext): void {
  api.post(
    "/tables/query",
    {
      config: AS_READING,
      schema: {
        operationId: "queryTables",
        summary: "Protected tables of several indicators and places",
        description: `Up to ${MOST_CELLS} cells. An answer that cannot be given (no data) stands in \`refused\`.`,
        tags: ["indicators"],
        body,
        response: {
          200: z.object({
            tables: z.array(indicatorTable),
            refused: z.array(z.object({ indicator: z.string(), place: z.string(), messages: z.array(text) })),
          }),
          404: problemSchema,
          422: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const engine = engineOf(context.store);
      const plan = await planTables(engine, request.body);
      if (!plan.ok) throw refusalProblem(plan.refusals);
      return sendPieces(reply, tablesOf(engine, plan.value));
    },
  );
}

/** The answer is never one text in memory: each table is made when the one before has left. */
function sendPieces(reply: FastifyReply, pieces: AsyncIterable<string>): FastifyReply {
  return reply.type("application/json").send(Readable.from(pieces));
}
