import type { ReactNode } from "react";
import { focusField } from "./focusField.ts";

/** A link to a field of the form, also when it lies in something that is closed. */
export function FieldLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      className="nl-link"
      onClick={(event) => {
        event.preventDefault();
        focusField(id);
      }}
    >
      {children}
    </a>
  );
}
