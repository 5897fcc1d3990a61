import { queryOptions } from "@tanstack/react-query";
import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { ruleBook } from "@kansrijk/core/rules/ruleBook";
import { answer, client } from "./client.ts";

/** What a page asks of the server; the same question is asked once and shared between pages. */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: async () => ruleBook((await answer(client.GET("/v1/rules"))).rules as RuleVersion[]),
  structuralSharing: false,
  staleTime: Infinity,
});

export const datasetsQuery = queryOptions({
  queryKey: ["datasets"],
  queryFn: async () => (await answer(client.GET("/v1/datasets"))).datasets,
});

export interface FactsRequest {
  readonly scheme: string;
  readonly dataset: string;
  readonly countDate: string;
  readonly fundingYear: number;
  /** Only the levers for which the pupils are needed; the others are moved in the browser. */
  readonly overlay: string[];
}

export function factsQuery({ scheme, ...settings }: FactsRequest) {
  return queryOptions({
    queryKey: ["facts", scheme, settings],
    queryFn: ({ signal }) =>
      answer(
        client.GET("/v1/funding/{scheme}/facts", {
          params: { path: { scheme }, query: settings },
          signal,
        }),
      ),
    // Large and never changed in place: not compared with what was there before.
    structuralSharing: false,
    staleTime: Infinity,
  });
}

export const jobsQuery = queryOptions({
  queryKey: ["jobs"],
  queryFn: async () => (await answer(client.GET("/v1/jobs"))).jobs,
});

export const runsQuery = queryOptions({
  queryKey: ["runs"],
  queryFn: async () => (await answer(client.GET("/v1/runs"))).runs,
});

export function fitQuery(dataset: string) {
  return queryOptions({
    queryKey: ["population-fit", dataset],
    queryFn: async () => (await answer(client.GET("/v1/population-fit", { params: { query: { dataset } } }))).rows,
    staleTime: Infinity,
  });
}

export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: () => answer(client.GET("/v1/health")),
  staleTime: Infinity,
});
