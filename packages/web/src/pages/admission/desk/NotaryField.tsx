import { sha256 } from "@kansrijk/core/receipt/sha256";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { Field } from "../../../components/Field.tsx";
import { DESK } from "./deskWords.ts";

interface NotaryFieldProps {
  readonly value: string;
  readonly onChange: (hash: string) => void;
}

/** The hash of the notary's sealed text: typed in, or made here from a text that does not leave this page. */
export function NotaryField({ value, onChange }: NotaryFieldProps) {
  const text = useText();
  const [secret, setSecret] = useState("");
  const made = secret === "" ? "" : sha256(secret);
  return (
    <>
      <Field label={text(DESK.notaryHash)} help={text(DESK.notaryHashHelp)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="control control--wide"
            spellCheck={false}
            autoComplete="off"
            pattern="[0-9a-fA-F]{64}"
            value={value}
            onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
          />
        )}
      </Field>
      <details className="details">
        <summary>{text(DESK.notaryMake)}</summary>
        <Field label={text(DESK.notaryText)} help={text(DESK.notaryTextHelp)}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              className="control control--area"
              spellCheck={false}
              autoComplete="off"
              value={secret}
              onChange={(event) => {
                setSecret(event.target.value);
                onChange(event.target.value === "" ? "" : sha256(event.target.value));
              }}
            />
          )}
        </Field>
        {made === "" ? null : <CopyText label={text(DESK.notaryHash)} value={made} />}
      </details>
    </>
  );
}
