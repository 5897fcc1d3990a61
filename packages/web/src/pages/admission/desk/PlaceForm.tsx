import { useRef, useState } from "react";
import type { StepRequest } from "../../../api/admissionActions.ts";
import { useText } from "../../../app/language.ts";
import { DESK } from "./deskWords.ts";
import { ReasonField } from "./ReasonField.tsx";
import { StepButton } from "./StepButton.tsx";

interface PlaceFormProps {
  readonly disabled: boolean;
  readonly onTake: (request: StepRequest) => void;
}

export function PlaceForm({ disabled, onTake }: PlaceFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState("");
  const codeReason = reason.trim();
  return (
    <form ref={form} className="stack" onSubmit={(event) => event.preventDefault()}>
      <details className="details">
        <summary>{text(DESK.otherCode)}</summary>
        <ReasonField label={DESK.codeReason} help={DESK.codeReasonHelp} value={reason} onChange={setReason} />
      </details>
      <StepButton
        step="place"
        disabled={disabled}
        onConfirm={() => onTake({ step: "place", ...(codeReason === "" ? {} : { codeReason }) })}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}
