import type { Arrangement } from "@kansrijk/core/arrangements/arrangement";
import { SITUATIONS } from "@kansrijk/core/arrangements/situations";
import { SECTORS } from "@kansrijk/core/policy/taxonomy";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { FieldGroup } from "../../../collections/form/FieldGroup.tsx";
import { RecordForm } from "../../../collections/form/RecordForm.tsx";
import { TicksField } from "../../../collections/form/TicksField.tsx";
import { TypedField } from "../../../collections/form/TypedField.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { choicesOf } from "../../../components/ChoiceField.tsx";
import type { MonitorPlace } from "../../../monitor/monitorTypes.ts";
import {
  ARRANGEMENT_RULES,
  ARRANGEMENT_TEXTS,
  arrangementDraft,
  arrangementOf,
  newArrangement,
  type ArrangementDraft,
} from "./arrangementDraft.ts";
import { OWN, TEXT_LABELS } from "./ownWords.ts";

interface ArrangementFormProps {
  readonly place: MonitorPlace;
  /** The one that is changed; undefined for a new one. */
  readonly kept: KeptRecord<Arrangement> | undefined;
  readonly taken: ReadonlySet<string>;
  readonly today: string;
  readonly onKept: (record: Arrangement, version: number) => void;
  readonly onTakeOther: (other: KeptRecord<Arrangement>) => void;
  readonly onCancel: () => void;
}

interface PartProps {
  readonly draft: ArrangementDraft;
  readonly onChange: (change: Partial<ArrangementDraft>) => void;
}

/** A municipality adds an arrangement of its own, or changes one. */
export function ArrangementForm({ place, kept, taken, today, ...form }: ArrangementFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(() =>
    kept ? arrangementDraft(kept.record) : newArrangement(`Gemeente ${place.name}`, today),
  );
  const change = (changed: Partial<ArrangementDraft>) => setDraft((old) => ({ ...old, ...changed }));
  return (
    <RecordForm
      {...form}
      title={`${text(kept ? OWN.changeTitle : OWN.add)}: ${kept ? text(kept.record.title) : place.name}`}
      collection="arrangements"
      rules={ARRANGEMENT_RULES}
      made={arrangementOf(draft, { municipality: place.code, kept: kept?.record, taken })}
      base={kept?.version ?? null}
    >
      <DutchTexts draft={draft} onChange={change} />
      <ForWhom draft={draft} onChange={change} />
      <Days draft={draft} onChange={change} />
      <EnglishTexts draft={draft} onChange={change} />
    </RecordForm>
  );
}

const SHORT: readonly string[] = ["title", "provider"];

function DutchTexts({ draft, onChange }: PartProps) {
  const text = useText();
  return ARRANGEMENT_TEXTS.map((key) => (
    <TypedField
      key={key}
      name={`${key}.nl`}
      type={SHORT.includes(key) ? "line" : "area"}
      label={text(TEXT_LABELS[key])}
      value={draft[key].nl}
      onChange={(nl) => onChange({ [key]: { ...draft[key], nl } })}
    />
  ));
}

function EnglishTexts({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <details className="details section__part">
      <summary>{text(OWN.english)}</summary>
      <p className="note">{text(OWN.englishHelp)}</p>
      {ARRANGEMENT_TEXTS.map((key) => (
        <TypedField
          key={key}
          name={`${key}.en`}
          isOptional
          type={SHORT.includes(key) ? "line" : "area"}
          label={`${text(TEXT_LABELS[key])} (${text(OWN.inEnglish)})`}
          value={draft[key].en}
          onChange={(en) => onChange({ [key]: { ...draft[key], en } })}
        />
      ))}
    </details>
  );
}

function ForWhom({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <TicksField
        name="situations"
        label={text(OWN.situations)}
        className="help__checks"
        choices={choicesOf(SITUATIONS, text)}
        chosen={draft.situations}
        onChange={(situations) => onChange({ situations })}
      />
      <FieldGroup name="ages" label={text(OWN.ages)} help={text(OWN.agesHelp)}>
        <div className="field-row">
          <TypedField
            name="ages.from"
            type="number"
            isOptional
            label={text(OWN.from)}
            value={draft.from}
            onChange={(from) => onChange({ from })}
          />
          <TypedField
            name="ages.until"
            type="number"
            isOptional
            label={text(OWN.until)}
            value={draft.until}
            onChange={(until) => onChange({ until })}
          />
        </div>
      </FieldGroup>
      <TicksField
        name="sectors"
        label={text(OWN.sectors)}
        help={text(OWN.sectorsHelp)}
        className="help__checks"
        choices={Object.entries(SECTORS).map(([id, { label }]) => ({ id, label: text(label) }))}
        chosen={draft.sectors}
        onChange={(sectors) => onChange({ sectors })}
      />
    </>
  );
}

function Days({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <TypedField
        name="link"
        isOptional
        label={text(OWN.link)}
        help={text(OWN.linkHelp)}
        value={draft.link}
        onChange={(link) => onChange({ link })}
      />
      <TypedField
        name="checkedOn"
        type="day"
        label={text(OWN.checkedOn)}
        help={text(OWN.checkedOnHelp)}
        value={draft.checkedOn}
        onChange={(checkedOn) => onChange({ checkedOn })}
      />
      <TypedField
        name="validUntil"
        type="day"
        isOptional
        label={text(OWN.validUntil)}
        help={text(OWN.validUntilHelp)}
        value={draft.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
      />
    </>
  );
}
