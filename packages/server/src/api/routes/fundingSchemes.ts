import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import type { Api } from "../routeModule.ts";
import { text } from "../schemas.ts";

const lever = z.object({
  parameter: z.string(),
  label: text,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  options: z.array(z.string()).optional(),
  sources: z.array(z.string()),
});
const scheme = z
  .object({ id: z.string(), title: text, question: text, method: z.string(), levers: z.array(lever) })
  .meta({ id: "FundingScheme" });

export function routes(api: Api, { schemes }: AppContext): void {
  api.get(
    "/funding-schemes",
    {
      schema: {
        operationId: "listFundingSchemes",
        summary: "The ways of dividing money that can be carried out",
        tags: ["funding"],
        response: { 200: z.object({ schemes: z.array(scheme) }) },
      },
    },
    () => ({
      schemes: [...schemes.values()].map(({ id, title, question, method, levers }) => ({
        id,
        title,
        question,
        method,
        levers: levers.map(({ options, sources, ...rest }) => ({
          ...rest,
          sources: [...sources],
          ...(options ? { options: [...options] } : {}),
        })),
      })),
    }),
  );
}
