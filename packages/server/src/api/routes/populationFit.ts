import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { readDataset } from "../../store/datasets/readDataset.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { text } from "../schemas.ts";

const row = z.object({
  measure: text,
  quantile: z.object({ of: text, percent: z.number() }).optional(),
  target: z.number(),
  achieved: z.number(),
  difference: z.number(),
  margin: z.number().meta({ description: "Largest difference that counts as alike" }),
  within: z.boolean(),
  decimals: z.int(),
  source: z.object({ title: text, link: z.string(), date: z.string() }),
});
const kept = z.object({ fit: z.array(row) });

export function routes(api: Api, { store }: AppContext): void {
  api.get(
    "/population-fit",
    {
      schema: {
        operationId: "getPopulationFit",
        summary: "How a generated country resembles the published figures",
        tags: ["datasets"],
        querystring: z.object({ dataset: z.string() }),
        response: { 200: z.object({ rows: z.array(row) }), 404: problemSchema },
      },
    },
    async ({ query }) => {
      const found = await readDataset(store.db, query.dataset);
      const fit = kept.safeParse(found?.meta);
      if (!found?.generated || !fit.success) throw notFound(`generated country "${query.dataset}"`);
      return { rows: fit.data.fit };
    },
  );
}
