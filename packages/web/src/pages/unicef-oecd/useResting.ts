import { useEffect, useRef, useState } from "react";

const QUIET_MS = 250;

/** A value that is followed at once while it is dragged, and handed on when it rests. A change from outside is adopted. */
export function useResting(value: number, onRest: (value: number) => void): readonly [number, (value: number) => void] {
  const [draft, setDraft] = useState(value);
  const [adopted, setAdopted] = useState(value);
  const rest = useRef(onRest);
  useEffect(() => {
    rest.current = onRest;
  });
  if (adopted !== value) {
    setAdopted(value);
    setDraft(value);
  }
  useEffect(() => {
    if (draft === value) return undefined;
    const timer = setTimeout(() => rest.current(draft), QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft, value]);
  return [draft, setDraft];
}
