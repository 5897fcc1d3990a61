import { readdir } from "node:fs/promises";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import swagger from "@fastify/swagger";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { AppContext } from "../app/context.ts";
import { UnreadableError } from "../collections/recordStore.ts";
import { guard } from "./trust.ts";
import { validationProblem } from "./validationProblem.ts";
import { openApiInfo } from "./openApiInfo.ts";
import { Problem } from "./problem.ts";
import type { RouteModule } from "./routeModule.ts";

export interface ApiOptions {
  /** Log lines of requests; off in tests. No query strings and no bodies are logged. */
  readonly log: boolean;
}

/** The HTTP API below /v1, with its OpenAPI description at /v1/openapi.json. */
export async function buildApi(context: AppContext, { log }: ApiOptions): Promise<FastifyInstance> {
  const logger: FastifyServerOptions["logger"] = log ? { level: "warn", serializers: { req: withoutQuery } } : false;
  const options: FastifyServerOptions = { logger, forceCloseConnections: true };
  const app: FastifyInstance = Fastify(options);
  app.setValidatorCompiler(validatorCompiler);
  // Answers are typed by their schemas at compile time and checked against them in the tests, not again for every row.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler((request, reply) =>
    answerProblem(new Problem(404, "Not found", `There is nothing at ${request.url.split("?")[0]}.`), request, reply),
  );
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY }, strictTransportSecurity: false });
  await app.register(compress, { encodings: ["br", "gzip"], brotliOptions: { params: { 1: 4 } } });
  await app.register(swagger, {
    openapi: openApiInfo,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.addHook("onRequest", guard(context.trust));
  app.addHook("onSend", async (request, reply) => {
    if (request.url.startsWith("/v1/")) reply.header("API-Version", openApiInfo.info.version);
  });
  const modules = await routeModules();
  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider<ZodTypeProvider>();
      for (const module of modules) module.routes(api, context);
      api.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
    },
    { prefix: "/v1" },
  );
  return app;
}

function withoutQuery({ method, url }: { method: string; url: string }): { method: string; url: string } {
  return { method, url: url.split("?")[0]! };
}

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

async function routeModules(): Promise<RouteModule[]> {
  const folder = new URL("./routes/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  return Promise.all(names.map(async (name) => (await import(new URL(name, folder).href)) as RouteModule));
}

function answerProblem(error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error, request);
  if (problem.status >= 500) request.log.error(error);
  const body = {
    type: "about:blank",
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    ...problem.extra,
  };
  return reply
    .code(problem.status)
    .type("application/problem+json")
    .serializer((data: unknown) => JSON.stringify(data))
    .send(body);
}

function asProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  // No text in the database can hold the character with number 0.
  if (error.code === "22021") return new Problem(400, "Invalid request", "expected text without the character U+0000");
  if (error instanceof UnreadableError)
    return new Problem(409, "Cannot be read", error.message, { refusals: [error.refusal] });
  if (error.validation) return validationProblem(error, request);
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Problem(error.statusCode, error.name, error.message);
  return new Problem(500, "Internal error", "Something went wrong on the server; it has been logged.");
}
