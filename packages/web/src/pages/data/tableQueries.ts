import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import type { ShownCell } from "@kansrijk/core/tables/stored/cellShown";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl, type Query } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";

/** A kind of table that can be imported. */
export interface DatasetKind {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  readonly link: string | null;
  readonly licence: string | null;
  readonly notes: Text | null;
  readonly year: "school-year" | "calendar-year" | null;
  readonly columns: readonly string[];
}

export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

export const kindsQuery = queryOptions({
  queryKey: ["dataset-kinds"],
  queryFn: async ({ signal }) => (await asked<{ kinds: readonly DatasetKind[] }>("/dataset-kinds", {}, signal)).kinds,
  staleTime: Infinity,
});

export function qualityQuery(id: string) {
  return queryOptions({
    queryKey: ["dataset-quality", id],
    queryFn: async ({ signal }) =>
      (await asked<{ quality: TableQuality }>(`/datasets/${encodeURIComponent(id)}/quality`, {}, signal)).quality,
    retry: false,
  });
}

export function rowsQuery(id: string, limit: number) {
  return queryOptions({
    queryKey: ["dataset-rows", id, limit],
    queryFn: ({ signal }) => asked<TableRows>(`/datasets/${encodeURIComponent(id)}/rows`, { limit }, signal),
    staleTime: Infinity,
    retry: false,
  });
}

async function asked<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const response = await fetch(apiUrl(path, query), { headers: { accept: "application/json" }, signal });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}
