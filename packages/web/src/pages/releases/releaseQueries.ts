import type { VersionChange } from "@kansrijk/core/releases/compareVersions";
import type { Facets } from "@kansrijk/core/releases/publishedTable";
import type { VersionKind } from "@kansrijk/core/releases/version";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";

export interface VersionView {
  readonly version: string;
  readonly status: "draft" | "scheduled" | "published";
  readonly kind: VersionKind | null;
  readonly previous: string | null;
  readonly publishAt: string | null;
  readonly notes: Text;
  readonly rows: number;
  readonly sha256: string;
}

interface DatasetView {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
}

export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: async ({ signal }) =>
    (await asked<{ datasets: readonly (DatasetView & { readonly latest: VersionView | null })[] }>("/releases", signal))
      .datasets,
});

export function versionsQuery(dataset: string) {
  return queryOptions({
    queryKey: ["releases", dataset],
    queryFn: ({ signal }) =>
      asked<DatasetView & { readonly versions: readonly VersionView[] }>(`${pathOf(dataset)}`, signal),
  });
}

export function changesQuery(dataset: string, version: string) {
  return queryOptions({
    queryKey: ["releases", dataset, version, "changes"],
    queryFn: ({ signal }) =>
      asked<{ readonly changes: readonly VersionChange[] }>(`${pathOf(dataset, version)}/changes`, signal),
  });
}

export function facetsQuery(dataset: string, version: string) {
  return queryOptions({
    queryKey: ["releases", dataset, version],
    queryFn: ({ signal }) =>
      asked<{ readonly facets: Facets; readonly notice: Text | null }>(pathOf(dataset, version), signal),
  });
}

export function pathOf(dataset: string, version?: string): string {
  const path = `/releases/${encodeURIComponent(dataset)}/versions`;
  return version === undefined ? path : `${path}/${encodeURIComponent(version)}`;
}

async function asked<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(apiUrl(path, {}), { headers: { accept: "application/json" }, signal });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}
