import { sha256 } from "@kansrijk/core/receipt/sha256";
import { useRef, useState } from "react";
import type { RoundView } from "../../../api/admission.ts";
import type { StepRequest } from "../../../api/admissionActions.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { momentText } from "../../../i18n/format.ts";
import { DESK } from "./deskWords.ts";
import { EarlyReason, earlyReason } from "./EarlyReason.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { StepButton } from "./StepButton.tsx";

interface DrawFormProps {
  readonly round: RoundView;
  readonly disabled: boolean;
  readonly onTake: (request: StepRequest) => void;
}

/** Brings the announced sources together: the signature of the beacon, the opened text of the notary. */
export function DrawForm({ round: { announcement }, disabled, onTake }: DrawFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [fetchBeacon, setFetch] = useState(true);
  const [signatures, setSignatures] = useState<Readonly<Record<number, string>>>({});
  const [notaryText, setNotaryText] = useState("");
  const [reason, setReason] = useState("");
  const [early, setEarly] = useState("");
  if (announcement === null) return null;
  const { beacon, notarySha256 } = announcement;
  const rounds =
    beacon === null ? [] : [beacon.round, ...(beacon.fallbackRound === null ? [] : [beacon.fallbackRound])];
  const draw = () =>
    onTake({
      step: "draw",
      beacons: rounds.flatMap((round) => {
        const signature = signatures[round]?.trim() ?? "";
        return signature === "" ? [] : [{ round, signature }];
      }),
      fetchBeacon: beacon !== null && fetchBeacon,
      notaryText: notarySha256 === null || notaryText === "" ? null : notaryText,
      ...(reason.trim() === "" ? {} : { failureReason: reason.trim() }),
      ...earlyReason(early),
    });
  return (
    <form ref={form} className="stack" onSubmit={(event) => event.preventDefault()}>
      {beacon === null ? null : (
        <BeaconFields
          rounds={rounds}
          at={beacon.at}
          fetchBeacon={fetchBeacon}
          onFetch={setFetch}
          signatures={signatures}
          onSignatures={setSignatures}
        />
      )}
      {notarySha256 === null ? null : <OpenedText value={notaryText} sealed={notarySha256} onChange={setNotaryText} />}
      <details className="details">
        <summary>
          <FailureWords />
        </summary>
        <ReasonField label={DESK.failureReason} help={DESK.failureHelp} value={reason} onChange={setReason} />
      </details>
      <EarlyReason value={early} onChange={setEarly} />
      <StepButton
        step="draw"
        disabled={disabled}
        onConfirm={draw}
        isReady={() => form.current?.reportValidity() ?? false}
      />
    </form>
  );
}

function FailureWords() {
  const text = useText();
  return text(DESK.failure);
}

interface BeaconFieldsProps {
  readonly rounds: readonly number[];
  readonly at: string;
  readonly fetchBeacon: boolean;
  readonly onFetch: (fetch: boolean) => void;
  readonly signatures: Readonly<Record<number, string>>;
  readonly onSignatures: (signatures: Readonly<Record<number, string>>) => void;
}

function BeaconFields({ rounds, at, fetchBeacon, onFetch, signatures, onSignatures }: BeaconFieldsProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <label className="radio">
        <input type="checkbox" checked={fetchBeacon} onChange={(event) => onFetch(event.target.checked)} />
        {text(DESK.fetchBeacon)} ({momentText(at, language)})
      </label>
      <details className="details">
        <summary>
          {text(DESK.pasteBeacon)} {rounds[0]}
        </summary>
        <p className="field__help">{text(DESK.pasteHelp)}</p>
        {rounds.map((round) => (
          <Field key={round} label={`${text(DESK.pasteBeacon)} ${round}`}>
            {({ id }) => (
              <input
                id={id}
                className="control control--wide"
                spellCheck={false}
                autoComplete="off"
                pattern="\s*[0-9a-fA-F]{96,192}\s*"
                value={signatures[round] ?? ""}
                onChange={(event) => onSignatures({ ...signatures, [round]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </details>
    </>
  );
}

interface OpenedTextProps {
  readonly value: string;
  /** The hash that was announced at the close. */
  readonly sealed: string;
  readonly onChange: (value: string) => void;
}

function OpenedText({ value, sealed, onChange }: OpenedTextProps) {
  const text = useText();
  const fits = sha256(value) === sealed;
  return (
    <Field label={text(DESK.notaryOpened)} help={text(DESK.notaryOpenedHelp)}>
      {({ id, describedBy }) => (
        <>
          <textarea
            id={id}
            aria-describedby={describedBy}
            className="control control--area"
            spellCheck={false}
            autoComplete="off"
            maxLength={10_000}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <output className={fits ? "gain" : "loss"}>
            {value === "" ? null : text(fits ? DESK.notaryFits : DESK.notaryFails)}
          </output>
        </>
      )}
    </Field>
  );
}
