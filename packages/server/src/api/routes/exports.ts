import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { EXPORT_FORMATS, exportFile, MEDIA_TYPES } from "../../exports/exportFile.ts";
import { viewOf } from "../../exports/viewOf.ts";
import { engineOf } from "../../indicators/engine.ts";
import { problemSchema } from "../problem.ts";
import { QUESTION_WORDS, questionQuery } from "../questionQuery.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";

/** Exactly one view as a file. */
export function routes(api: Api, context: AppContext): void {
  api.get(
    "/indicators/:id/export",
    {
      schema: {
        operationId: "exportIndicator",
        summary: "The answer to a question about an indicator as a file, with its definition",
        description: `csv with its metadata as csvw (CSV on the Web), xlsx, parquet, datapackage (Data Package 2.0 as zip) or json. The question is that of getIndicatorValues: ${QUESTION_WORDS}`,
        tags: ["indicators"],
        params: z.object({ id: z.string() }),
        querystring: questionQuery.extend({
          format: z.enum(EXPORT_FORMATS).default("csv"),
          lang: z.enum(["nl", "en"]).default("nl"),
        }),
        produces: MEDIA_TYPES,
        response: { 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { id }, query: { format, lang, ...question } }, reply) => {
      const engine = engineOf(context.store);
      const outcome = await engine.answer({ indicator: id, ...question });
      if (!outcome.ok) throw refusalProblem(outcome.refusals);
      const view = viewOf([outcome.value], await engine.catalogue());
      return sendExport(reply, await exportFile(view, format, lang));
    },
  );
}
