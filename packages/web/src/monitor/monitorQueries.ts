import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";
import { problemOf } from "../api/problem.ts";
import { areaShapes, type AreaFeature } from "./areaShapes.ts";

/** Figures only change when the register or a definition does, and then the server says so by other ids. */
const KEEP = 5 * 60_000;

export const placesQuery = queryOptions({
  queryKey: ["monitor", "places"],
  queryFn: async () => (await answer(client.GET("/v1/places"))).places,
  staleTime: Infinity,
});

/** Outlines of municipalities; only asked when a file with borders was imported. */
export const bordersQuery = queryOptions({
  queryKey: ["monitor", "borders"],
  queryFn: async ({ signal }) => {
    const response = await fetch("/v1/geometry/municipalities", { signal });
    const body: unknown = await response.json();
    if (!response.ok) throw problemOf(body, response);
    return areaShapes((body as { readonly features: readonly AreaFeature[] }).features);
  },
  structuralSharing: false,
  staleTime: Infinity,
});

export const registersQuery = queryOptions({
  queryKey: ["monitor", "registers"],
  queryFn: async () => (await answer(client.GET("/v1/registers"))).registers,
});

export const indicatorsQuery = queryOptions({
  queryKey: ["monitor", "indicators"],
  queryFn: () => answer(client.GET("/v1/indicators")),
  staleTime: KEEP,
});

export function indicatorQuery(id: string) {
  return queryOptions({
    queryKey: ["monitor", "indicator", id],
    queryFn: async () => (await answer(client.GET("/v1/indicators/{id}", { params: { path: { id } } }))).indicator,
    staleTime: KEEP,
  });
}

export function summaryQuery(place: string, data: string | undefined) {
  return queryOptions({
    queryKey: ["monitor", "summary", place, data],
    queryFn: ({ signal }) =>
      answer(
        client.GET("/v1/monitor/{place}", {
          params: { path: { place }, query: data === undefined ? {} : { data } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: KEEP,
  });
}

export interface ValuesQuestion {
  readonly indicator: string;
  readonly by: readonly string[];
  readonly place: string;
  readonly years?: readonly number[];
  readonly filter?: readonly string[];
  readonly data?: string | undefined;
}

/** The question as the API reads it. */
export function valuesParameters({ by, place, years = [], filter = [], data }: ValuesQuestion) {
  return {
    place,
    ...(by.length === 0 ? {} : { by: by.join(",") }),
    ...(years.length === 0 ? {} : { years: years.join(",") }),
    ...(filter.length === 0 ? {} : { filter: filter.join(",") }),
    ...(data === undefined ? {} : { data }),
  };
}

export function valuesQuery(question: ValuesQuestion) {
  return queryOptions({
    queryKey: ["monitor", "values", question],
    queryFn: ({ signal }) =>
      answer(
        client.GET("/v1/indicators/{id}/values", {
          params: { path: { id: question.indicator }, query: valuesParameters(question) },
          signal,
        }),
      ),
    structuralSharing: false,
    staleTime: KEEP,
  });
}
