import { LANGUAGES } from "@kansrijk/core/vocabulary/text";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { makeReport, type MadeReport } from "../../progress/makeReport.ts";
import { oneByOne } from "../../progress/oneByOne.ts";
import { reportPdf } from "../../progress/reportPdf.ts";
import { Problem, problemSchema } from "../problem.ts";
import { madeReport } from "../progressSchemas.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";

const tags = ["progress"];
/** Making a PDF keeps the processor to itself: anybody may ask for one, so they are made one at a time. */
const MOST_WAITING = 20;
const params = z.object({ place: z.string().max(10) });
const query = z.object({
  asOf: z.iso.date().optional().meta({ description: "The day on which the report looks; today without it" }),
  data: z.string().max(100).optional().meta({ description: "A register; the newest without it" }),
});

/** The progress report of a municipality, a province or the country, as data and as an accessible PDF. */
export function routes(api: Api, context: AppContext): void {
  const inTurn = oneByOne(MOST_WAITING);
  const made = async (place: string, { asOf, data }: z.infer<typeof query>): Promise<MadeReport> => {
    const today = context.now().toISOString().slice(0, 10);
    const outcome = await makeReport(context.store, { place, asOf: asOf ?? today, data });
    if (!outcome.ok) throw refusalProblem(outcome.refusals);
    return outcome.value;
  };
  api.get(
    "/progress/:place",
    {
      schema: {
        operationId: "getProgress",
        summary: "The progress report of a place with its receipt",
        tags,
        params,
        querystring: query,
        response: { 200: madeReport, 404: problemSchema, 422: problemSchema },
      },
    },
    async (request) => made(request.params.place, request.query),
  );
  api.get(
    "/progress/:place/report.pdf",
    {
      schema: {
        operationId: "getProgressPdf",
        summary: "The progress report as a PDF for everybody (PDF/UA-1)",
        tags,
        params,
        querystring: query.extend({ lang: z.enum(LANGUAGES as ["nl", "en"]).default("nl") }),
        produces: ["application/pdf"],
        response: { 404: problemSchema, 422: problemSchema },
      },
    },
    async (request, reply) => {
      const { lang } = request.query;
      const file = inTurn(async () => {
        const { report, receipt } = await made(request.params.place, request.query);
        const bytes = await reportPdf(report, lang, receiptLine(receipt.id, lang));
        return { name: `kansrijk-${report.place.code}-${report.asOf}.pdf`, mediaType: "application/pdf", bytes };
      });
      if (!file) throw new Problem(503, "Busy", "Too many reports are being made. Try again in a minute.");
      return sendExport(reply, await file);
    },
  );
}

function receiptLine(id: string, language: "nl" | "en"): string {
  return `${language === "nl" ? "Bewijs" : "Receipt"} ${id.slice(0, 16)}`;
}
