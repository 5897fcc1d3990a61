import createClient from "openapi-fetch";
import { problemOf } from "./problem.ts";
import type { paths } from "./schema.ts";

/** The API of the server that served the page, typed by its description. */
export const client = createClient<paths>({ baseUrl: globalThis.location?.origin ?? "" });

interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** @throws ApiProblem when the server refuses, TypeError when it cannot be reached */
export async function answer<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply;
  if (data === undefined) throw problemOf(error, response);
  return data;
}
