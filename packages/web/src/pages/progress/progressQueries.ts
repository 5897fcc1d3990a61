import type { ProgressReport } from "@kansrijk/core/progress/progressReport";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import type { ProgressSearch } from "./progressSearch.ts";

interface MadeReport {
  readonly report: ProgressReport;
  readonly receipt: { readonly id: string };
}

/** The report of a place with its receipt. */
export function progressQuery(place: string, { asOf }: ProgressSearch) {
  return queryOptions({
    queryKey: ["progress", place, asOf ?? "today"],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<MadeReport> => {
      const response = await fetch(apiUrl(`/progress/${place}`, { asOf }), { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as MadeReport;
    },
  });
}
