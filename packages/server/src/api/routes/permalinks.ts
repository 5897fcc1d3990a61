import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { EXPORT_FORMATS, exportFile, MEDIA_TYPES } from "../../exports/exportFile.ts";
import { engineOf } from "../../indicators/engine.ts";
import { allowance } from "../../permalinks/allowance.ts";
import { askedView, type ViewRequest } from "../../permalinks/askedView.ts";
import { makePermalink, openPermalink } from "../../permalinks/permalinkDesk.ts";
import { readPermalink, type KeptView } from "../../permalinks/permalinkStore.ts";
import { permalink } from "../permalinkSchemas.ts";
import { notFound, Problem, problemSchema } from "../problem.ts";
import { questionQuery } from "../questionQuery.ts";
import { refusalProblem } from "../refusalProblem.ts";
import { AS_OPEN, type Api } from "../routeModule.ts";
import { sendExport } from "../sendExport.ts";
import { isTrusted } from "../trust.ts";

const tags = ["permalinks"];
const params = z.object({ id: z.string().max(64) });
const LARGEST_BODY = 10_000;

/** Views that stay as they were: to cite, and to see later what has changed since. */
export function routes(api: Api, context: AppContext): void {
  keepRoute(api, context);
  readRoute(api, context);
  exportRoute(api, context);
}

const body = z.object({
  view: z.union([
    z.strictObject({ path: z.string().max(200), search: z.string().max(2000).default("") }),
    z.strictObject({ indicator: z.string().max(60), ...questionQuery.shape }),
  ]),
});

function keepRoute(api: Api, context: AppContext): void {
  const mayKeep = limits();
  api.post(
    "/permalinks",
    {
      config: AS_OPEN,
      bodyLimit: LARGEST_BODY,
      schema: {
        operationId: "keepView",
        summary: "Keep a view with its figures; the same view has the same id",
        description:
          "view: the path and search of a page (/monitor, /monitor/<indicator> or /tabel), or a question as getIndicatorValues takes it. Anybody may keep a view; how many in a while is limited.",
        tags,
        body,
        response: {
          200: z.object({ id: z.string(), address: z.string() }),
          201: z.object({ id: z.string(), address: z.string() }),
          404: problemSchema,
          422: problemSchema,
          429: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const trusted = isTrusted(request, context.trust);
      if (!trusted) mayKeep(request);
      const engine = engineOf(context.store);
      const [catalogue, registers] = await Promise.all([engine.catalogue(), engine.registers()]);
      const { view } = request.body;
      const asked = askedView(view as ViewRequest, catalogue, yearsOf(view, registers));
      if (!asked.ok) throw refusalProblem(asked.refusals);
      const kept = await makePermalink(context.store, asked.value, trusted);
      if (!kept.ok) throw refusalProblem(kept.refusals);
      const { id, isNew } = kept.value;
      return reply
        .code(isNew ? 201 : 200)
        .header("location", `/v1/permalinks/${id}`)
        .send({ id, address: `/v/${id}` });
    },
  );
}

/** Ten at once and one more a minute for an address; a hundred and one more a second for all together. */
function limits(): (request: FastifyRequest) => void {
  const own = allowance({ most: 10, everyMs: 60_000 });
  const all = allowance({ most: 100, everyMs: 1_000 });
  return ({ ip }) => {
    const now = performance.now();
    if (!own.take(ip, now) || !all.take("all", now))
      throw new Problem(429, "Too many requests", "Too many views were kept in a short time. Try again in a minute.");
  };
}

/** Of the register that is asked for, else the newest. */
function yearsOf(
  view: z.output<typeof body>["view"],
  registers: readonly { readonly id: string; readonly schoolYears: readonly number[] }[],
): readonly number[] {
  const data = "path" in view ? new URLSearchParams(view.search).get("data") : view.data;
  const years = (registers.find(({ id }) => id === data) ?? registers[0])?.schoolYears ?? [];
  return years.toSorted((a, b) => a - b);
}

function readRoute(api: Api, context: AppContext): void {
  api.get(
    "/permalinks/:id",
    {
      schema: {
        operationId: "getPermalink",
        summary: "A kept view, with its versions and whether it would be the same today",
        tags,
        params,
        response: { 200: permalink, 404: problemSchema, 409: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const found = await openPermalink(context.store, id);
      if (!found.ok) throw unreadable(found.why, id);
      return found.view;
    },
  );
}

function exportRoute(api: Api, context: AppContext): void {
  api.get(
    "/permalinks/:id/export",
    {
      schema: {
        operationId: "exportPermalink",
        summary: "The figures of a kept view as a file, as they were then",
        tags,
        params,
        querystring: z.object({
          format: z.enum(EXPORT_FORMATS).default("csv"),
          lang: z.enum(["nl", "en"]).default("nl"),
        }),
        produces: MEDIA_TYPES,
        response: { 404: problemSchema, 409: problemSchema },
      },
    },
    async ({ params: { id }, query: { format, lang } }, reply) => {
      const kept = await readPermalink(context.store.db, id);
      if (!kept.ok) throw unreadable(kept.why, id);
      return sendExport(reply, await exportFile(kept.frozen, format, lang));
    },
  );
}

function unreadable(why: Extract<KeptView, { ok: false }>["why"], id: string): Problem {
  if (why === "missing") return notFound(`permalink "${id}"`);
  return new Problem(409, "Damaged", `Permalink "${id}" is no longer what was kept: it does not have its own hash.`);
}
