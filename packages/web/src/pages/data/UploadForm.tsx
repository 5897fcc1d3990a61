import { qualityLine } from "@kansrijk/core/tables/quality/qualityLines";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { datasetsQuery } from "../../api/queries.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { numberText } from "../../i18n/format.ts";
import { DATA } from "./dataWords.ts";
import { FaultTable } from "./FaultTable.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { QUALITY } from "./qualityWords.ts";
import { kindsQuery } from "./tableQueries.ts";
import { uploadTable, type UploadOutcome } from "./uploadTable.ts";

/** A file is checked in full before anything is kept; a check alone is possible too. */
export function UploadForm() {
  const text = useText();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [countDate, setCountDate] = useState("");
  const [year, setYear] = useState("");
  const [kind, setKind] = useState<string>();
  const [sent, setSent] = useState(0);
  const send = useMutation({
    mutationFn: ({ dryRun }: { dryRun: boolean }) =>
      uploadTable({ file: file!, dryRun, countDate: countDate || undefined, year: year || undefined, kind }, setSent),
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
            accept=".csv,.gz,.txt,.json,.geojson"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              send.reset();
            }}
          />
        )}
      </Field>
      <PeriodFields countDate={countDate} year={year} onCountDate={setCountDate} onYear={setYear} />
      <KindField value={kind} onChoose={setKind} />
      <div className="buttons">
        <SecondaryActionButton type="button" disabled={disabled} onClick={() => send.mutate({ dryRun: true })}>
          {text(DATA.check)}
        </SecondaryActionButton>
        <PrimaryActionButton type="submit" disabled={disabled}>
          {text(DATA.add)}
        </PrimaryActionButton>
      </div>
      <output>{send.isPending ? text(sent < 1 ? QUALITY.sending : DATA.busy) : null}</output>
      {send.isPending ? (
        <progress value={sent < 1 ? sent : undefined} max={1} aria-label={text(DATA.progress)} />
      ) : null}
      {send.data ? <Outcome outcome={send.data} /> : null}
      {send.error ? <Refused error={send.error} /> : null}
    </form>
  );
}

interface KindFieldProps {
  readonly value: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Most headers fit one kind; of those that fit several, only the user knows which it is. */
function KindField({ value, onChoose }: KindFieldProps) {
  const text = useText();
  const { data: kinds = [] } = useQuery(kindsQuery);
  return (
    <ChoiceField
      label={text(DATA.chooseKind)}
      choices={kinds.map(({ id, title }) => ({ id, label: text(title) }))}
      value={value}
      none={text(DATA.byHeader)}
      onChoose={onChoose}
    />
  );
}

function Outcome({ outcome }: { readonly outcome: UploadOutcome }) {
  const text = useText();
  const language = useLanguage();
  return (
    <Notice type="ok" live="status">
      {"dataset" in outcome
        ? `${text(DATA.kept)} ${outcome.dataset.title} (${numberText(outcome.dataset.rows, language)}).`
        : `${text(DATA.good)} ${outcome.kind}, ${qualityLine(outcome.quality, language)}.`}
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
