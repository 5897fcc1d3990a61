import { ROUND_STATES, STATE_LABELS, type RoundState } from "@kansrijk/core/admission/process/roundSteps";
import { useText } from "../../app/language.ts";
import { ADMISSION } from "./admissionWords.ts";

/** Where a round stands, as a row of steps; said in words too. */
export function StepBar({ state }: { readonly state: RoundState }) {
  const text = useText();
  const at = ROUND_STATES.indexOf(state);
  return (
    <ol className="bar" aria-label={text(ADMISSION.steps)}>
      {ROUND_STATES.map((item, index) => {
        // The last state is an end, not something that goes on.
        const phase = index < at || state === "published" ? "done" : index === at ? "now" : "later";
        return (
          <li key={item} className={`bar__step bar__step--${phase}`} aria-current={index === at ? "step" : undefined}>
            <span className="bar__name">{text(STATE_LABELS[item])}</span>
            <span className="visually-hidden"> ({text(ADMISSION[phase])})</span>
          </li>
        );
      })}
    </ol>
  );
}
