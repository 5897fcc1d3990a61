import { schoolYearOf } from "@kansrijk/core/agenda/schoolYearOf";
import { LANGUAGES } from "@kansrijk/core/vocabulary/text";
import { z } from "zod";
import { dayInNetherlands } from "../../admission/dayInNetherlands.ts";
import { dutyCalendar } from "../../agenda/agendaCalendar.ts";
import { dutiesOf } from "../../agenda/dutiesOf.ts";
import type { AppContext } from "../../app/context.ts";
import { engineOf } from "../../indicators/engine.ts";
import { dutyLine } from "../agendaSchemas.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { audienceOf } from "../trust.ts";

const tags = ["agendas"];
const place = z.string().max(10).meta({ description: "A municipality: GM0606" });

/** The yearly duties of a municipality: done, to be done, or not recorded here. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  calendarRoute(api, context);
}

async function knownName(store: AppContext["store"], code: string): Promise<string> {
  const found = (await engineOf(store).places()).municipality(code);
  if (!found) throw notFound(`municipality "${code}"; expected a code such as GM0606`);
  return found.name;
}

function listRoute(api: Api, { store, now, trust }: AppContext): void {
  api.get(
    "/duties",
    {
      schema: {
        operationId: "listDuties",
        summary: "The duties of a municipality in a school year; not recorded here is not the same as not done",
        tags,
        querystring: z.object({ place, year: z.coerce.number().int().min(1990).max(2100).optional() }),
        response: { 200: z.object({ schoolYear: z.int(), duties: z.array(dutyLine).readonly() }), 404: problemSchema },
      },
    },
    async (request) => {
      const { query } = request;
      await knownName(store, query.place);
      const today = dayInNetherlands(now().getTime());
      const schoolYear = query.year ?? schoolYearOf(today);
      return {
        schoolYear,
        duties: await dutiesOf(store, {
          municipalities: [query.place],
          schoolYears: [schoolYear],
          today,
          audience: audienceOf(request, trust),
        }),
      };
    },
  );
}

function calendarRoute(api: Api, { store, now, trust }: AppContext): void {
  api.get(
    "/duties/calendar.ics",
    {
      schema: {
        operationId: "getDutyCalendar",
        summary: "Reminders of the duties of a municipality in this school year and the next, as iCalendar",
        tags,
        produces: ["text/calendar"],
        querystring: z.object({ place, lang: z.enum(LANGUAGES).default("nl") }),
        response: { 200: z.string(), 404: problemSchema },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const name = await knownName(store, query.place);
      const moment = now();
      const today = dayInNetherlands(moment.getTime());
      const year = schoolYearOf(today);
      const duties = await dutiesOf(store, {
        municipalities: [query.place],
        schoolYears: [year, year + 1],
        today,
        audience: audienceOf(request, trust),
      });
      return reply
        .header("content-disposition", `attachment; filename="${query.place}.ics"`)
        .type("text/calendar; charset=utf-8")
        .serializer((text: unknown) => String(text))
        .send(dutyCalendar(name, duties, moment, query.lang));
    },
  );
}
