import { useText } from "../../app/language.ts";
import { fieldId } from "../../pages/agenda/edit/fieldId.ts";
import { FieldLink } from "../../pages/agenda/edit/FieldLink.tsx";
import type { FieldFault } from "./fieldFaults.ts";
import { FORM } from "./formWords.ts";

interface FormFaultsProps {
  /** In the page, to bring the focus here. */
  readonly id: string;
  readonly faults: readonly FieldFault[];
}

/** Everything that stops the saving, with a link to each field. */
export function FormFaults({ id, faults }: FormFaultsProps) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <div id={id} tabIndex={-1} role="alert" className="utrecht-alert utrecht-alert--error alert fault-summary">
      <div className="utrecht-alert__content">
        <h4 className="nl-heading nl-heading--level-4">{text(FORM.faults)}</h4>
        <p>{text(FORM.faultsLead)}</p>
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <FieldLink id={fieldId(field)}>{labelOf(field)}</FieldLink>: {text(message)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The label that stands at the field in the page; the name in the record when the form does not show it. */
function labelOf(field: string): string {
  const id = fieldId(field);
  return document.querySelector(`label[for="${id}"], #${id} > legend`)?.firstChild?.textContent ?? field;
}
