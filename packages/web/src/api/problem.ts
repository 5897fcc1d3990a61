import type { Problem } from "./types.ts";

/** The server does not do what was asked, and says why (RFC 9457, application/problem+json). */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}

/** Makes a problem of any answer, also one that is not from our server (a proxy, a server that is starting). */
export function problemOf(body: unknown, response: Response): ApiProblem {
  const given = typeof body === "object" && body !== null ? (body as Partial<Problem>) : {};
  const title = given.title ?? response.statusText;
  return new ApiProblem({
    ...given,
    type: given.type ?? "about:blank",
    title,
    status: response.status,
    detail: given.detail ?? `${response.status} ${title}`,
  });
}
