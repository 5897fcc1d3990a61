import { STEP_LABELS, type RoundStep } from "@kansrijk/core/admission/process/roundSteps";
import { useText } from "../../../app/language.ts";
import { ConfirmButton } from "../../../components/ConfirmButton.tsx";
import { DESK, STEP_FIXES, STEP_NOTE } from "./deskWords.ts";

interface StepButtonProps {
  readonly step: RoundStep;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
  readonly isReady?: () => boolean;
}

/** A step cannot be taken back, so it is asked twice, with what becomes fixed. */
export function StepButton({ step, disabled, onConfirm, isReady }: StepButtonProps) {
  const text = useText();
  const label = text(STEP_LABELS[step]);
  return (
    <ConfirmButton
      label={label}
      title={`${label}?`}
      disabled={disabled}
      onConfirm={onConfirm}
      {...(isReady ? { isReady } : {})}
    >
      <p>{text(STEP_NOTE[step])}</p>
      <p>
        <strong>{text(DESK.becomesFixed)}</strong>
      </p>
      <ul>
        {STEP_FIXES[step].map((item) => (
          <li key={item.nl}>{text(item)}</li>
        ))}
      </ul>
    </ConfirmButton>
  );
}
