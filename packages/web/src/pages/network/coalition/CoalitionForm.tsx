import { checkCoalition } from "@kansrijk/core/network/checkCoalition";
import { coalition, type Coalition } from "@kansrijk/core/network/coalition";
import { PUPIL_BANDS, STAGES } from "@kansrijk/core/network/networkTerms";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../../app/language.ts";
import { ChoiceField, choicesOf } from "../../../components/ChoiceField.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { SchemaFaults } from "../../../components/SchemaFaults.tsx";
import { NETWORK } from "../networkWords.ts";
import type { Known } from "../useFind.ts";
import { useSaveRecord } from "../useSaveRecord.ts";
import { CheckView } from "./CheckView.tsx";
import { coalitionOf, draftOf, type CoalitionDraft } from "./coalitionDraft.ts";
import { COALITION } from "./coalitionWords.ts";
import { DayField, PartnerFields } from "./PartnerFields.tsx";

interface CoalitionFormProps {
  readonly kept: KeptRecord<Coalition> | undefined;
  readonly taken: ReadonlySet<string>;
  readonly known: Known;
  /** With the id when it was kept. */
  readonly onDone: (saved?: string) => void;
}

/** A form for a coalition, with the check beside it while it is filled in. */
export function CoalitionForm({ kept, taken, known, onDone }: CoalitionFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(kept?.record, known.today));
  const [isTried, setTried] = useState(false);
  const save = useSaveRecord<Coalition>("coalitions", ({ id }) => onDone(id));
  const set = (change: Partial<CoalitionDraft>) => setDraft((old) => ({ ...old, ...change }));
  const made = coalitionOf(draft, kept?.record, taken);
  const parsed = coalition.safeParse(made);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (parsed.success) save.mutate({ record: parsed.data, expected: kept?.version ?? null });
  };
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <Basics draft={draft} known={known} onChange={set} />
      <PartnerFields partners={draft.partners} known={known} onChange={(partners) => set({ partners })} />
      <StageFields draft={draft} today={known.today} onChange={set} />
      <More draft={draft} onChange={set} />
      <h2 className="nl-heading nl-heading--level-3">{text(COALITION.check)}</h2>
      <CheckView check={checkCoalition(made, known.find, known.today)} nameOf={known.nameOf} />
      <p className="note">{text(COALITION.notYet)}</p>
      {isTried && !parsed.success ? (
        <Notice type="error" live="alert">
          <SchemaFaults error={parsed.error} given={made} />
        </Notice>
      ) : null}
      {save.error ? <Problem error={save.error} /> : null}
      <div className="buttons">
        <PrimaryActionButton type="submit" disabled={save.isPending}>
          {text(NETWORK.save)}
        </PrimaryActionButton>
        <SecondaryActionButton type="button" onClick={() => onDone()}>
          {text(NETWORK.cancel)}
        </SecondaryActionButton>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: CoalitionDraft;
  readonly onChange: (change: Partial<CoalitionDraft>) => void;
}

function Basics({ draft, known, onChange }: PartProps & { readonly known: Known }) {
  const text = useText();
  const { title, municipalities } = draft;
  const all = known.all.filter(({ kind }) => kind === "municipality");
  return (
    <>
      <Field label={text(COALITION.name)}>
        {({ id }) => (
          <input
            id={id}
            className="utrecht-textbox control control--wide"
            value={title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <fieldset className="fieldset">
        <legend className="field__label">{text(COALITION.municipalities)}</legend>
        <ul>
          {municipalities.map((code) => (
            <li key={code}>
              {known.nameOf(code)}{" "}
              <SecondaryActionButton
                type="button"
                onClick={() => onChange({ municipalities: municipalities.filter((one) => one !== code) })}
              >
                {text(NETWORK.remove)}
                <span className="visually-hidden">: {known.nameOf(code)}</span>
              </SecondaryActionButton>
            </li>
          ))}
        </ul>
        <ChoiceField
          label={text(COALITION.addMunicipality)}
          choices={all.filter(({ id }) => !municipalities.includes(id)).map(({ id, name }) => ({ id, label: name }))}
          value=""
          none="-"
          onChoose={(id) => onChange({ municipalities: id === undefined ? municipalities : [...municipalities, id] })}
        />
      </fieldset>
    </>
  );
}

function StageFields({ draft, today, onChange }: PartProps & { readonly today: string }) {
  const text = useText();
  const { stages } = draft;
  const set = (index: number, change: Partial<Coalition["stages"][number]>) =>
    onChange({ stages: stages.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <fieldset className="fieldset">
      <legend className="field__label">{text(COALITION.stages)}</legend>
      {stages.map(({ stage, from }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- stages are told apart by their order
        <div key={index} className="panel--row">
          <ChoiceField
            label={text(COALITION.stage)}
            choices={choicesOf(STAGES, text)}
            value={stage}
            onChoose={(one) => set(index, one === undefined ? {} : { stage: one })}
          />
          <DayField label={text(COALITION.since)} value={from} onChange={(day) => set(index, { from: day })} />
        </div>
      ))}
      <div className="buttons">
        <SecondaryActionButton
          type="button"
          onClick={() => onChange({ stages: [...stages, { stage: "growing", from: today }] })}
        >
          {text(COALITION.addStage)}
        </SecondaryActionButton>
        {stages.length > 1 ? (
          <SecondaryActionButton type="button" onClick={() => onChange({ stages: stages.slice(0, -1) })}>
            {text(NETWORK.remove)}
            <span className="visually-hidden">: {text(COALITION.stage)}</span>
          </SecondaryActionButton>
        ) : null}
      </div>
    </fieldset>
  );
}

const THEME_IDS = Object.keys(THEMES) as Coalition["themes"];

function More({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <div className="panel--row">
        <Field label={text(COALITION.sites)}>
          {({ id }) => (
            <input
              id={id}
              type="number"
              min={0}
              max={1000}
              className="utrecht-textbox control control--number"
              value={draft.sites}
              onChange={(event) => onChange({ sites: Number(event.target.value) })}
            />
          )}
        </Field>
        <ChoiceField
          label={text(COALITION.pupils)}
          choices={choicesOf(PUPIL_BANDS, text)}
          value={draft.pupils}
          none={text(COALITION.notKnown)}
          onChoose={(pupils) => onChange({ pupils: pupils ?? "" })}
        />
        <Field label={text(COALITION.scheme)}>
          {({ id }) => (
            <input
              id={id}
              className="utrecht-textbox control"
              value={draft.scheme}
              onChange={(event) => onChange({ scheme: event.target.value })}
            />
          )}
        </Field>
        <DayField
          label={text(COALITION.planFrom)}
          value={draft.planFrom}
          onChange={(planFrom) => onChange({ planFrom })}
        />
        <DayField label={text(COALITION.planTo)} value={draft.planTo} onChange={(planTo) => onChange({ planTo })} />
      </div>
      <ThemesAndWords draft={draft} onChange={onChange} />
    </>
  );
}

function ThemesAndWords({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <fieldset className="fieldset fieldset--inline">
        <legend className="field__label">{text(COALITION.themes)}</legend>
        {THEME_IDS.map((theme) => (
          <label key={theme} className="radio">
            <input
              type="checkbox"
              checked={draft.themes.includes(theme)}
              onChange={(event) =>
                onChange({
                  themes: THEME_IDS.filter((one) =>
                    one === theme ? event.target.checked : draft.themes.includes(one),
                  ),
                })
              }
            />
            {text(THEMES[theme].label)}
          </label>
        ))}
      </fieldset>
      <Field label={text(COALITION.about)}>
        {({ id }) => (
          <textarea
            id={id}
            rows={3}
            className="utrecht-textarea control control--wide"
            value={draft.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
