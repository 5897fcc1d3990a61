import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { askedRows } from "../../promises/askedRows.ts";
import { promiseCalendar } from "../../promises/promiseCalendar.ts";
import { promiseFeed } from "../../promises/promiseFeed.ts";
import { readPromises } from "../../promises/readPromises.ts";
import { promiseQuery } from "../promiseSchemas.ts";
import type { Api } from "../routeModule.ts";

const tags = ["promises"];
const querystring = promiseQuery.extend({ lang: z.enum(["nl", "en"]).default("nl") });

/** Promises to subscribe to: in a calendar, and in a reader of feeds. */
export function routes(api: Api, { store, now }: AppContext): void {
  api.get(
    "/promises/calendar.ics",
    {
      schema: {
        operationId: "getPromiseCalendar",
        summary: "The windows of promises as iCalendar, with an alarm a week before the last day",
        tags,
        querystring,
        response: { 200: z.string().meta({ description: "text/calendar" }), 304: z.null() },
      },
    },
    async (request, reply) => {
      const { lang, ...question } = request.query;
      const { rows } = askedRows(await readPromises(store), question, now());
      const bytes = promiseCalendar(rows, { lang, site: siteOf(request) });
      return sendUnlessKnown(request, reply, bytes, "text/calendar; charset=utf-8");
    },
  );
  api.get(
    "/promises/feed.atom",
    {
      schema: {
        operationId: "getPromiseFeed",
        summary: "What happened to promises as an Atom feed, the newest first",
        tags,
        querystring,
        response: { 200: z.string().meta({ description: "application/atom+xml" }), 304: z.null() },
      },
    },
    async (request, reply) => {
      const { lang, ...question } = request.query;
      const book = await readPromises(store);
      const { on, rows } = askedRows(book, question, now());
      const site = siteOf(request);
      const feed = promiseFeed(rows, { lang, site, self: `${site}${request.url}`, on, keptAt: book.keptAt });
      return sendUnlessKnown(request, reply, feed, "application/atom+xml; charset=utf-8");
    },
  );
}

function siteOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}

/** Sends a text with its hash as ETag; who has it already gets 304. */
function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, text: string, type: string): FastifyReply {
  const etag = `"${createHash("sha256").update(text).digest("hex")}"`;
  reply.header("etag", etag).header("cache-control", "no-cache");
  const known = request.headers["if-none-match"]?.replace(/\bW\//g, "").split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return reply.status(304).send(null);
  return reply.type(type).send(text);
}
