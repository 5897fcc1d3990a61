import { FormField, type FormFieldProps } from "./FormField.tsx";

interface AreaFieldProps extends FormFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly rows?: number;
}

export function AreaField({ value, onChange, rows = 3, ...field }: AreaFieldProps) {
  return (
    <FormField {...field}>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          className="control control--area"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
