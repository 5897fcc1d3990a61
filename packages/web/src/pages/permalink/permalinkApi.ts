import type { PermalinkView } from "@kansrijk/core/exports/permalinkView";
import { queryOptions } from "@tanstack/react-query";
import { problemOf } from "../../api/problem.ts";

/** A kept view; what it was never changes, only whether it is different today. */
export function permalinkQuery(id: string) {
  return queryOptions({
    queryKey: ["permalink", id],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/v1/permalinks/${encodeURIComponent(id)}`, { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as PermalinkView;
    },
    staleTime: 60_000,
  });
}
