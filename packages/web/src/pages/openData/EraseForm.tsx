import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useRef, useState } from "react";
import { useText } from "../../app/language.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { ConfirmButton } from "../../components/ConfirmButton.tsx";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { ERASE_RECORD as ERASE } from "./eraseRecordWords.ts";
import { eraseRecord, type CollectionView, type Erased } from "./openDataQueries.ts";
import { OPEN } from "./openDataWords.ts";

interface EraseFormProps {
  readonly collections: readonly CollectionView[];
}

const EMPTY = { id: "", fields: "", reason: "" };

/** Erases text of a record for ever; who does it types the id of the record. */
export function EraseForm({ collections }: EraseFormProps) {
  const text = useText();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [collection, setCollection] = useState(collections[0]?.id ?? "");
  const [typed, setTyped] = useState(EMPTY);
  const fields = fieldsIn(typed.fields);
  const erase = useMutation({
    mutationFn: () => eraseRecord({ collection, id: typed.id.trim(), fields, reason: typed.reason.trim() }),
    onSuccess: () => {
      setTyped(EMPTY);
      return client.invalidateQueries();
    },
  });
  return (
    <form ref={form} className="panel" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={text(OPEN.kind)}
        choices={collections.map(({ id, title }) => ({ id, label: text(title) }))}
        value={collection}
        onChoose={(id) => setCollection(id ?? "")}
      />
      <LineField
        label={ERASE.id}
        help={ERASE.idHelp}
        value={typed.id}
        isRequired
        onChange={(id) => setTyped({ ...typed, id })}
      />
      <LineField
        label={ERASE.fields}
        help={ERASE.fieldsHelp}
        value={typed.fields}
        onChange={(given) => setTyped({ ...typed, fields: given })}
      />
      <ReasonField value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
      <ConfirmButton
        label={text(ERASE.button)}
        title={`${text(ERASE.button)}: ${typed.id}?`}
        disabled={erase.isPending}
        onConfirm={() => erase.mutate()}
        isReady={() => form.current?.reportValidity() ?? false}
      >
        <ul>
          <li>{text(fields.length === 0 ? ERASE.whole : ERASE.parts)}</li>
          <li>{text(ERASE.stays)}</li>
          <li>{text(ERASE.outside)}</li>
        </ul>
        <p>
          <strong>{text(ERASE.forEver)}</strong>
        </p>
      </ConfirmButton>
      <output>{erase.isPending ? text(ERASE.busy) : null}</output>
      {erase.data ? <ErasedNotice erased={erase.data} /> : null}
      {erase.error ? <Problem error={erase.error} /> : null}
    </form>
  );
}

function fieldsIn(typed: string): string[] {
  return typed
    .split(",")
    .map((field) => field.trim())
    .filter((field) => field !== "");
}

interface LineFieldProps {
  readonly label: Text;
  readonly help: Text;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

function LineField({ label, help, value, isRequired = false, onChange }: LineFieldProps) {
  const text = useText();
  return (
    <Field label={text(label)} help={text(help)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          className="control"
          required={isRequired}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

function ReasonField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const text = useText();
  return (
    <Field label={text(ERASE.reason)} help={text(ERASE.reasonHelp)}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          className="control control--area"
          minLength={10}
          maxLength={500}
          required
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

function ErasedNotice({ erased: { id, versions, elsewhere } }: { readonly erased: Erased }) {
  const text = useText();
  return (
    <Notice type="ok" live="status">
      <p className="nl-paragraph">
        {id}: {text(ERASE.done)} {versions.join(", ")}.
      </p>
      {elsewhere.length === 0 ? null : (
        <p className="nl-paragraph">
          {text(ERASE.elsewhere)} {elsewhere.map((item) => `${item.collection} ${item.id}`).join(", ")}.
        </p>
      )}
    </Notice>
  );
}
