import type { DeadlineRule } from "@kansrijk/core/promises/deadlineRule";
import type { Motion } from "@kansrijk/core/promises/motion";
import type { GovernmentPromise } from "@kansrijk/core/promises/promise";
import type { PromiseCount } from "@kansrijk/core/promises/promiseCounts";
import type { PromiseRow } from "@kansrijk/core/promises/promiseRows";
import type { PromiseStatus } from "@kansrijk/core/promises/promiseStatus";
import type { TimelineEvent } from "@kansrijk/core/promises/promiseTimeline";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiUrl, type Query } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import type { PromiseSearch } from "@kansrijk/core/promises/promiseSearch";

export interface PromiseList {
  readonly on: string;
  readonly promises: readonly PromiseRow[];
  readonly counts: { readonly letters: readonly PromiseCount[]; readonly owners: readonly PromiseCount[] };
}

interface PromiseDetail {
  readonly on: string;
  readonly promise: GovernmentPromise;
  readonly rows: readonly PromiseRow[];
  readonly rules: readonly DeadlineRule[];
  readonly motions: readonly Motion[];
}

export interface AnsweredMotion {
  readonly motion: Motion;
  readonly promises: readonly { readonly id: string; readonly part?: string; readonly status: PromiseStatus }[];
}

export function promisesQuery(search: PromiseSearch) {
  return queryOptions({
    queryKey: ["promises", "list", search],
    queryFn: ({ signal }) => asked<PromiseList>("/promises", { ...search }, signal),
    placeholderData: keepPreviousData,
  });
}

export function timelineQuery(search: PromiseSearch) {
  return queryOptions({
    queryKey: ["promises", "timeline", search],
    queryFn: async ({ signal }) =>
      (await asked<{ events: readonly TimelineEvent[] }>("/promises/timeline", { ...search }, signal)).events,
    placeholderData: keepPreviousData,
  });
}

export function promiseQuery(id: string, on: string | undefined) {
  return queryOptions({
    queryKey: ["promises", "one", id, on ?? "today"],
    queryFn: ({ signal }) => asked<PromiseDetail>(`/promises/${encodeURIComponent(id)}`, { on }, signal),
  });
}

export const motionsQuery = queryOptions({
  queryKey: ["promises", "motions"],
  queryFn: async ({ signal }) => (await asked<{ motions: readonly AnsweredMotion[] }>("/motions", {}, signal)).motions,
});

async function asked<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const response = await fetch(apiUrl(path, query), { headers: { accept: "application/json" }, signal });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}
