import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReactNode } from "react";
import { useText } from "../app/language.ts";

interface FaultFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong with it. */
  readonly fault: Text | undefined;
  /** Says that it may stay empty; without it the field must be filled in. */
  readonly optional?: string | undefined;
  readonly className?: string;
  readonly children: (ids: ControlIds) => ReactNode;
}

interface ControlIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
}

/** A control with its label, help and what is wrong with it. */
export function FaultField({ id, label, help, fault, optional, className = "", children }: FaultFieldProps) {
  const text = useText();
  const described = [help === undefined ? "" : `${id}-help`, fault ? `${id}-fault` : ""].filter((part) => part !== "");
  return (
    <div className={`utrecht-form-field field ${fault ? "field--fault" : ""} ${className}`}>
      <label className="utrecht-form-label field__label" htmlFor={id}>
        {label}
        {optional === undefined ? null : <span className="field__optional"> {optional}</span>}
      </label>
      {help === undefined ? null : (
        <div id={`${id}-help`} className="field__help">
          {help}
        </div>
      )}
      {fault ? (
        <div id={`${id}-fault`} className="field__fault">
          {text(fault)}
        </div>
      ) : null}
      {children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": fault ? true : undefined,
        "aria-required": optional === undefined ? true : undefined,
      })}
    </div>
  );
}
