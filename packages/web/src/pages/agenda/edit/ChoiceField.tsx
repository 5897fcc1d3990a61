import { useText } from "../../../app/language.ts";
import { EDIT } from "./editWords.ts";
import { FormField, type FormFieldProps } from "./FormField.tsx";

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FormFieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (id: string) => void;
  /** What stands there when nothing is chosen. */
  readonly none?: string;
  /** There is always a choice. */
  readonly isFixed?: boolean;
}

export function ChoiceField({ value, choices, onChange, none, isFixed = false, ...field }: ChoiceFieldProps) {
  const text = useText();
  return (
    <FormField {...field}>
      {(ids) => (
        <select {...ids} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
          {isFixed ? null : <option value="">{none ?? text(EDIT.choose)}</option>}
          {value !== "" && !choices.some(({ id }) => id === value) ? <option value={value}>{value}</option> : null}
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
