import type { ComponentProps, ReactNode } from "react";
import { useText } from "../../../app/language.ts";
import { FaultField } from "../../../components/FaultField.tsx";
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

interface Props extends FormFieldProps {
  readonly children: ComponentProps<typeof FaultField>["children"];
}

/** A field of the builder: label, help, what is wrong with it, and the control. */
export function FormField({ name, isOptional = false, ...field }: Props) {
  const text = useText();
  const { faults } = useEditor();
  return (
    <FaultField
      {...field}
      id={fieldId(name)}
      fault={faults.find((fault) => fault.field === name)?.message}
      optional={isOptional ? text(EDIT.optional) : undefined}
    />
  );
}
