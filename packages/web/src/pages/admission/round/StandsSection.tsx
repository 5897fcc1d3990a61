import type { RoundView, TakenStep } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { momentText } from "../../../i18n/format.ts";
import { ReceiptView } from "../../runs/ReceiptView.tsx";
import { ROUND } from "./roundWords.ts";

/** Every step that was taken, with its moment and its receipt, and the one that comes. */
export function StandsSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  const language = useLanguage();
  const { createdAt, steps, nextStep } = round;
  return (
    <section aria-labelledby="stand" className="section">
      <h2 id="stand" className="nl-heading nl-heading--level-2">
        {text(ROUND.stands)}
      </h2>
      <ol className="timeline">
        <li className="timeline__step timeline__step--done">
          <strong>{text(ROUND.created)}</strong>{" "}
          <span className="timeline__date">{momentText(createdAt, language)}</span>
        </li>
        {steps.map((step) => (
          <StepItem key={`${step.edition} ${step.step}`} step={step} />
        ))}
        {nextStep === null ? null : (
          <li className="timeline__step timeline__step--later">
            {text(ROUND.next)} {text(nextStep.label)}
          </li>
        )}
      </ol>
    </section>
  );
}

function StepItem({ step: { label, edition, at, receipt } }: { readonly step: TakenStep }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li className="timeline__step timeline__step--done">
      <strong>
        {text(label)}
        {edition > 1 ? ` (${text(ROUND.edition)} ${edition})` : null}
      </strong>{" "}
      <span className="timeline__date">{momentText(at, language)}</span>
      <ReceiptView receipt={receipt} />
    </li>
  );
}
