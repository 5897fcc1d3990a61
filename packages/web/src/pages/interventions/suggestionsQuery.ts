import type { PlaceFigure, Standing } from "@kansrijk/core/interventions/placeFigure";
import type { Suggestions } from "@kansrijk/core/interventions/suggestInterventions";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import type { InterventionSearch } from "./interventionSearch.ts";

export interface PlaceSuggestions extends Suggestions {
  readonly place: { readonly code: string; readonly name: string };
  readonly data: { readonly generated: boolean };
  readonly figures: readonly (PlaceFigure & { readonly standing: Standing })[];
}

/** What fits the figures of a place; the server asks the monitor. */
export function suggestionsQuery(place: string, { theme, age, cost }: InterventionSearch) {
  return queryOptions({
    queryKey: ["interventions", "suggestions", place, theme, age, cost],
    queryFn: async ({ signal }) => {
      const url = apiUrl("/interventions/suggestions", { place, themes: theme, ages: age, cost });
      const response = await fetch(url, { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as PlaceSuggestions;
    },
    placeholderData: keepPreviousData,
  });
}
