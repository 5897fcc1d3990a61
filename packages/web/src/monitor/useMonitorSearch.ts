import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { monitorSearch, type MonitorSearch } from "./monitorSearch.ts";

/** `undefined` takes something out of the address. */
export type MonitorChange = { readonly [K in keyof MonitorSearch]?: MonitorSearch[K] | undefined };

/** What the monitor shows, from its address, and the way to change it there. */
export function useMonitorSearch(): readonly [MonitorSearch, (change: MonitorChange) => void] {
  const raw = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const change = useCallback(
    (change: MonitorChange) =>
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) =>
          ({ ...monitorSearch({ ...current, ...change }), lang: current["lang"] }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [monitorSearch(raw), change];
}
