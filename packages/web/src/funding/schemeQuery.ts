import { queryOptions } from "@tanstack/react-query";
import { loadScheme } from "./schemes.ts";

/** The scheme as a query, so that pages wait for it as they wait for facts; null when there is none of that name. */
export function schemeQuery(id: string) {
  return queryOptions({
    queryKey: ["scheme", id],
    queryFn: async () => (await loadScheme(id)) ?? null,
    staleTime: Infinity,
    // A scheme holds functions; comparing two of them to share structure makes no sense.
    structuralSharing: false,
  });
}
