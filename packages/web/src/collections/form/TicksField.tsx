import type { ComponentProps } from "react";
import { FaultTicks } from "../../components/FaultTicks.tsx";
import { fieldId } from "../../pages/agenda/edit/fieldId.ts";
import { useFault } from "./FormContext.ts";

interface TicksFieldProps extends Omit<ComponentProps<typeof FaultTicks>, "id" | "fault"> {
  /** Name in the record: `situations`. */
  readonly name: string;
}

/** Several can be ticked, in a form of a record. */
export function TicksField({ name, ...field }: TicksFieldProps) {
  return <FaultTicks {...field} id={fieldId(name)} fault={useFault(name)} />;
}
