import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { tableSearch, type TableSearch } from "../../../monitor/tableSearch.ts";

export type TableChange = { readonly [K in keyof TableSearch]?: TableSearch[K] | undefined };

/** What the table tool shows, from its address, and the way to change it there. */
export function useTableSearch(): readonly [TableSearch, (change: TableChange) => void] {
  const raw = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const change = useCallback(
    (change: TableChange) =>
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) =>
          ({ ...tableSearch({ ...current, ...change }), lang: current["lang"] }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [tableSearch(raw), change];
}
