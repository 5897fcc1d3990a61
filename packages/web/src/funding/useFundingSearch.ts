import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { writeSearchText } from "../app/searchText.ts";
import { fundingSearch, type FundingSearch } from "./fundingSearch.ts";

/** A change of what the page shows; `undefined` takes something out of the address. */
export type SearchChange = { readonly [K in keyof FundingSearch]?: FundingSearch[K] | undefined };

const QUIET_MS = 250;

/**
 * What the page shows, ahead of its address: a lever that is dragged is followed at once, and the address when it rests.
 * An address that changes by itself (a link, the back button) is adopted.
 */
export function useFundingSearch(): readonly [FundingSearch, (change: SearchChange) => void] {
  const address = fundingSearch(useSearch({ strict: false }) as Readonly<Record<string, unknown>>);
  const addressText = writeSearchText({ ...address });
  const navigate = useNavigate();
  const [draft, setDraft] = useState(address);
  const [adopted, setAdopted] = useState(addressText);
  const [written, setWritten] = useState(addressText);
  const draftText = writeSearchText({ ...draft });
  if (adopted !== addressText) {
    setAdopted(addressText);
    if (written !== addressText) setDraft(address);
  }
  useEffect(() => {
    if (draftText === addressText) return undefined;
    const timer = setTimeout(() => {
      setWritten(draftText);
      void navigate({
        to: ".",
        search: (current: Readonly<Record<string, unknown>>) => ({ ...draft, lang: current["lang"] }) as never,
        replace: true,
        resetScroll: false,
      });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft, draftText, addressText, navigate]);
  const change = useCallback((change: SearchChange) => setDraft((now) => fundingSearch({ ...now, ...change })), []);
  return [draft, change];
}
