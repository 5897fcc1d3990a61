import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";

interface ReasonFieldProps {
  readonly label: Text;
  readonly help: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
}

/** A reason that will be published. */
export function ReasonField({ label, help, value, onChange, required = false }: ReasonFieldProps) {
  const text = useText();
  return (
    <Field label={text(label)} help={text(help)}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          className="control control--area"
          minLength={10}
          maxLength={2000}
          required={required}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
