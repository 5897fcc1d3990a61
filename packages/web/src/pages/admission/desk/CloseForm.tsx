import type { StepRequest } from "../../../api/admissionActions.ts";
import { BEACON_NETWORKS, beaconRoundAt } from "@kansrijk/core/admission/process/beaconNetworks";
import { useRef, useState } from "react";
import type { RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { numberText } from "../../../i18n/format.ts";
import { drawMoment, laterMoment, momentOf } from "./drawMoment.ts";
import { DESK } from "./deskWords.ts";
import { EarlyReason, earlyReason } from "./EarlyReason.tsx";
import { NotaryField } from "./NotaryField.tsx";
import { StepButton } from "./StepButton.tsx";

const NETWORK = "quicknet";

type Source = "both" | "onlyBeacon" | "onlyNotary";
const SOURCES: readonly Source[] = ["both", "onlyBeacon", "onlyNotary"];

interface CloseFormProps {
  readonly round: RoundView;
  readonly disabled: boolean;
  readonly onTake: (request: StepRequest) => void;
}

/** Announces where the seed will come from, and closes the round. */
export function CloseForm({ round, disabled, onTake }: CloseFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [source, setSource] = useState<Source>("both");
  const [at, setAt] = useState(() => drawMoment(round.settings.calendar.drawsOn, new Date()));
  const [fallback, setFallback] = useState(() => laterMoment(at));
  const [notary, setNotary] = useState(round.settings.draw.notarySha256 ?? "");
  const [early, setEarly] = useState("");
  const close = () => {
    const beacon = { network: NETWORK, round: roundAt(at), fallbackRound: roundAt(fallback) } as const;
    onTake({
      step: "close",
      ...earlyReason(early),
      draw: {
        beacon: source === "onlyNotary" ? null : beacon,
        notarySha256: source === "onlyBeacon" ? null : notary,
      },
    });
  };
  return (
    <form ref={form} className="stack" onSubmit={(event) => event.preventDefault()}>
      <SourceFields source={source} onChange={setSource} />
      {source === "onlyNotary" ? null : (
        <div className="dates__row">
          <MomentField label={text(DESK.beaconAt)} help={text(DESK.beaconAtHelp)} value={at} onChange={setAt} />
          <MomentField label={text(DESK.fallbackAt)} value={fallback} onChange={setFallback} />
        </div>
      )}
      {source === "onlyBeacon" ? null : <NotaryField value={notary} onChange={setNotary} />}
      <EarlyReason value={early} onChange={setEarly} />
      <StepButton
        step="close"
        disabled={disabled}
        onConfirm={close}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}

function roundAt(value: string): number {
  return beaconRoundAt(BEACON_NETWORKS[NETWORK], momentOf(value));
}

interface SourceFieldsProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
}

function SourceFields({ source, onChange }: SourceFieldsProps) {
  const text = useText();
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(DESK.announce)}</legend>
      {SOURCES.map((item) => (
        <label key={item} className="radio">
          <input type="radio" name="source" checked={source === item} onChange={() => onChange(item)} />
          {text(DESK[item])}
        </label>
      ))}
      <p className="note">{text(DESK[`${source}Note`])}</p>
    </fieldset>
  );
}

interface MomentFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MomentField({ label, help, value, onChange }: MomentFieldProps) {
  const text = useText();
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const time = momentOf(value);
  const note = time > now ? `${text(DESK.beaconRound)} ${numberText(roundAt(value), language)}.` : text(DESK.inPast);
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {({ id, describedBy }) => (
        <>
          <input
            id={id}
            aria-describedby={describedBy}
            type="datetime-local"
            required
            className="control"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <span className="note note--block">{note}</span>
        </>
      )}
    </Field>
  );
}
