import { STEP_LABELS, type RoundState, type RoundStep } from "@kansrijk/core/admission/process/roundSteps";
import { useEffect, useRef } from "react";
import type { Desk, RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Problem } from "../../../components/Problem.tsx";
import { CloseForm } from "./CloseForm.tsx";
import { DESK, STEP_NOTE } from "./deskWords.ts";
import { DrawForm } from "./DrawForm.tsx";
import { isStepAllowed, Obstacles } from "./Obstacles.tsx";
import { PlaceForm } from "./PlaceForm.tsx";
import { StepButton } from "./StepButton.tsx";
import { StepProgress } from "./StepProgress.tsx";
import type { StepControl } from "./useStep.ts";

interface NextStepProps {
  readonly round: RoundView;
  readonly desk: Desk;
  readonly step: StepControl;
}

/** The one step that leads on: what it does, what stands in its way, what it fixes. */
export function NextStep({ round, desk, step }: NextStepProps) {
  const text = useText();
  const next = round.nextStep;
  const heading = useFocusOnChange(round.state);
  return (
    <section aria-labelledby="nu" className="section">
      <h2 id="nu" className="nl-heading nl-heading--level-2">
        {text(next === null ? DESK.allDone : DESK.nextStep)}
      </h2>
      <div className="desk-step">
        {step.job ? <StepProgress job={step.job} title={text(step.name ? STEP_LABELS[step.name] : DESK.step)} /> : null}
        {step.error ? <Problem error={step.error} /> : null}
        {next === null ? (
          <p className="nl-paragraph">{text(DESK.allDoneNote)}</p>
        ) : (
          <>
            <h3 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-3">
              {text(next.label)}
            </h3>
            <p className="nl-paragraph prose">{text(STEP_NOTE[next.step])}</p>
            <Obstacles desk={desk} name={next.step} />
            <StepForm
              key={next.step}
              round={round}
              step={step}
              name={next.step}
              isAllowed={isStepAllowed(desk, next.step)}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** After a step the button that took it is gone: the focus goes on to what can be done now. */
function useFocusOnChange(state: RoundState) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state) heading.current?.focus();
    shown.current = state;
  }, [state]);
  return heading;
}

interface StepFormProps {
  readonly round: RoundView;
  readonly step: StepControl;
  readonly name: RoundStep;
  readonly isAllowed: boolean;
}

function StepForm({ round, step, name, isAllowed: allowed }: StepFormProps) {
  const disabled = !allowed || step.isBusy;
  if (name === "close") return <CloseForm round={round} disabled={disabled} onTake={step.take} />;
  if (name === "draw") return <DrawForm round={round} disabled={disabled} onTake={step.take} />;
  if (name === "place") return <PlaceForm disabled={disabled} onTake={step.take} />;
  if (name === "open" || name === "verify" || name === "publish")
    return <StepButton step={name} disabled={disabled} onConfirm={() => step.take({ step: name })} />;
  return null;
}
