import { assignUnits } from "@kansrijk/core/experiments/assignUnits";
import { effectQuestion } from "@kansrijk/core/experiments/effectRow";
import { experimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import { powerReport } from "@kansrijk/core/experiments/powerReport";
import { studyDesign } from "@kansrijk/core/experiments/studyDesign";
import { z } from "zod";
import { experimentEffectAnswer, powerAnswer } from "../experimentSchemas.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import { AS_READING, type Api } from "../routeModule.ts";

const tags = ["experiments"];
const LARGEST_BODY = 2 * 1024 * 1024;
const name = z.string().trim().min(1).max(80);

/** Experiments: how many pupils are needed, the draw, and what came out. Nothing of what is sent is kept. */
export function routes(api: Api): void {
  powerRoute(api);
  assignRoute(api);
  effectRoute(api);
}

function powerRoute(api: Api): void {
  api.post(
    "/experiments/power",
    {
      config: AS_READING,
      schema: {
        operationId: "experimentPower",
        summary: "Before: how many pupils are needed, and what can be seen with so many (two-sided, 5%)",
        tags,
        body: z.object({
          design: studyDesign,
          power: z.number().min(0.1).max(0.999).default(0.8),
          perArm: z.int().min(2).max(10_000_000).optional(),
        }),
        response: { 200: powerAnswer },
      },
    },
    async ({ body: { design, power, perArm } }) => powerReport(design, power, perArm),
  );
}

function assignRoute(api: Api): void {
  api.post(
    "/experiments/assignment",
    {
      config: AS_READING,
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: "assignUnits",
        summary: "Divides classes or schools over arms by lot; the same seed and names give the same draw",
        tags,
        body: z.object({
          units: z.array(z.object({ id: name, stratum: name.exactOptional() })).max(20_000),
          arms: z.array(name).max(6),
          seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
        }),
        response: {
          200: z.object({
            assigned: z.array(z.object({ id: z.string(), stratum: z.string(), arm: z.string() })).readonly(),
          }),
          422: problemSchema,
        },
      },
    },
    async ({ body: { units, arms, seed } }, reply) => {
      const outcome = assignUnits(units, arms, seed);
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return reply.header("cache-control", "no-store").send({ assigned: outcome.value });
    },
  );
}

function effectRoute(api: Api): void {
  api.post(
    "/experiments/effect",
    {
      config: AS_READING,
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: "experimentEffect",
        summary: "After: the effect with its interval, from counts per class or school; nothing is kept",
        tags,
        body: effectQuestion,
        response: { 200: experimentEffectAnswer, 422: problemSchema },
      },
    },
    async ({ body }, reply) => {
      const outcome = experimentEffect(body);
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      return reply.header("cache-control", "no-store").send(outcome.value);
    },
  );
}
