import type { ComponentProps } from "react";
import { useText } from "../../app/language.ts";
import { FaultField } from "../../components/FaultField.tsx";
import { fieldId } from "../../pages/agenda/edit/fieldId.ts";
import { useFault } from "./FormContext.ts";
import { FORM } from "./formWords.ts";

export interface RecordFieldProps {
  /** Name in the record: `plan.arms.0.label`. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** May stay empty. */
  readonly isOptional?: boolean;
}

interface Props extends RecordFieldProps {
  readonly children: ComponentProps<typeof FaultField>["children"];
}

/** A field of a form of a record, with what is wrong with it. */
export function RecordField({ name, isOptional = false, ...field }: Props) {
  const text = useText();
  return (
    <FaultField
      {...field}
      id={fieldId(name)}
      fault={useFault(name)}
      optional={isOptional ? text(FORM.optional) : undefined}
    />
  );
}
