import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** The part of the page that the address points at, without the `#`. */
export function useHash(): string {
  return useLocation({ select: (location) => location.hash });
}

/** Brings the part that the address points at into view once it is there: figures come later than the page. */
export function useScrollToHash(ready: boolean): void {
  const hash = useHash();
  useEffect(() => {
    if (ready && hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [hash, ready]);
}
