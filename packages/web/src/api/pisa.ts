import type { Lifted } from "@kansrijk/core/pisa/lift";
import type { LiftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import type { PisaAnswer } from "@kansrijk/core/pisa/measurePisa";
import type { PisaCaution, PisaDomain, PisaGroup } from "@kansrijk/core/pisa/pisaSample";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { problemOf } from "./problem.ts";

export interface PisaSampleView {
  readonly id: string;
  readonly title: Text;
  readonly generated: boolean;
  readonly cautions: readonly { readonly id: PisaCaution; readonly text: Text }[];
  readonly domains: readonly PisaDomain[];
  readonly groups: readonly (PisaGroup & { readonly students: number })[];
}

export interface PisaCutoff {
  readonly id: string;
  readonly label: Text;
  readonly value: string;
  readonly status: string;
  readonly derivation?: Text;
}

export interface PisaCountry extends PisaGroup {
  readonly students: number;
  readonly measures: readonly PisaAnswer[];
}

interface PisaOverview {
  readonly samples: readonly PisaSampleView[];
  readonly cutoffs: readonly PisaCutoff[];
}

interface PisaCountries {
  readonly domain: PisaDomain;
  readonly countries: readonly PisaCountry[];
}

interface PisaExperiment {
  readonly experiment: LiftExperiment;
}

export interface ExperimentRequest extends PisaGroup {
  readonly domain: PisaDomain;
  readonly who: Lifted;
  readonly points: number;
}

/** Tables with students of PISA, and the borders of level 3. */
export const pisaQuery = queryOptions({
  queryKey: ["pisa"],
  queryFn: ({ signal }) => get<PisaOverview>("/v1/pisa", {}, signal),
});

export function pisaCountriesQuery(data: string, domain: PisaDomain) {
  return queryOptions({
    queryKey: ["pisa", data, "countries", domain],
    queryFn: async ({ signal }) =>
      (await get<PisaCountries>(`/v1/pisa/${encodeURIComponent(data)}/countries`, { domain }, signal)).countries,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

export function pisaExperimentQuery(data: string, request: ExperimentRequest) {
  return queryOptions({
    queryKey: ["pisa", data, "experiment", request],
    queryFn: async ({ signal }) => {
      const path = `/v1/pisa/${encodeURIComponent(data)}/experiment`;
      return (await get<PisaExperiment>(path, { ...request }, signal)).experiment;
    },
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

async function get<T>(path: string, query: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<T> {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const response = await fetch(`${path}?${search}`, { signal });
  const body: unknown = await response.json();
  if (!response.ok) throw problemOf(body, response);
  return body as T;
}
