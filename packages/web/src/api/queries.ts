import { queryOptions } from "@tanstack/react-query";
import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { ruleBook } from "@kansrijk/core/rules/ruleBook";
import { request } from "./request.ts";
import type { Dataset, FitRow, FundingFacts, Job, Run } from "./types.ts";

/** What a page asks of the server; the same question is asked once and shared between pages. */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  structuralSharing: false,
  queryFn: async () => ruleBook((await request<{ rules: RuleVersion[] }>("/rules")).rules),
  staleTime: Infinity,
});

export const datasetsQuery = queryOptions({
  queryKey: ["datasets"],
  queryFn: async () => (await request<{ datasets: Dataset[] }>("/datasets")).datasets,
});

export interface FactsRequest {
  readonly scheme: string;
  readonly dataset: string;
  readonly countDate: string;
  readonly fundingYear: number;
  /** Only the levers for which the pupils are needed; the others are moved in the browser. */
  readonly overlay: readonly string[];
}

export function factsQuery({ scheme, ...query }: FactsRequest) {
  return queryOptions({
    queryKey: ["facts", scheme, query],
    // Large and never changed in place: not compared with what was there before.
    structuralSharing: false,
    queryFn: ({ signal }) => request<FundingFacts>(`/funding/${scheme}/facts`, { query, signal }),
    staleTime: Infinity,
  });
}

export const jobsQuery = queryOptions({
  queryKey: ["jobs"],
  queryFn: async () => (await request<{ jobs: Job[] }>("/jobs")).jobs,
});

export const runsQuery = queryOptions({
  queryKey: ["runs"],
  queryFn: async () => (await request<{ runs: Run[] }>("/runs")).runs,
});

export function fitQuery(dataset: string) {
  return queryOptions({
    queryKey: ["population-fit", dataset],
    queryFn: async () => (await request<{ rows: FitRow[] }>("/population-fit", { query: { dataset } })).rows,
    staleTime: Infinity,
  });
}
