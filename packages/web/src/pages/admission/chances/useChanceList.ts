import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useHash } from "../../../app/useScrollToHash.ts";
import { readList, writeList, type ChanceList } from "./chanceList.ts";

/**
 * The list stands behind the # of the address: it can be kept and shared, and a browser never sends that part. An address
 * that changes by itself (a link, the back button) is adopted.
 */
export function useChanceList(): readonly [ChanceList, (list: ChanceList) => void] {
  const address = useHash();
  const navigate = useNavigate();
  const list = useMemo(() => readList(address), [address]);
  const change = useCallback(
    (list: ChanceList) => {
      const hash = writeList(list);
      void navigate({
        to: ".",
        search: true,
        hash,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [navigate],
  );
  return [list, change];
}
