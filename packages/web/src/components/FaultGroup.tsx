import type { Text } from "@kansrijk/core/vocabulary/text";
import type { ReactNode } from "react";
import { useText } from "../app/language.ts";

interface FaultGroupProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with the fields together. */
  readonly fault: Text | undefined;
  readonly children: ReactNode;
}

/** Fields that belong together, with what is wrong with them together. */
export function FaultGroup({ id, label, help, fault, children }: FaultGroupProps) {
  const text = useText();
  const described = [help === undefined ? "" : `${id}-help`, fault ? `${id}-fault` : ""].filter((part) => part !== "");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`fieldset field ${fault ? "field--fault" : ""}`}
      {...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") })}
    >
      <legend className="field__label">{label}</legend>
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
      {children}
    </fieldset>
  );
}
