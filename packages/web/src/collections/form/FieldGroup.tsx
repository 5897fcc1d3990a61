import type { ReactNode } from "react";
import { FaultGroup } from "../../components/FaultGroup.tsx";
import { fieldId } from "../../pages/agenda/edit/fieldId.ts";
import { useFault } from "./FormContext.ts";

interface FieldGroupProps {
  /** Name in the record of what the fields are together: `plan.arms`. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** Fields of a form of a record that belong together. */
export function FieldGroup({ name, ...group }: FieldGroupProps) {
  return <FaultGroup {...group} id={fieldId(name)} fault={useFault(name)} />;
}
