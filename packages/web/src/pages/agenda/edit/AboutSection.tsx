import { useSuspenseQuery } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { PlaceField } from "../../../monitor/PlaceField.tsx";
import { placesQuery } from "../../../monitor/monitorQueries.ts";
import { AreaField } from "./AreaField.tsx";
import { useEditor } from "./EditorContext.ts";
import { ABOUT, EDIT } from "./editWords.ts";
import { fieldId } from "./fieldId.ts";
import { Step } from "./Step.tsx";
import { TextField } from "./TextField.tsx";

export function AboutSection() {
  const text = useText();
  const { draft, set } = useEditor();
  return (
    <Step step="about">
      <TextField name="title" label={text(ABOUT.name)} value={draft.title} onChange={(title) => set({ title })} />
      <MunicipalitiesField />
      <div className="field-row">
        <TextField
          name="from"
          type="date"
          label={text(ABOUT.from)}
          value={draft.from}
          onChange={(from) => set({ from })}
        />
        <TextField name="to" type="date" label={text(ABOUT.to)} value={draft.to} onChange={(to) => set({ to })} />
      </div>
      <TextField
        name="owner"
        label={text(ABOUT.owner)}
        help={text(ABOUT.ownerHelp)}
        value={draft.owner}
        onChange={(owner) => set({ owner })}
      />
      <AreaField
        name="summary"
        isOptional
        label={text(ABOUT.summary)}
        help={text(ABOUT.summaryHelp)}
        value={draft.summary}
        onChange={(summary) => set({ summary })}
      />
    </Step>
  );
}

function MunicipalitiesField() {
  const text = useText();
  const { draft, faults, set, say } = useEditor();
  const { data: places } = useSuspenseQuery(placesQuery);
  const fault = faults.find(({ field }) => field === "municipalities");
  const nameOf = (code: string) => places.find((place) => place.code === code)?.name ?? code;
  const change = (municipalities: readonly string[], words: string) => {
    set({ municipalities });
    say(words);
  };
  return (
    <fieldset id={fieldId("municipalities")} tabIndex={-1} className="fieldset field">
      <legend className="field__label">{text(ABOUT.municipalities)}</legend>
      {fault ? <div className="field__fault">{text(fault.message)}</div> : null}
      <ul className="chips">
        {draft.municipalities.map((code) => (
          <li key={code} className="chip">
            {nameOf(code)}
            {draft.municipalities.length < 2 ? null : (
              <button
                type="button"
                className="chip__remove"
                aria-label={`${text(EDIT.remove)}: ${nameOf(code)}`}
                onClick={() => {
                  change(
                    draft.municipalities.filter((other) => other !== code),
                    text(EDIT.removed),
                  );
                  document.getElementById(fieldId("municipalities"))?.focus();
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <details className="details">
        <summary>{text(ABOUT.addMunicipality)}</summary>
        <PlaceField
          label={text(ABOUT.addMunicipality)}
          help={text(ABOUT.addMunicipalityHelp)}
          places={places.filter(({ code, kind }) => kind === "municipality" && !draft.municipalities.includes(code))}
          onChoose={(code) => change([...draft.municipalities, code], `${text(EDIT.added)}: ${nameOf(code)}`)}
        />
      </details>
    </fieldset>
  );
}
