import { motion } from "@kansrijk/core/promises/motion";
import { promise } from "@kansrijk/core/promises/promise";
import { deadlineRule } from "@kansrijk/core/promises/deadlineRule";
import { promiseCounts as countPromises } from "@kansrijk/core/promises/promiseCounts";
import { promiseStatusId } from "@kansrijk/core/promises/promiseFilter";
import { promiseRows } from "@kansrijk/core/promises/promiseRows";
import { promiseTimeline } from "@kansrijk/core/promises/promiseTimeline";
import { recordId } from "@kansrijk/core/collections/recordId";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { askedRows } from "../../promises/askedRows.ts";
import { readPromises } from "../../promises/readPromises.ts";
import { notFound, problemSchema } from "../problem.ts";
import { onDay, promiseCounts, promiseQuery, promiseRow, timelineEvent } from "../promiseSchemas.ts";
import type { Api } from "../routeModule.ts";

const tags = ["promises"];
/** What the letters promised, when it was due, and what happened. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  timelineRoute(api, context);
  oneRoute(api, context);
  motionsRoute(api, context);
}

function listRoute(api: Api, { store, now }: AppContext): void {
  api.get(
    "/promises",
    {
      schema: {
        operationId: "listPromises",
        summary: "Promises and their parts as they stand on a day, with counts per letter and owner",
        tags,
        querystring: promiseQuery,
        response: {
          200: z.object({ on: z.string(), promises: z.array(promiseRow).readonly(), counts: promiseCounts }),
        },
      },
    },
    async ({ query }) => {
      const { on, rows } = askedRows(await readPromises(store), query, now());
      return { on, promises: rows, counts: countPromises(rows) };
    },
  );
}

function timelineRoute(api: Api, { store, now }: AppContext): void {
  api.get(
    "/promises/timeline",
    {
      schema: {
        operationId: "getPromiseTimeline",
        summary: "Letters, motions, last days and what happened, the earliest first",
        tags,
        querystring: promiseQuery,
        response: { 200: z.object({ on: z.string(), events: z.array(timelineEvent).readonly() }) },
      },
    },
    async ({ query }) => {
      const book = await readPromises(store);
      const { on, rows } = askedRows(book, query, now());
      return { on, events: promiseTimeline({ ...book, rows }) };
    },
  );
}

function oneRoute(api: Api, { store, now }: AppContext): void {
  api.get(
    "/promises/:id",
    {
      schema: {
        operationId: "getPromise",
        summary: "One promise: what was said, when it was due and by which rule, and what happened",
        tags,
        params: z.object({ id: recordId }),
        querystring: onDay,
        response: {
          200: z.object({
            on: z.string(),
            promise,
            rows: z.array(promiseRow).readonly(),
            rules: z.array(deadlineRule).readonly(),
            motions: z.array(motion).readonly(),
          }),
          404: problemSchema,
        },
      },
    },
    async ({ params: { id }, query }) => {
      const book = await readPromises(store);
      const found = book.promises.find((item) => item.id === id);
      if (!found) throw notFound(`promise ${id}`);
      const { on } = askedRows(book, query, now());
      const used = new Set(found.parts.map(({ deadline }) => deadline.rule));
      return {
        on,
        promise: found,
        rows: promiseRows({ ...book, promises: [found] }, on),
        rules: book.rules.filter((rule) => used.has(rule.id)),
        motions: book.motions.filter(({ promises }) => promises.includes(id)),
      };
    },
  );
}

function motionsRoute(api: Api, { store, now }: AppContext): void {
  const answered = z.object({
    motion,
    promises: z.array(z.object({ id: z.string(), part: z.string().exactOptional(), status: promiseStatusId })),
  });
  api.get(
    "/motions",
    {
      schema: {
        operationId: "listMotions",
        summary: "Motions, requests and debates that the letters answer, with how the promises about them stand",
        tags,
        querystring: onDay,
        response: { 200: z.object({ on: z.string(), motions: z.array(answered) }) },
      },
    },
    async ({ query }) => {
      const book = await readPromises(store);
      const { on, rows } = askedRows(book, query, now());
      return {
        on,
        motions: book.motions.map((one) => ({
          motion: one,
          promises: rows
            .filter(({ id }) => one.promises.includes(id))
            .map(({ id, part, status }) => ({ id, ...(part === undefined ? {} : { part }), status })),
        })),
      };
    },
  );
}
