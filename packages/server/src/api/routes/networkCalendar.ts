import { z } from "zod";
import { collection as communities } from "@kansrijk/core/collections/kinds/communities";
import type { AppContext } from "../../app/context.ts";
import { listRecords } from "../../collections/recordStore.ts";
import { communityCalendar } from "../../network/communityCalendar.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";

const lang = z.enum(["nl", "en"]).default("nl");

/** Meetings of communities for one's own calendar. */
export function routes(api: Api, { store }: AppContext): void {
  api.get(
    "/network/calendar",
    {
      schema: {
        operationId: "networkCalendar",
        summary: "Meetings of all communities, or of one, as iCalendar",
        tags: ["network"],
        querystring: z.object({ lang, community: z.string().max(80).optional() }),
        response: { 200: z.string().meta({ description: "text/calendar" }), 404: problemSchema },
      },
    },
    async ({ query }, reply) => {
      const kept = await listRecords(store, communities);
      const chosen = kept.filter(({ record }) => query.community === undefined || record.id === query.community);
      if (query.community !== undefined && chosen.length === 0) throw notFound(`community ${query.community}`);
      return reply
        .type("text/calendar; charset=utf-8")
        .header("content-disposition", `inline; filename="${query.community ?? "netwerk"}.ics"`)
        .send(communityCalendar(chosen, query.lang));
    },
  );
}
