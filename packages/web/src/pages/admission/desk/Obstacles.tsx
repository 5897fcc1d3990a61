import type { RoundStep } from "@kansrijk/core/admission/process/roundSteps";
import type { Desk } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { DESK } from "./deskWords.ts";

export function isStepAllowed(desk: Desk, name: RoundStep): boolean {
  return desk.steps.some(({ step, isAllowed }) => step === name && isAllowed);
}

/** What stands in the way of a step. */
export function Obstacles({ desk, name }: { readonly desk: Desk; readonly name: RoundStep }) {
  const text = useText();
  const why = desk.steps.find(({ step }) => step === name)?.why ?? [];
  if (why.length === 0) return null;
  return (
    <Notice type="warning">
      <p className="nl-paragraph">
        <strong>{text(DESK.notPossible)}</strong>
      </p>
      <ul>
        {why.map((reason) => (
          <li key={reason.nl}>{text(reason)}</li>
        ))}
      </ul>
    </Notice>
  );
}
