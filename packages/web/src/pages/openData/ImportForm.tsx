import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { Field } from "../../components/Field.tsx";
import { ImportFaults } from "./ImportFaults.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { importFile, type CollectionView } from "./openDataQueries.ts";
import { OPEN } from "./openDataWords.ts";

interface ImportFormProps {
  readonly collections: readonly CollectionView[];
}

/** A file is first compared with what there is; keeping it is a second step, of exactly what was shown. */
export function ImportForm({ collections }: ImportFormProps) {
  const text = useText();
  const client = useQueryClient();
  const [collection, setCollection] = useState(collections[0]?.id ?? "");
  const [file, setFile] = useState<File>();
  const [replace, setReplace] = useState(false);
  const send = useMutation({
    mutationFn: (basis: string | undefined) =>
      importFile({ collection, file: file!, replace, ...(basis === undefined ? {} : { basis }) }),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : client.invalidateQueries()),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send.mutate(undefined);
  };
  const basis = send.data?.dryRun ? send.data.basis : undefined;
  return (
    <form className="panel" onSubmit={submit}>
      <p className="nl-paragraph">{text(OPEN.bringText)}</p>
      <KindField
        collections={collections}
        chosen={collection}
        onChoose={(id) => {
          setCollection(id);
          send.reset();
        }}
      />
      <Field label={text(OPEN.file)}>
        {({ id }) => (
          <input
            id={id}
            type="file"
            className="control"
            accept=".json,.csv,.xlsx,.zip"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              send.reset();
            }}
          />
        )}
      </Field>
      <Replace
        isChosen={replace}
        onChoose={(chosen) => {
          setReplace(chosen);
          send.reset();
        }}
      />
      <Buttons
        canCheck={file !== undefined && !send.isPending}
        canKeep={basis !== undefined && !send.isPending}
        onKeep={() => send.mutate(basis)}
      />
      <output>{send.isPending ? text(OPEN.busy) : null}</output>
      {send.data ? <ImportPreview outcome={send.data} /> : null}
      {send.error ? <ImportFaults error={send.error} /> : null}
    </form>
  );
}

interface ButtonsProps {
  readonly canCheck: boolean;
  readonly canKeep: boolean;
  readonly onKeep: () => void;
}

function Buttons({ canCheck, canKeep, onKeep }: ButtonsProps) {
  const text = useText();
  return (
    <div className="buttons">
      <SecondaryActionButton type="submit" disabled={!canCheck}>
        {text(OPEN.check)}
      </SecondaryActionButton>
      <PrimaryActionButton type="button" disabled={!canKeep} onClick={onKeep}>
        {text(OPEN.keep)}
      </PrimaryActionButton>
    </div>
  );
}

interface KindFieldProps extends ImportFormProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function KindField({ collections, chosen, onChoose }: KindFieldProps) {
  const text = useText();
  return (
    <ChoiceField
      label={text(OPEN.kind)}
      choices={collections.map(({ id, title }) => ({ id, label: text(title) }))}
      value={chosen}
      onChoose={(id) => onChoose(id ?? "")}
    />
  );
}

interface ReplaceProps {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Replace({ isChosen, onChoose }: ReplaceProps) {
  const text = useText();
  return (
    <p>
      <label>
        <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />{" "}
        {text(OPEN.replace)}
      </label>
    </p>
  );
}
