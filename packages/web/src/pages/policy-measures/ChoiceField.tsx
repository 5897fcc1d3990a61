import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { POLICY } from "./policyMeasureWords.ts";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string | undefined) => void;
  /** What stands for no choice; left out when there must be one. */
  readonly none?: string;
}

/** A choice from a list, or no choice. */
export function ChoiceField({ label, value, options, onChange, none }: ChoiceFieldProps) {
  const text = useText();
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="control"
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || undefined)}
        >
          {none === undefined ? null : <option value="">{none || text(POLICY.all)}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
