import { ApiProblem, type Problem } from "./problem.ts";

/** Where the API lives: on the server that served the page. */
export const API = "/v1";

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The address of a resource of the API, with its query. */
export function apiUrl(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? (value as readonly string[]) : [String(value)]) parameters.append(key, item);
  }
  const text = parameters.toString();
  return `${API}${path}${text === "" ? "" : `?${text}`}`;
}

/** @throws ApiProblem when the server refuses, TypeError when it cannot be reached */
export async function request<T>(path: string, init: RequestInit & { query?: Query } = {}): Promise<T> {
  const { query, ...rest } = init;
  const response = await fetch(apiUrl(path, query), { ...rest, headers: { accept: "application/json", ...rest.headers } });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return (await response.json()) as T;
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = { title: response.statusText, status: response.status };
  if (!(response.headers.get("content-type") ?? "").includes("json")) return fallback;
  return { ...fallback, ...((await response.json()) as Partial<Problem>) };
}
