import type { RoundStep } from "@kansrijk/core/admission/process/roundSteps";
import type { Desk } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { DESK } from "./deskWords.ts";

export function isStepAllowed(desk: Desk, name: RoundStep): boolean {
  return desk.steps.some(({ step, isAllowed }) => step === name && isAllowed);
}

interface ObstaclesProps {
  readonly desk: Desk;
  readonly name: RoundStep;
  /** It was taken before: that it cannot be taken again is no warning. */
  readonly isDone?: boolean;
}

/** What stands in the way of a step. */
export function Obstacles({ desk, name, isDone = false }: ObstaclesProps) {
  const text = useText();
  const why = desk.steps.find(({ step }) => step === name)?.why ?? [];
  if (why.length === 0) return null;
  return (
    <Notice type={isDone ? "info" : "warning"}>
      <p className="nl-paragraph">
        <strong>{text(isDone ? DESK.alreadyDone : DESK.notPossible)}</strong>
      </p>
      <ul>
        {why.map((reason) => (
          <li key={reason.nl}>{text(reason)}</li>
        ))}
      </ul>
    </Notice>
  );
}
