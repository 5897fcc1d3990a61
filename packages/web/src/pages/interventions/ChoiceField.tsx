import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";

interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<K, Text>>;
  readonly value: K | undefined;
  /** Words for no choice; without them something is always chosen. */
  readonly anyLabel?: Text | null;
  readonly onChoose: (value: K | undefined) => void;
}

export function ChoiceField<K extends string>(props: ChoiceFieldProps<K>) {
  const { label, choices, value, anyLabel = INTERVENTIONS.any, onChoose } = props;
  const text = useText();
  const entries = Object.entries(choices) as [K, Text][];
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="control"
          value={value ?? ""}
          onChange={({ target }) => onChoose(entries.find(([key]) => key === target.value)?.[0])}
        >
          {anyLabel === null ? null : <option value="">{text(anyLabel)}</option>}
          {entries.map(([key, words]) => (
            <option key={key} value={key}>
              {text(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
