import type { Text } from "@kansrijk/core/vocabulary/text";
import { Field } from "./Field.tsx";

export interface Choice<K extends string> {
  readonly id: K;
  readonly label: string;
}

interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K | "" | undefined;
  /** What stands for no choice; without it something is always chosen. */
  readonly none?: string;
  readonly onChoose: (id: K | undefined) => void;
}

/** A choice from a list, or no choice. */
export function ChoiceField<K extends string>({ label, choices, value, none, onChoose }: ChoiceFieldProps<K>) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          className="control"
          value={value ?? ""}
          onChange={({ target }) => onChoose(choices.find((choice) => choice.id === target.value)?.id)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Choices from a list of labels, in its order. */
export function choicesOf<K extends string>(
  labels: Readonly<Record<K, Text>>,
  text: (label: Text) => string,
): Choice<K>[] {
  return (Object.entries(labels) as [K, Text][]).map(([id, label]) => ({ id, label: text(label) }));
}
