import { useText } from "../../../app/language.ts";
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
export function TickField({ name, label, help, choices, chosen, onChange, none }: TickFieldProps) {
  const text = useText();
  const { faults } = useEditor();
  const id = fieldId(name);
  const fault = faults.find(({ field }) => field === name);
  const described = [help === undefined ? "" : `${id}-help`, fault ? `${id}-fault` : ""].filter((part) => part !== "");
  const tick = (choice: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, choice] : chosen.filter((other) => other !== choice));
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
          {text(fault.message)}
        </div>
      ) : null}
      {choices.length === 0 ? <p className="note">{none}</p> : null}
      {choices.map((choice) => (
        <label key={choice.id} className="radio">
          <input
            type="checkbox"
            checked={chosen.includes(choice.id)}
            onChange={(event) => tick(choice.id, event.target.checked)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
