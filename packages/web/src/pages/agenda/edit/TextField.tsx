import { FormField, type FormFieldProps } from "./FormField.tsx";

interface TextFieldProps extends FormFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly type?: "text" | "date" | "time";
  /** Numbers and amounts get the keys for them on a telephone. */
  readonly isNumber?: boolean;
  readonly unit?: string;
  readonly list?: string;
}

export function TextField({ value, onChange, type = "text", isNumber = false, unit, list, ...field }: TextFieldProps) {
  return (
    <FormField {...field}>
      {(ids) => (
        <span className="control-unit">
          <input
            {...ids}
            type={type}
            autoComplete="off"
            {...(isNumber ? { inputMode: "decimal" as const } : {})}
            {...(list === undefined ? {} : { list })}
            className={`control ${isNumber ? "control--amount" : ""} ${type === "text" ? "" : "control--date"}`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit === undefined ? null : <span className="note">{unit}</span>}
        </span>
      )}
    </FormField>
  );
}
