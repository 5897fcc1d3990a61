import { COMPARISONS, RESULT_UNITS } from "@kansrijk/core/interventions/ownResult";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { saveRecord } from "../../collections/recordApi.ts";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { ADD_RESULT } from "./interventionWords.ts";
import { readOwnResult } from "./readOwnResult.ts";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "saved" }
  | { readonly kind: "faults"; readonly faults: readonly string[] }
  | { readonly kind: "error"; readonly error: unknown };

/** Adds a result of an own place. */
export function OwnResultForm({ intervention }: { readonly intervention: string }) {
  const text = useText();
  const language = useLanguage();
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ kind: "idle" });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const reading = readOwnResult(new FormData(form), intervention, language);
    if (!reading.ok) return setState({ kind: "faults", faults: reading.faults });
    try {
      await saveRecord("own-results", reading.result, null);
      await queries.invalidateQueries({ queryKey: ["records", "own-results"] });
      form.reset();
      return setState({ kind: "saved" });
    } catch (error) {
      return setState({ kind: "error", error });
    }
  };
  return (
    <form className="panel" onSubmit={(event) => void submit(event)} noValidate>
      <p className="nl-paragraph">{text(ADD_RESULT.help)}</p>
      <div className="panel--row">
        <Line name="municipality" label={ADD_RESULT.municipality} />
        <Line name="schoolYear" label={ADD_RESULT.year} isNumber />
        <Line name="participants" label={ADD_RESULT.participants} isNumber />
        <Choice name="comparison" label={ADD_RESULT.comparison} choices={COMPARISONS} />
        <Line name="outcome" label={ADD_RESULT.outcome} />
        <Choice name="unit" label={ADD_RESULT.unit} choices={RESULT_UNITS} />
        <Line name="effect" label={ADD_RESULT.effect} isNumber />
        <Line name="low" label={ADD_RESULT.low} isNumber />
        <Line name="high" label={ADD_RESULT.high} isNumber />
        <Line name="reporter" label={ADD_RESULT.reporter} />
      </div>
      <PrimaryActionButton type="submit">{text(ADD_RESULT.save)}</PrimaryActionButton>
      <Outcome state={state} />
    </form>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const text = useText();
  if (state.kind === "idle") return null;
  if (state.kind === "error") return <Problem error={state.error} />;
  if (state.kind === "saved")
    return (
      <Notice type="ok" live="status">
        {text(ADD_RESULT.saved)}
      </Notice>
    );
  return (
    <Notice type="error" live="alert">
      {text(ADD_RESULT.wrong)}:
      <ul>
        {state.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: Text;
  readonly isNumber?: boolean;
}

function Line({ name, label, isNumber = false }: LineProps) {
  const text = useText();
  return (
    <Field label={text(label)}>
      {({ id }) => <input id={id} name={name} className="control" {...(isNumber ? { inputMode: "decimal" } : {})} />}
    </Field>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: Text;
  readonly choices: Readonly<Record<string, Text>>;
}

function Choice({ name, label, choices }: ChoiceProps) {
  const text = useText();
  return (
    <Field label={text(label)}>
      {({ id }) => (
        <select id={id} name={name} className="control">
          {Object.entries(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {text(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
