import type { AgendaDraft } from "../draft/agendaDraft.ts";
import type { DraftFault } from "../draft/draftFault.ts";
import { useText } from "../../../app/language.ts";
import { useEditor } from "./EditorContext.ts";
import { SAVE, STEPS } from "./editWords.ts";
import { fieldId } from "./fieldId.ts";
import { FieldLink } from "./FieldLink.tsx";

/** Everything that stops the saving, with a link to each field. It gets the focus when it appears. */
export function FaultSummary() {
  const text = useText();
  const { faults, draft } = useEditor();
  if (faults.length === 0) return null;
  return (
    <div id="fouten" tabIndex={-1} role="alert" className="utrecht-alert utrecht-alert--error alert fault-summary">
      <div className="utrecht-alert__content">
        <h2 className="nl-heading nl-heading--level-3">{text(SAVE.faultsTitle)}</h2>
        <p>{text(SAVE.faultsLead)}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault.field}>
              <FieldLink id={fieldId(fault.field)}>{whereOf(fault, draft, text)}</FieldLink>: {text(fault.message)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** "Doelen 2, Uiterlijk op": the step, the number in its list, and the label that stands at the field. */
function whereOf(
  { field }: DraftFault,
  draft: AgendaDraft,
  text: (words: { nl: string; en: string }) => string,
): string {
  const [list = "", index] = field.split(".");
  const label = document.querySelector(`label[for="${fieldId(field)}"], #${fieldId(field)} > legend`)?.firstChild;
  const step = text(list in STEPS ? STEPS[list as keyof typeof STEPS] : STEPS.about);
  const many = list in draft && index !== undefined;
  return [`${step}${many ? ` ${Number(index) + 1}` : ""}`, label?.textContent ?? ""].filter(Boolean).join(", ");
}
