import { useId, type ReactNode } from "react";

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A labelled form control in the classes of NL Design System. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId();
  return (
    <div className="utrecht-form-field field">
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
      </label>
      {help === undefined ? null : (
        <div id={`${id}-help`} className="field__help">
          {help}
        </div>
      )}
      {children({ id, describedBy: help === undefined ? undefined : `${id}-help` })}
    </div>
  );
}
