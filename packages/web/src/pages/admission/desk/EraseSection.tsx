import { useRef, useState } from "react";
import type { RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { ConfirmButton } from "../../../components/ConfirmButton.tsx";
import { Field } from "../../../components/Field.tsx";
import { dayText } from "../../../i18n/format.ts";
import { ERASE } from "./eraseWords.ts";
import { ReasonField } from "./ReasonField.tsx";
import type { StepControl } from "./useStep.ts";

interface EraseSectionProps {
  readonly round: RoundView;
  readonly step: StepControl;
}

/** Removes the personal data of a round for ever. Who does it names the round, also when its day has come. */
export function EraseSection({ round, step }: EraseSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { erasesOn } = round.settings;
  return (
    <section aria-labelledby="wissen" className="section">
      <h2 id="wissen" className="nl-heading nl-heading--level-2">
        {text(ERASE.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ERASE.lead)}</p>
      <p className="note">
        {erasesOn === undefined ? text(ERASE.noDay) : `${text(ERASE.day)} ${dayText(erasesOn, language)}.`}
      </p>
      <details className="details">
        <summary>{text(ERASE.open)}</summary>
        <EraseForm round={round} step={step} />
      </details>
    </section>
  );
}

function EraseForm({ round, step }: EraseSectionProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const erase = () => step.take({ step: "erase", confirm: typed, reason: reason.trim() });
  return (
    <form ref={form} className="part" onSubmit={(event) => event.preventDefault()}>
      <ReasonField label={ERASE.reason} help={ERASE.reasonHelp} value={reason} onChange={setReason} required />
      <Field label={text(ERASE.typed)} help={`${text(ERASE.typedHelp)} ${round.id}`}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="control"
            required
            pattern={round.id}
            title={`${text(ERASE.typedHelp)} ${round.id}`}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <ConfirmButton
        label={text(ERASE.button)}
        title={`${text(ERASE.button)}?`}
        disabled={step.isBusy}
        onConfirm={erase}
        isReady={() => form.current?.reportValidity() ?? false}
      >
        <ul>
          {ERASE_MEANS.map((item) => (
            <li key={item.nl}>{text(item)}</li>
          ))}
        </ul>
        <p>
          <strong>{text(ERASE.forEver)}</strong>
        </p>
      </ConfirmButton>
    </form>
  );
}

const ERASE_MEANS = [ERASE.files, ERASE.codes, ERASE.stays, ERASE.ends];
