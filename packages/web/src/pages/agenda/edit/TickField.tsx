import { FaultTicks } from "../../../components/FaultTicks.tsx";
import type { Choice } from "./ChoiceField.tsx";
import { useEditor } from "./EditorContext.ts";
import { fieldId } from "./fieldId.ts";

interface TickFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Stands there when there is nothing to tick. */
  readonly none: string;
}

/** Several can be ticked. */
export function TickField({ name, ...field }: TickFieldProps) {
  const { faults } = useEditor();
  return <FaultTicks {...field} id={fieldId(name)} fault={faults.find(({ field }) => field === name)?.message} />;
}
