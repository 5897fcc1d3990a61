import { STEP_LABELS } from "@kansrijk/core/admission/process/roundSteps";
import { useRef, useState } from "react";
import type { Desk, RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { DESK, STEP_NOTE } from "./deskWords.ts";
import { isStepAllowed, Obstacles } from "./Obstacles.tsx";
import { PartUpload, SECOND_PART } from "./PartUpload.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { StepButton } from "./StepButton.tsx";
import type { StepControl } from "./useStep.ts";

const AFTER = ["reserve-lists", "second-round", "correct"] as const;

type AfterStep = (typeof AFTER)[number];

interface AfterCareProps {
  readonly round: RoundView;
  readonly desk: Desk;
  readonly step: StepControl;
}

/** What can follow on an outcome: reserve lists, a second round, a correction with the same seed. */
export function AfterCareSection({ round, desk, step }: AfterCareProps) {
  const text = useText();
  const shown = AFTER.filter((name) => round.state === "published" || isStepAllowed(desk, name));
  const second = desk.parts.find(({ part }) => part === SECOND_PART);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="nazorg" className="section">
      <h2 id="nazorg" className="nl-heading nl-heading--level-2">
        {text(DESK.after)}
      </h2>
      <p className="nl-paragraph section__lead">{text(DESK.afterLead)}</p>
      <div className="parts">
        {shown.map((name) => (
          <div key={name} className="part">
            <h3 className="nl-heading nl-heading--level-3">{text(STEP_LABELS[name])}</h3>
            <p className="nl-paragraph prose">{text(STEP_NOTE[name])}</p>
            {name === "second-round" && second ? (
              <PartUpload round={round.id} part={second} isOpen={desk.uploads.isAllowed} level={4} />
            ) : null}
            <Obstacles desk={desk} name={name} isDone={isTaken(round, name)} />
            <AfterStepForm name={name} step={step} disabled={step.isBusy || !isStepAllowed(desk, name)} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** In the edition at hand; a correction makes the next one, so it can always come again. */
function isTaken({ steps, edition }: RoundView, name: AfterStep): boolean {
  return name !== "correct" && steps.some((item) => item.step === name && item.edition === edition);
}

interface AfterStepProps {
  readonly name: AfterStep;
  readonly step: StepControl;
  readonly disabled: boolean;
}

function AfterStepForm({ name, step, disabled }: AfterStepProps) {
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState("");
  const take = () => step.take(name === "correct" ? { step: name, reason: reason.trim() } : { step: name });
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      {name === "correct" ? (
        <ReasonField label={DESK.reason} help={DESK.reasonHelp} value={reason} onChange={setReason} required />
      ) : null}
      <StepButton
        step={name}
        disabled={disabled}
        onConfirm={take}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}
