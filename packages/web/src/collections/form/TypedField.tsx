import { RecordField, type RecordFieldProps } from "./RecordField.tsx";

interface TypedFieldProps extends RecordFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** A number gets the keys for it on a telephone; an area holds more lines. */
  readonly type?: "line" | "area" | "day" | "number";
}

/** A field to type in; it holds what was typed, also when that is not right (yet). */
export function TypedField({ value, onChange, type = "line", ...field }: TypedFieldProps) {
  return (
    <RecordField {...field}>
      {(ids) =>
        type === "area" ? (
          <textarea
            {...ids}
            rows={3}
            className="control control--area"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <input
            {...ids}
            type={type === "day" ? "date" : "text"}
            autoComplete="off"
            {...(type === "number" ? { inputMode: "decimal" as const } : {})}
            className={`control ${CLASS[type]}`}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </RecordField>
  );
}

const CLASS = { line: "control--wide", day: "control--date", number: "control--amount" } as const;
