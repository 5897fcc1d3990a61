import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { uploadDataset, type UploadOutcome } from "../../api/actions.ts";
import { ApiProblem } from "../../api/problem.ts";
import { datasetsQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { numberText } from "../../i18n/format.ts";
import { DATA } from "./dataWords.ts";
import { FaultTable } from "./FaultTable.tsx";

/** A file is checked in full before anything is kept; a check alone is possible too. */
export function UploadForm() {
  const text = useText();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [countDate, setCountDate] = useState("");
  const send = useMutation({
    mutationFn: ({ dryRun }: { dryRun: boolean }) =>
      uploadDataset(file!, dryRun, countDate === "" ? undefined : countDate),
    onSuccess: () => client.invalidateQueries({ queryKey: datasetsQuery.queryKey }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send.mutate({ dryRun: false });
  };
  const disabled = file === undefined || send.isPending;
  return (
    <form className="panel" onSubmit={submit}>
      <p className="nl-paragraph">{text(DATA.uploadLead)}</p>
      <p className="note">{text(DATA.privacy)}</p>
      <Field label={text(DATA.chooseFile)}>
        {({ id }) => (
          <input
            id={id}
            type="file"
            className="control"
            accept=".csv,.gz,.txt"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              send.reset();
            }}
          />
        )}
      </Field>
      <Field label={text(DATA.chooseDate)}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            className="control"
            value={countDate}
            onChange={(event) => setCountDate(event.target.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <SecondaryActionButton type="button" disabled={disabled} onClick={() => send.mutate({ dryRun: true })}>
          {text(DATA.check)}
        </SecondaryActionButton>
        <PrimaryActionButton type="submit" disabled={disabled}>
          {text(DATA.add)}
        </PrimaryActionButton>
      </div>
      <output>{send.isPending ? text(DATA.busy) : null}</output>
      {send.data ? <Outcome outcome={send.data} /> : null}
      {send.error ? <Refused error={send.error} /> : null}
    </form>
  );
}

function Outcome({ outcome }: { readonly outcome: UploadOutcome }) {
  const text = useText();
  const language = useLanguage();
  return (
    <Notice type="ok" live="status">
      {"dataset" in outcome
        ? `${text(DATA.kept)} ${outcome.dataset.title} (${numberText(outcome.dataset.rows, language)}).`
        : `${text(DATA.good)} ${numberText(outcome.rows, language)} ${text(DATA.rowsOf)} ${outcome.kind}.`}
    </Notice>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const faults = error instanceof ApiProblem ? (error.problem.faults ?? []) : [];
  return (
    <>
      <Problem error={error} />
      {faults.length === 0 ? null : <FaultTable faults={faults} />}
    </>
  );
}
