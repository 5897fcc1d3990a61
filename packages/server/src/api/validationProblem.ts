import type { FastifyError, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Problem } from "./problem.ts";
import { schemaProblem } from "./schemaProblem.ts";

type Validation = NonNullable<FastifyError["validation"]>;

/** The refusal of a body, query or path that does not fit the schema of its route. */
export function validationProblem(
  { validation = [], validationContext }: FastifyError,
  request: Pick<FastifyRequest, "body" | "query" | "params" | "headers">,
): Problem {
  return schemaProblem("Invalid request", validation.map(issueOf), givenIn(validationContext, request));
}

/** The library of the routes takes an issue of a schema apart; this puts it together again. */
function issueOf({ keyword, instancePath, message, params }: Validation[number]): z.core.$ZodIssue {
  const path = instancePath.split("/").filter((step) => step !== "");
  return { ...params, code: keyword, path, message: message ?? "" } as unknown as z.core.$ZodIssue;
}

function givenIn(part: string | undefined, { body, query, params, headers }: Parameters<typeof validationProblem>[1]) {
  if (part === "querystring") return query;
  if (part === "params") return params;
  return part === "headers" ? headers : body;
}
