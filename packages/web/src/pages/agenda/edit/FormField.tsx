import type { ReactNode } from "react";
import { useText } from "../../../app/language.ts";
import { useEditor } from "./EditorContext.ts";
import { fieldId } from "./fieldId.ts";
import { EDIT } from "./editWords.ts";

export interface FormFieldProps {
  /** Name in the draft: `goals.0.title`. */
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** May stay empty. */
  readonly isOptional?: boolean;
  readonly className?: string;
}

interface ControlIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
}

interface Props extends FormFieldProps {
  readonly children: (ids: ControlIds) => ReactNode;
}

/** A field of the builder: label, help, what is wrong with it, and the control. */
export function FormField({ name, label, help, isOptional = false, className = "", children }: Props) {
  const text = useText();
  const { faults } = useEditor();
  const id = fieldId(name);
  const fault = faults.find(({ field }) => field === name);
  const described = [help === undefined ? "" : `${id}-help`, fault ? `${id}-fault` : ""].filter((part) => part !== "");
  return (
    <div className={`utrecht-form-field field ${fault ? "field--fault" : ""} ${className}`}>
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
        {isOptional ? <span className="field__optional"> {text(EDIT.optional)}</span> : null}
      </label>
      {help === undefined ? null : (
        <div id={`${id}-help`} className="field__help">
          {help}
        </div>
      )}
      {fault ? (
        <div id={`${id}-fault`} className="field__fault">
          {text(fault.message)}
        </div>
      ) : null}
      {children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": fault ? true : undefined,
        "aria-required": isOptional ? undefined : true,
      })}
    </div>
  );
}
