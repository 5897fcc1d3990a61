import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { problemOf } from "../api/problem.ts";

/** A record with where it comes from; version 0 comes with Kansrijk. */
export interface KeptRecord<R> {
  readonly record: R;
  readonly version: number;
  readonly at: string | null;
  readonly origin: "shipped" | "store";
  readonly sha256: string;
}

interface RecordVersion {
  readonly version: number;
  readonly at: string | null;
  readonly actor: string;
  readonly note: string;
  readonly sha256: string | null;
  /** When and why text of it was erased for ever. */
  readonly erased: { readonly at: string; readonly reason: string } | null;
}

/** The records of a collection; `schema` is that of the core, so that they have their type. */
export function recordsQuery<R>(collection: string, schema: z.ZodType<R>) {
  return queryOptions({
    queryKey: ["records", collection],
    queryFn: async ({ signal }) =>
      z.object({ records: z.array(kept(schema)) }).parse(await asked(collection, signal)).records,
  });
}

/** One record, now or in an earlier version. */
export function recordQuery<R>(collection: string, id: string, schema: z.ZodType<R>, version?: number) {
  return queryOptions({
    queryKey: ["records", collection, id, version ?? "now"],
    queryFn: async ({ signal }) =>
      kept(schema).parse(
        await asked(
          `${collection}/${encodeURIComponent(id)}${version === undefined ? "" : `?version=${version}`}`,
          signal,
        ),
      ),
  });
}

export function versionsQuery(collection: string, id: string) {
  return queryOptions({
    queryKey: ["records", collection, id, "versions"],
    queryFn: async ({ signal }) =>
      ((await asked(`${collection}/${encodeURIComponent(id)}/versions`, signal)) as { versions: RecordVersion[] })
        .versions,
  });
}

/** Keeps a new version. @throws ApiProblem when it is refused: not right, or changed by somebody else meanwhile */
export async function saveRecord<R extends { readonly id: string }>(
  collection: string,
  record: R,
  expected: number | null,
  note = "",
): Promise<{ readonly version: number }> {
  const body = JSON.stringify({ record, expected, note });
  const headers = { "content-type": "application/json" };
  return (await asked(`${collection}/${encodeURIComponent(record.id)}`, undefined, {
    method: "PUT",
    headers,
    body,
  })) as {
    version: number;
  };
}

function kept<R>(schema: z.ZodType<R>) {
  return z.object({
    record: schema,
    version: z.int(),
    at: z.string().nullable(),
    origin: z.enum(["shipped", "store"]),
    sha256: z.string(),
  });
}

async function asked(path: string, signal?: AbortSignal, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`/v1/collections/${path}`, { ...init, ...(signal ? { signal } : {}) });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body;
}
