import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { experimentSearch, type ExperimentSearch } from "./experimentSearch.ts";

type Change = { readonly [K in keyof ExperimentSearch]?: ExperimentSearch[K] | undefined };

/** The power calculator in the address. */
export function useExperimentSearch(): readonly [ExperimentSearch, (change: Change) => void] {
  const raw = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const change = useCallback(
    (change: Change) =>
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) =>
          ({ ...experimentSearch({ ...current, ...change }), lang: current["lang"] }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [experimentSearch(raw), change];
}
