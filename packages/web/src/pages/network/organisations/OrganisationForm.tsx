import { organisation, type Organisation } from "@kansrijk/core/network/organisation";
import { ORGANISATION_KINDS, ORGANISATION_ROLES, type OrganisationKind } from "@kansrijk/core/network/networkTerms";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState, type SyntheticEvent } from "react";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { useText } from "../../../app/language.ts";
import { ChoiceField, choicesOf } from "../../../components/ChoiceField.tsx";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { SchemaFaults } from "../../../components/SchemaFaults.tsx";
import { newId } from "../newId.ts";
import { NETWORK } from "../networkWords.ts";
import { useSaveRecord } from "../useSaveRecord.ts";
import { ORGANISATIONS } from "./organisationWords.ts";

interface OrganisationFormProps {
  /** The one that is changed; absent for a new one. */
  readonly kept: KeptRecord<Organisation> | undefined;
  readonly taken: ReadonlySet<string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly onDone: () => void;
}

const NUMBERS = ["tooi", "brin", "kvk", "oin"] as const;
const TEXTS = ["url", ...NUMBERS] as const;
const ROLES = Object.keys(ORGANISATION_ROLES) as Organisation["roles"];

/** A form for an organisation, that says while it is filled in what is not right yet. */
export function OrganisationForm({ kept, taken, municipalities, onDone }: OrganisationFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(kept?.record));
  const [isTried, setTried] = useState(false);
  const save = useSaveRecord<Organisation>("organisations", onDone);
  const made = recordOf(draft, kept?.record, taken);
  const parsed = organisation.safeParse(made);
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (parsed.success) save.mutate({ record: parsed.data, expected: kept?.version ?? null });
  };
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <h2 className="nl-heading nl-heading--level-2">{text(kept ? ORGANISATIONS.change : ORGANISATIONS.add)}</h2>
      <p className="note">{text(ORGANISATIONS.noPersons)}</p>
      <Fields draft={draft} municipalities={municipalities} onChange={set} />
      {isTried && !parsed.success ? (
        <Notice type="warning" live="status">
          <p>{text(ORGANISATIONS.faults)}</p>
          <SchemaFaults error={parsed.error} given={made} />
        </Notice>
      ) : null}
      {save.error ? <Problem error={save.error} /> : null}
      <div className="buttons">
        <PrimaryActionButton type="submit" disabled={save.isPending}>
          {text(NETWORK.save)}
        </PrimaryActionButton>
        <SecondaryActionButton type="button" onClick={onDone}>
          {text(NETWORK.cancel)}
        </SecondaryActionButton>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

interface AllFieldsProps extends FieldsProps {
  readonly municipalities: ReadonlyMap<string, string>;
}

function Fields({ draft, municipalities, onChange }: AllFieldsProps) {
  const text = useText();
  return (
    <>
      <TextField label={text(ORGANISATIONS.name)} value={draft.name} onChange={(name) => onChange({ name })} />
      <ChoiceField
        label={text(ORGANISATIONS.kind)}
        choices={choicesOf(ORGANISATION_KINDS, text).filter(({ id }) => id !== "municipality")}
        value={draft.kind}
        onChoose={(kind) => onChange(kind === undefined ? {} : { kind })}
      />
      <ChoiceField
        label={text(ORGANISATIONS.where)}
        choices={[...municipalities].map(([id, label]) => ({ id, label }))}
        value={draft.municipality}
        none={text(ORGANISATIONS.everywhere)}
        onChoose={(municipality) => onChange({ municipality: municipality ?? "" })}
      />
      <RoleFields draft={draft} onChange={onChange} />
      {TEXTS.map((key) => (
        <TextField
          key={key}
          label={text(ORGANISATIONS[key])}
          help={text(ORGANISATIONS.optional)}
          value={draft[key]}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <TextField label={text(ORGANISATIONS.note)} value={draft.note} onChange={(note) => onChange({ note })} />
    </>
  );
}

function RoleFields({ draft, onChange }: FieldsProps) {
  const text = useText();
  return (
    <fieldset className="fieldset fieldset--inline">
      <legend className="field__label">{text(ORGANISATIONS.does)}</legend>
      {ROLES.map((role) => (
        <label key={role} className="radio">
          <input
            type="checkbox"
            checked={draft.roles.includes(role)}
            onChange={(event) =>
              onChange({
                roles: ROLES.filter((one) => (one === role ? event.target.checked : draft.roles.includes(one))),
              })
            }
          />
          {text(ORGANISATION_ROLES[role])}
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, help, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          className="utrecht-textbox control control--wide"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type Draft = Readonly<Record<(typeof TEXTS)[number] | "name" | "municipality" | "note", string>> & {
  readonly kind: OrganisationKind;
  readonly roles: Organisation["roles"];
};

const EMPTY: Draft = {
  name: "",
  kind: "school-board",
  municipality: "",
  roles: [],
  url: "",
  note: "",
  tooi: "",
  brin: "",
  kvk: "",
  oin: "",
};

function draftOf(given: Organisation | undefined): Draft {
  if (!given) return EMPTY;
  const { name, kind, municipality = "", roles, url = "", note, identifiers } = given;
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, identifiers[key] ?? ""])) as Pick<
    Draft,
    (typeof NUMBERS)[number]
  >;
  return { ...numbers, name, kind, municipality, roles, url, note };
}

/** The record that the form would keep; empty fields are left out. */
function recordOf(draft: Draft, given: Organisation | undefined, taken: ReadonlySet<string>): unknown {
  const filled = <K extends keyof Draft>(keys: readonly K[]) =>
    Object.fromEntries(keys.flatMap((key) => (String(draft[key]).trim() ? [[key, String(draft[key]).trim()]] : [])));
  const { name, kind, roles, note } = draft;
  const { url: _url, municipality: _municipality, ...rest } = given ?? {};
  return {
    ...rest,
    id: given?.id ?? newId(name, taken),
    name,
    kind,
    roles,
    note,
    ...filled(["url", "municipality"]),
    identifiers: filled(NUMBERS),
  };
}
