import { useState } from "react";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import type { NumberKey } from "./experimentSearch.ts";
import { NUMBER_LABELS } from "./experimentWords.ts";

interface NumberFieldProps {
  readonly name: NumberKey;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number, with point or comma; what is half typed stays in the field and changes nothing. */
export function NumberField({ name, value, onChange }: NumberFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string>();
  return (
    <Field label={text(NUMBER_LABELS[name])}>
      {({ id }) => (
        <input
          id={id}
          className="control"
          inputMode="decimal"
          value={typed ?? String(value)}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Number(target.value.replace(",", "."));
            if (target.value.trim() !== "" && Number.isFinite(number)) onChange(number);
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}
