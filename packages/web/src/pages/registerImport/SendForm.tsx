import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SyntheticEvent } from "react";
import { jobsQuery } from "../../api/queries.ts";
import { useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { ImportFaults } from "../openData/ImportFaults.tsx";
import { FileFields } from "./FileFields.tsx";
import { sendRegister } from "./registerImportApi.ts";
import { BRING } from "./registerImportWords.ts";

/** Name and files of a register; sending them starts a task that can be followed and stopped. */
export function SendForm() {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState(0);
  const send = useMutation({
    mutationFn: (dryRun: boolean) => sendRegister({ title: title.trim(), files, dryRun }, setSent),
    onSuccess: async ({ upload, job }) => {
      await client.invalidateQueries({ queryKey: jobsQuery.queryKey });
      await navigate({
        to: "/gegevens/register/inlezen",
        search: { verzonden: upload, taak: job },
        hash: "voortgang",
        resetScroll: false,
      });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send.mutate(false);
  };
  const disabled = title.trim() === "" || files.length === 0 || send.isPending;
  return (
    <form className="panel" onSubmit={submit}>
      <p className="nl-paragraph">{text(BRING.privacy)}</p>
      <NameField value={title} onChange={setTitle} />
      <FileFields
        files={files}
        onChoose={(chosen) => {
          setFiles(chosen);
          send.reset();
        }}
      />
      {title.trim() === "" || files.length === 0 ? <p className="note">{text(BRING.needed)}</p> : null}
      <div className="buttons">
        <SecondaryActionButton type="button" disabled={disabled} onClick={() => send.mutate(true)}>
          {text(BRING.check)}
        </SecondaryActionButton>
        <PrimaryActionButton type="submit" disabled={disabled}>
          {text(BRING.keep)}
        </PrimaryActionButton>
      </div>
      <output>{send.isPending ? text(BRING.sending) : null}</output>
      {send.isPending ? <progress value={sent} max={1} aria-label={text(BRING.sending)} /> : null}
      {send.error ? <ImportFaults error={send.error} /> : null}
    </form>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameField({ value, onChange }: NameFieldProps) {
  const text = useText();
  return (
    <Field label={text(BRING.name)} help={text(BRING.nameHelp)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="control"
          required
          maxLength={200}
          aria-describedby={describedBy}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
