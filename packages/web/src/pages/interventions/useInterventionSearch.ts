import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { interventionSearch, type InterventionSearch } from "./interventionSearch.ts";

export type SearchChange = { readonly [K in keyof InterventionSearch]?: InterventionSearch[K] | undefined };

/** What is chosen stands in the address; `undefined` takes something out of it. */
export function useInterventionSearch(): readonly [InterventionSearch, (change: SearchChange) => void] {
  const raw = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const change = useCallback(
    (change: SearchChange) =>
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) =>
          ({ ...interventionSearch({ ...current, ...change }), lang: current["lang"] }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [interventionSearch(raw), change];
}
