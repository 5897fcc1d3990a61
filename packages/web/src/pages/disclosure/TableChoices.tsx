import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { DISCLOSURE, METHODS, SOURCES } from "./disclosureWords.ts";

export interface Choices {
  readonly count: string;
  readonly dimensions: readonly string[];
  readonly source: string;
  readonly method: string;
  readonly hidesZeros: boolean;
}

const COUNT_WORDS = /^(?:n|count|aantal|aantallen|leerlingen|pupils|freq)$/i;

/** A first guess: the column that is called so holds the counts, or the last one; the others are groups. */
export function startChoices(header: readonly string[]): Choices {
  const count = header.find((name) => COUNT_WORDS.test(name)) ?? header.at(-1) ?? "";
  const dimensions = header.filter((name) => name !== count).slice(0, 6);
  return { count, dimensions, source: "kansrijk", method: "auto", hidesZeros: false };
}

interface TableChoicesProps {
  readonly header: readonly string[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** Which column is what, what is too small, and how to protect it. */
export function TableChoices({ header, choices, onChange }: TableChoicesProps) {
  const text = useText();
  const toggle = (name: string, isOn: boolean) => {
    const dimensions = header.filter((item) => (item === name ? isOn : choices.dimensions.includes(item)));
    onChange({ ...choices, dimensions });
  };
  return (
    <>
      <Choice
        label={text(DISCLOSURE.count)}
        value={choices.count}
        options={header.map((name) => ({ id: name, label: name }))}
        onChange={(count) =>
          onChange({ ...choices, count, dimensions: choices.dimensions.filter((name) => name !== count) })
        }
      />
      <fieldset className="field">
        <legend className="utrecht-form-label field__label">{text(DISCLOSURE.dimensions)}</legend>
        {header
          .filter((name) => name !== choices.count)
          .map((name) => (
            <label key={name} className="radio">
              <input
                type="checkbox"
                checked={choices.dimensions.includes(name)}
                onChange={({ target }) => toggle(name, target.checked)}
              />
              {name}
            </label>
          ))}
      </fieldset>
      <Choice
        label={text(DISCLOSURE.source)}
        value={choices.source}
        options={SOURCES.map(({ id, label }) => ({ id, label: text(label) }))}
        onChange={(source) => onChange({ ...choices, source })}
      />
      <Choice
        label={text(DISCLOSURE.method)}
        value={choices.method}
        options={METHODS.map((id) => ({ id, label: text(DISCLOSURE[id]) }))}
        onChange={(method) => onChange({ ...choices, method })}
      />
      <label className="radio">
        <input
          type="checkbox"
          checked={choices.hidesZeros}
          onChange={({ target }) => onChange({ ...choices, hidesZeros: target.checked })}
        />
        {text(DISCLOSURE.zeros)}
      </label>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select id={id} className="control" value={value} onChange={({ target }) => onChange(target.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
