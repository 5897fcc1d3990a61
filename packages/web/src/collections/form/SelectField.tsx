import { useText } from "../../app/language.ts";
import type { Choice } from "../../components/ChoiceField.tsx";
import { FORM } from "./formWords.ts";
import { RecordField, type RecordFieldProps } from "./RecordField.tsx";

interface SelectProps<K extends string> {
  readonly value: K | "";
  readonly choices: readonly Choice<K>[];
  readonly onChange: (id: K | "") => void;
  /** What stands for no choice; without it something is always chosen. */
  readonly none?: string;
}

/** A choice from a list; a value that is not in it (any more) stays visible. */
export function SelectField<K extends string>({
  value,
  choices,
  onChange,
  none,
  ...field
}: RecordFieldProps & SelectProps<K>) {
  const text = useText();
  const isListed = choices.some(({ id }) => id === value);
  return (
    <RecordField {...field}>
      {(ids) => (
        <select
          {...ids}
          className="control"
          value={value}
          onChange={({ target }) => onChange(choices.find(({ id }) => id === target.value)?.id ?? "")}
        >
          {none === undefined && isListed ? null : <option value="">{none ?? text(FORM.choose)}</option>}
          {isListed || value === "" ? null : <option value={value}>{value}</option>}
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </RecordField>
  );
}
