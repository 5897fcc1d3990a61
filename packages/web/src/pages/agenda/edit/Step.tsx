import type { ReactNode } from "react";
import { useText } from "../../../app/language.ts";
import { STEPS } from "./editWords.ts";
import { sectionId } from "./sections.ts";

interface StepProps {
  readonly step: keyof typeof STEPS;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One step of the builder, with its heading; the heading can have the focus. */
export function Step({ step, lead, children }: StepProps) {
  const text = useText();
  const id = sectionId(step);
  const number = Object.keys(STEPS).indexOf(step) + 1;
  return (
    <section aria-labelledby={id} className="section agenda-step">
      <h2 id={id} tabIndex={-1} className="nl-heading nl-heading--level-2">
        <span className="agenda-step__number" aria-hidden="true">
          {number}
        </span>
        {text(STEPS[step])}
      </h2>
      {lead === undefined ? null : <p className="nl-paragraph section__lead">{lead}</p>}
      {children}
    </section>
  );
}
