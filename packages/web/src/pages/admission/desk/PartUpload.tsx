import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type SyntheticEvent } from "react";
import type { Desk } from "../../../api/admission.ts";
import { uploadPart, type UploadedPart } from "../../../api/admissionActions.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { momentText, numberText } from "../../../i18n/format.ts";
import { FaultTable } from "../../data/FaultTable.tsx";
import { DESK } from "./deskWords.ts";

type Part = Desk["parts"][number];

/** Lists for the second round; they come in with that step. */
export const SECOND_PART = "second-applications";

interface PartUploadProps {
  readonly round: string;
  readonly part: Part;
  /** Files may be brought in now. */
  readonly isOpen: boolean;
  readonly level?: 3 | 4;
}

/** One kind of file: what there is, a template, and a form that checks a new one in full before it is kept. */
export function PartUpload({ round, part, isOpen, level = 3 }: PartUploadProps) {
  const text = useText();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part__head">
        <Heading id={id} className={`nl-heading nl-heading--level-${level}`}>
          {text(part.title)}{" "}
          <span className={`badge badge--${part.isRequired ? "running" : "queued"}`}>
            {text(part.isRequired ? DESK.required : DESK.optional)}
          </span>
        </Heading>
        <Templates part={part.part} />
      </div>
      <PresentFile file={part.file} />
      {isOpen ? <UploadForm round={round} part={part} /> : null}
    </section>
  );
}

function Templates({ part }: { readonly part: string }) {
  const text = useText();
  const formats = part === "round" ? [] : (["csv", "xlsx"] as const);
  return (
    <span className="downloads">
      {formats.map((format) => (
        <a key={format} href={`/v1/admission/templates/${part}?format=${format}`} download className="nl-link">
          {text(DESK.template)} {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}

function PresentFile({ file }: Pick<Part, "file">) {
  const text = useText();
  const language = useLanguage();
  if (file === null) return <p className="note">{text(DESK.noFile)}</p>;
  return (
    <p>
      <strong>{file.name}</strong>, {numberText(file.rows, language)} {text(DESK.rows)}{" "}
      <span className="note">
        {momentText(file.createdAt, language)}, {text(DESK.version)} {file.version}
      </span>
    </p>
  );
}

function UploadForm({ round, part }: { readonly round: string; readonly part: Part }) {
  const text = useText();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const send = useMutation({
    mutationFn: ({ dryRun }: { dryRun: boolean }) => uploadPart(round, part.part, file!, dryRun),
    onSuccess: () => client.invalidateQueries({ queryKey: ["admission", "round", round] }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send.mutate({ dryRun: false });
  };
  const disabled = file === undefined || send.isPending;
  return (
    <form className="stack" onSubmit={submit}>
      <div className="panel--upload">
        <Field label={`${text(DESK.choose)}: ${text(part.title)}`}>
          {({ id }) => (
            <input
              id={id}
              type="file"
              className="control"
              accept={part.part === "round" ? ".json,.gz" : ".csv,.txt,.xlsx,.gz"}
              onChange={(event) => {
                setFile(event.target.files?.[0]);
                send.reset();
              }}
            />
          )}
        </Field>
        <div className="buttons">
          <SecondaryActionButton type="button" disabled={disabled} onClick={() => send.mutate({ dryRun: true })}>
            {text(DESK.check)}
          </SecondaryActionButton>
          <PrimaryActionButton type="submit" disabled={disabled}>
            {text(DESK.keep)}
          </PrimaryActionButton>
        </div>
      </div>
      <output>{send.isPending ? text(DESK.busy) : null}</output>
      {send.data ? <Accepted answer={send.data} /> : null}
      {send.error ? <Refused error={send.error} /> : null}
    </form>
  );
}

function Accepted({ answer }: { readonly answer: UploadedPart }) {
  const text = useText();
  const language = useLanguage();
  const { warnings } = answer;
  const rows = "file" in answer ? answer.file.rows : answer.rows;
  return (
    <>
      <Notice type="ok" live="status">
        {text("file" in answer ? DESK.kept : DESK.good)} {numberText(rows, language)} {text(DESK.rows)}.
      </Notice>
      {warnings.length === 0 ? null : <FaultTable faults={warnings} caption={text(DESK.warningsInFile)} />}
    </>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const text = useText();
  const language = useLanguage();
  const faults = error instanceof ApiProblem ? (error.problem.faults ?? []) : [];
  if (faults.length === 0) return <Problem error={error} />;
  return (
    <>
      <Notice type="error" live="alert">
        {numberText(faults.length, language)} {text(faults.length === 1 ? DESK.oneFault : DESK.faultsInFile)}
      </Notice>
      <FaultTable faults={faults} />
    </>
  );
}
