import type { AgendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { useText } from "../../../app/language.ts";
import { NEW } from "./startWords.ts";

interface TemplateChoiceProps {
  readonly templates: readonly AgendaTemplate[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Themes of which examples can be taken over. */
export function TemplateChoice({ templates, chosen, onChange }: TemplateChoiceProps) {
  const text = useText();
  if (templates.length === 0) return null;
  return (
    <fieldset className="fieldset" aria-describedby="voorbeelden-uitleg">
      <legend className="field__label">{text(NEW.templates)}</legend>
      <p id="voorbeelden-uitleg" className="field__help">
        {text(NEW.templatesHelp)}
      </p>
      <div className="template-choice">
        {templates.map(({ id, title, about }) => (
          <div key={id} className="radio template-choice__item">
            <input
              id={`voorbeeld-${id}`}
              type="checkbox"
              checked={chosen.includes(id)}
              aria-describedby={`voorbeeld-${id}-uitleg`}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <div>
              <label htmlFor={`voorbeeld-${id}`}>
                <strong>{text(title)}</strong>
              </label>
              <p id={`voorbeeld-${id}-uitleg`} className="note">
                {text(about)}
              </p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
