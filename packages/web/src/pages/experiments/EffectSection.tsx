import { experimentEffect, type ExperimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import { readEffectTable } from "@kansrijk/core/experiments/readEffectTable";
import { faultLines } from "@kansrijk/core/tables/faultText";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { EffectResult } from "./EffectResult.tsx";
import { exampleCounts } from "./exampleCounts.ts";
import { EXPERIMENTS } from "./experimentWords.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";

type Found =
  | { readonly ok: true; readonly effect: ExperimentEffect; readonly outcome: "share" | "mean" }
  | { readonly ok: false; readonly lines: readonly string[] };

interface Settings {
  readonly control: string;
  readonly assigned: "pupil" | "cluster";
}

const SHOWN = 20;

/** The effect of an experiment from counts that stay in the browser. */
export function EffectSection() {
  const text = useText();
  const language = useLanguage();
  const [table, setTable] = useState("");
  const [settings, setSettings] = useState<Settings>({ control: "a", assigned: "cluster" });
  const [found, setFound] = useState<Found>();
  const [isInvented, setInvented] = useState(false);
  return (
    <section aria-labelledby="achteraf" className="section">
      <h2 id="achteraf" className="nl-heading nl-heading--level-2">
        {text(EXPERIMENTS.effect)}
      </h2>
      <p className="nl-paragraph section__lead">{text(EXPERIMENTS.effectText)}</p>
      <form
        className="panel"
        onSubmit={(event) => {
          event.preventDefault();
          setFound(compute(table, settings, language));
          setInvented(table === exampleCounts());
        }}
      >
        <Field label={text(EXPERIMENTS.table)}>
          {({ id }) => (
            <textarea
              id={id}
              className="control control--area"
              rows={8}
              value={table}
              onChange={({ target }) => setTable(target.value)}
            />
          )}
        </Field>
        <SettingFields settings={settings} onChange={setSettings} />
        <PrimaryActionButton type="submit">{text(EXPERIMENTS.compute)}</PrimaryActionButton>{" "}
        <SecondaryActionButton type="button" onClick={() => setTable(exampleCounts())}>
          {text(EXPERIMENTS.example)}
        </SecondaryActionButton>
      </form>
      <Outcome found={found} isInvented={isInvented} />
    </section>
  );
}

function compute(table: string, settings: Settings, language: Language): Found {
  const reading = readEffectTable("CSV", new TextEncoder().encode(table), settings);
  if (!reading.ok) return { ok: false, lines: faultLines(reading.faults, language, SHOWN) };
  const effect = experimentEffect(reading.question);
  if (effect.ok) return { ok: true, effect: effect.value, outcome: reading.question.outcome };
  return { ok: false, lines: effect.refusals.map(({ message }) => message[language]) };
}

interface SettingFieldsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

function SettingFields({ settings, onChange }: SettingFieldsProps) {
  const text = useText();
  return (
    <div className="panel--row">
      <Field label={text(EXPERIMENTS.controlArm)}>
        {({ id }) => (
          <input
            id={id}
            className="control"
            value={settings.control}
            onChange={({ target }) => onChange({ ...settings, control: target.value })}
          />
        )}
      </Field>
      <ChoiceField
        label={text(EXPERIMENTS.assigned)}
        choices={choicesOf({ cluster: EXPERIMENTS.byCluster, pupil: EXPERIMENTS.byPupil }, text)}
        value={settings.assigned}
        onChoose={(assigned) => onChange({ ...settings, assigned: assigned ?? "cluster" })}
      />
    </div>
  );
}

function Outcome({ found, isInvented }: { readonly found: Found | undefined; readonly isInvented: boolean }) {
  const text = useText();
  if (found === undefined) return null;
  if (found.ok)
    return (
      <>
        {isInvented ? <p className="generated">{text(EXPERIMENTS.generated)}</p> : null}
        <EffectResult effect={found.effect} outcome={found.outcome} />
      </>
    );
  return (
    <Notice type="error" live="alert">
      <ul>
        {found.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
