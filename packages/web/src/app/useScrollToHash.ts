import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** The part of the page that the address points at, without the `#`. */
export function useHash(): string {
  return useLocation({ select: (location) => location.hash });
}

/** Charts and tables come after the words and push what stands below them down; after this they are there. */
const SETTLED_MS = 2_500;

/** Brings the part that the address points at into view once it is there, and keeps it there until the page has settled. */
export function useScrollToHash(ready: boolean): void {
  const hash = useHash();
  useEffect(() => {
    const place = ready && hash !== "" ? document.getElementById(hash) : null;
    if (!place) return undefined;
    const scroll = () => place.scrollIntoView({ behavior: "instant" });
    const growth = new ResizeObserver(scroll);
    const stop = () => growth.disconnect();
    const gestures = ["wheel", "touchmove", "keydown", "pointerdown"];
    growth.observe(document.body);
    for (const gesture of gestures) addEventListener(gesture, stop, { once: true, passive: true });
    const timer = setTimeout(stop, SETTLED_MS);
    return () => {
      stop();
      clearTimeout(timer);
      for (const gesture of gestures) removeEventListener(gesture, stop);
    };
  }, [hash, ready]);
}
