import { inForce } from "@kansrijk/core/rules/ruleBook";
import { ruleJsonSchema } from "@kansrijk/core/rules/ruleJsonSchema";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { ruleVersion } from "../schemas.ts";
import { said } from "@kansrijk/core/vocabulary/said";

/** Where does this number come from? */
export function routes(api: Api, { book }: AppContext): void {
  api.get(
    "/rules",
    {
      schema: {
        operationId: "listRules",
        summary: "All versions of all rules",
        tags: ["rules"],
        response: { 200: z.object({ rules: z.array(ruleVersion) }) },
      },
    },
    () => ({ rules: [...book.values()].flat() }),
  );
  api.get(
    "/rules/:regulation",
    {
      schema: {
        operationId: "getRule",
        summary: "One rule, and the version in force on a day",
        tags: ["rules"],
        params: z.object({ regulation: z.string() }),
        querystring: z.object({
          date: z
            .string()
            .refine(isIsoDate, said("een dag als jjjj-mm-dd", "expected a day, as yyyy-mm-dd"))
            .optional(),
        }),
        response: {
          200: z.object({ regulation: z.string(), versions: z.array(ruleVersion), inForce: ruleVersion.optional() }),
          404: problemSchema,
          422: problemSchema,
        },
      },
    },
    ({ params: { regulation }, query: { date } }) => {
      const versions = book.get(regulation);
      if (!versions) throw notFound(`rule "${regulation}"`);
      return {
        regulation,
        versions: [...versions],
        ...(date === undefined ? {} : { inForce: orProblem(inForce(book, regulation, date)) }),
      };
    },
  );
  api.get(
    "/rule-schema",
    {
      schema: {
        operationId: "getRuleSchema",
        summary: "JSON Schema of a rule file",
        tags: ["rules"],
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    () => ruleJsonSchema(),
  );
}
