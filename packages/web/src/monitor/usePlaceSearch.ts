import { useMemo, useState, type KeyboardEvent } from "react";
import type { MonitorPlace } from "./monitorTypes.ts";
import { findPlaces } from "./placeKinds.ts";

const MOST = 12;

export interface PlaceSearch {
  /** What was typed; undefined when nobody is typing. */
  readonly typed: string | undefined;
  readonly found: readonly MonitorPlace[];
  /** Place among `found` that Enter chooses. */
  readonly active: number;
  readonly type: (words: string) => void;
  readonly close: () => void;
  readonly choose: (place: MonitorPlace | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Typing, walking with the arrow keys and choosing in a field that finds places. */
export function usePlaceSearch(places: readonly MonitorPlace[], onChoose: (code: string) => void): PlaceSearch {
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useMemo(() => (typed === undefined ? [] : findPlaces(places, typed, MOST)), [places, typed]);
  const isOpen = typed !== undefined;
  const close = () => setTyped(undefined);
  const choose = (place: MonitorPlace | undefined) => {
    setTyped(undefined);
    setActive(0);
    if (place) onChoose(place.code);
  };
  const type = (words: string) => {
    setTyped(words);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) return close();
    if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      return choose(found[active]);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return undefined;
    event.preventDefault();
    if (!isOpen) return type("");
    const step = event.key === "ArrowDown" ? 1 : found.length - 1;
    return setActive((now) => (found.length === 0 ? 0 : (now + step) % found.length));
  };
  return { typed, found, active, type, close, choose, onKeyDown };
}
