import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import type { JobView } from "../../jobs/jobView.ts";
import { orProblem } from "../carryOut.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";
import { job } from "../schemas.ts";

const tags = ["jobs"];
const params = z.object({ id: z.string() });

/** Long tasks: start, follow live, stop. */
export function routes(api: Api, context: AppContext): void {
  listRoute(api, context);
  startRoute(api, context);
  readRoute(api, context);
  stopRoute(api, context);
  eventsRoute(api, context);
}

function listRoute(api: Api, { jobs }: AppContext): void {
  api.get(
    "/jobs",
    {
      schema: {
        operationId: "listJobs",
        summary: "Long tasks, newest first",
        tags,
        response: { 200: z.object({ jobs: z.array(job) }) },
      },
    },
    async () => ({
      jobs: (await jobs.list()).map(shown),
    }),
  );
}

function startRoute(api: Api, { jobs }: AppContext): void {
  api.post(
    "/jobs",
    {
      schema: {
        operationId: "startJob",
        summary: "Start a long task",
        tags,
        body: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }),
        response: { 202: z.object({ job }), 422: problemSchema },
      },
    },
    async ({ body }, reply) => {
      const id = orProblem(await jobs.enqueue(body.kind, body.params));
      return reply
        .code(202)
        .header("location", `/v1/jobs/${id}`)
        .send({ job: shown((await jobs.read(id))!) });
    },
  );
}

function readRoute(api: Api, { jobs }: AppContext): void {
  api.get(
    "/jobs/:id",
    {
      schema: {
        operationId: "getJob",
        summary: "One long task",
        tags,
        params,
        response: { 200: z.object({ job }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const view = await jobs.read(id);
      if (!view) throw notFound(`job "${id}"`);
      return { job: shown(view) };
    },
  );
}

function stopRoute(api: Api, { jobs }: AppContext): void {
  api.delete(
    "/jobs/:id",
    {
      schema: {
        operationId: "stopJob",
        summary: "Stop a long task",
        tags,
        params,
        response: { 200: z.object({ job }), 404: problemSchema },
      },
    },
    async ({ params: { id } }) => {
      const view = await jobs.cancel(id);
      if (!view) throw notFound(`job "${id}"`);
      return { job: shown(view) };
    },
  );
}

function eventsRoute(api: Api, { jobs }: AppContext): void {
  api.get(
    "/jobs/:id/events",
    {
      schema: {
        operationId: "followJob",
        summary: "A long task, live (Server-Sent Events named job)",
        tags,
        params,
        produces: ["text/event-stream"],
      },
    },
    async ({ params: { id }, raw }, reply) => {
      if (!(await jobs.read(id))) throw notFound(`job "${id}"`);
      const gone = new AbortController();
      raw.on("close", () => gone.abort());
      reply.hijack();
      reply.raw.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      for await (const view of jobs.watch(id, gone.signal))
        reply.raw.write(`event: job\ndata: ${JSON.stringify(shown(view))}\n\n`);
      reply.raw.end();
    },
  );
}

/** Parameters stay inside: they can be large and say nothing new. */
function shown({ params: _params, version: _version, ...view }: JobView) {
  return view;
}
