import { recordId } from "@kansrijk/core/collections/recordId";
import { LANGUAGES } from "@kansrijk/core/vocabulary/text";
import { z } from "zod";
import { dayInNetherlands } from "../../admission/dayInNetherlands.ts";
import { calendarOf } from "../../agenda/calendarOf.ts";
import type { AppContext } from "../../app/context.ts";
import { problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";
import { audienceOf } from "../trust.ts";

/** The dates of an agenda for a calendar program. */
export function routes(api: Api, { store, now, trust }: AppContext): void {
  api.get(
    "/agendas/:id/calendar.ics",
    {
      schema: {
        operationId: "getAgendaCalendar",
        summary: "Meetings, dates of goals and actions, and duties of an agenda, as iCalendar",
        tags: ["agendas"],
        produces: ["text/calendar"],
        params: z.object({ id: recordId }),
        querystring: z.object({ lang: z.enum(LANGUAGES).default("nl") }),
        response: { 200: z.string(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const today = dayInNetherlands(now().getTime());
      const calendar = await calendarOf(store, id, today, request.query.lang, audienceOf(request, trust));
      if (!calendar.ok) throw refusalProblem(calendar.refusals);
      return reply
        .header("content-disposition", `attachment; filename="${id}.ics"`)
        .type("text/calendar; charset=utf-8")
        .serializer((text: unknown) => String(text))
        .send(calendar.value);
    },
  );
}
