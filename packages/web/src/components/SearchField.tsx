import { Field } from "./Field.tsx";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly isWide?: boolean;
}

/** A field to search in what the page shows. */
export function SearchField({ label, value, onType, isWide = false }: SearchFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          type="search"
          className={isWide ? "control control--wide" : "control"}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  );
}
