import { NUMBER_FACTS, SCHOOL_TYPES, YES_NO_FACTS } from "@kansrijk/core/policy/schoolFacts";
import { SECTORS } from "@kansrijk/core/policy/taxonomy";
import { useText } from "../../../app/language.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { Field } from "../../../components/Field.tsx";
import { LOAD } from "./loadWords.ts";

interface SchoolFormProps {
  readonly given: Readonly<Record<string, string>>;
  readonly onChange: (changed: Readonly<Record<string, string>>) => void;
}

/** What is known of a school; every change shows at once. */
export function SchoolForm({ given, onChange }: SchoolFormProps) {
  const text = useText();
  return (
    <search aria-label={text(LOAD.choose)} className="panel school-form no-print">
      <p className="note">{text(LOAD.chooseLead)}</p>
      <div className="form-grid">
        <Field label={text(LOAD.on)}>
          {({ id }) => (
            <input
              id={id}
              type="date"
              className="control control--date"
              value={given["on"]}
              onChange={(event) => onChange({ on: event.target.value })}
            />
          )}
        </Field>
        <ChoiceField
          label={text(LOAD.sector)}
          value={given["sector"]}
          choices={Object.entries(SECTORS).map(([id, { label }]) => ({ id, label: text(label) }))}
          onChoose={(sector) => onChange({ sector: sector ?? "" })}
        />
        {Object.entries(NUMBER_FACTS).map(([fact, label]) => (
          <Field key={fact} label={text(label)}>
            {({ id }) => (
              <input
                id={id}
                inputMode="decimal"
                className="control control--number"
                value={given[fact] ?? ""}
                onChange={(event) => onChange({ [fact]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {Object.entries(YES_NO_FACTS).map(([fact, label]) => (
          <ChoiceField
            key={fact}
            label={text(label)}
            value={given[fact]}
            none={text(LOAD.unknown)}
            choices={[
              { id: "yes", label: text(LOAD.yes) },
              { id: "no", label: text(LOAD.no) },
            ]}
            onChoose={(value) => onChange({ [fact]: value ?? "" })}
          />
        ))}
      </div>
      {given["sector"] === "vo" ? <Types given={given} onChange={onChange} /> : null}
    </search>
  );
}

function Types({ given, onChange }: SchoolFormProps) {
  const text = useText();
  const chosen = (given["types"] ?? "").split(",").filter(Boolean);
  const toggle = (type: string) =>
    onChange({ types: SCHOOL_TYPES.filter((item) => chosen.includes(item) !== (item === type)).join(",") });
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(LOAD.types)}</legend>
      <div className="form-grid">
        {SCHOOL_TYPES.map((type) => (
          <label key={type} className="radio">
            <input type="checkbox" checked={chosen.includes(type)} onChange={() => toggle(type)} />
            {type}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
