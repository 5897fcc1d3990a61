import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { questionOf, startChoices, type Choices } from "./columnChoices.ts";
import type { MeasureQuestion, SeenColumn } from "./measureMessage.ts";
import { MEASURES } from "./measuresWords.ts";

interface ColumnFormProps {
  readonly columns: readonly SeenColumn[];
  readonly isBusy: boolean;
  /** Other choices: an outcome that is shown is no longer theirs. */
  readonly onChange: () => void;
  readonly onMeasure: (question: MeasureQuestion) => void;
}

/** Which column is what. */
export function ColumnForm({ columns, isBusy, onChange, onMeasure }: ColumnFormProps) {
  const text = useText();
  const [choices, setChoices] = useState(() => startChoices(columns));
  const choose = (next: Partial<Choices>) => {
    setChoices({ ...choices, ...next });
    onChange();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onMeasure(questionOf(choices));
  };
  const names = columns.map(({ name }) => name);
  const groups = columns.find(({ name }) => name === choices.group)?.values ?? [];
  return (
    <form onSubmit={submit}>
      <Choice label={text(MEASURES.unit)} value={choices.unit} options={names} onChange={(unit) => choose({ unit })} />
      <Choice
        label={text(MEASURES.group)}
        value={choices.group}
        options={names}
        onChange={(group) => choose({ group, focus: "" })}
      />
      <Choice
        label={text(MEASURES.weight)}
        value={choices.weight}
        options={names}
        none={text(MEASURES.noWeight)}
        onChange={(weight) => choose({ weight })}
      />
      <Choice
        label={text(MEASURES.within)}
        value={choices.within}
        options={names}
        none={text(MEASURES.noWithin)}
        onChange={(within) => choose({ within })}
      />
      <Choice
        label={text(MEASURES.focus)}
        help={text(MEASURES.focusHelp)}
        value={choices.focus}
        options={groups}
        none={text(MEASURES.noFocus)}
        onChange={(focus) => choose({ focus })}
      />
      <div className="buttons">
        <PrimaryActionButton type="submit" disabled={isBusy || choices.unit === "" || choices.group === ""}>
          {text(MEASURES.measure)}
        </PrimaryActionButton>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly string[];
  /** Words for no choice, when that is allowed. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, help, value, options, none, onChange }: ChoiceProps) {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="control"
          value={value}
          aria-describedby={describedBy}
          onChange={({ target }) => onChange(target.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {[...new Set(options)].map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
