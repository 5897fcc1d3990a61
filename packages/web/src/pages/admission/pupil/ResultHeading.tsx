import { useEffect, useRef } from "react";
import { useText } from "../../../app/language.ts";
import { PUPIL } from "./pupilWords.ts";

/** The form that was filled in is gone when the result is there: the focus goes on to the result. */
export function ResultHeading() {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2">
      {text(PUPIL.result)}
    </h2>
  );
}
