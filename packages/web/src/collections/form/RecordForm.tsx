import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { Problem } from "../../components/Problem.tsx";
import { recordQuery, type KeptRecord } from "../recordApi.ts";
import { useKeepRecord } from "../useKeepRecord.ts";
import type { FieldFault } from "./fieldFaults.ts";
import { FormContext } from "./FormContext.ts";
import { FormFaults } from "./FormFaults.tsx";
import { FORM } from "./formWords.ts";
import { OtherVersion } from "./OtherVersion.tsx";
import { readRecord, type RecordRules } from "./readRecord.ts";
import { refusedFields } from "./refusedFields.ts";
import { useFocusAfter } from "./useFocusAfter.ts";

interface RecordFormProps<R> {
  readonly title: string;
  readonly collection: string;
  readonly rules: RecordRules<R>;
  /** What is typed, in the shape of a record; also when it is not right (yet). */
  readonly made: { readonly id: string };
  /** The version it was made from; null when it is new. */
  readonly base: number | null;
  /** What somebody else saved meanwhile has to stay. */
  readonly keepsOther?: boolean;
  readonly onKept: (record: R, version: number) => void;
  readonly onTakeOther: (other: KeptRecord<R>) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that keeps a record: faults beside their fields, and a choice when somebody else saved meanwhile. */
export function RecordForm<R extends { readonly id: string }>({ title, children, ...form }: RecordFormProps<R>) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { faults, faultsId, keeping, submit, overwrite, takeOther } = useRecordForm(form);
  const conflict = keeping.data?.kind === "conflict" ? keeping.data : undefined;
  return (
    <FormContext value={faults}>
      <form className="panel" noValidate aria-label={title} onSubmit={submit}>
        <h3 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-3">
          {title}
        </h3>
        <FormFaults id={faultsId} faults={faults} />
        {children}
        {conflict ? (
          <OtherVersion
            base={form.base}
            now={conflict.now}
            onOverwrite={form.keepsOther ? undefined : () => overwrite(conflict.now)}
            onTakeOther={conflict.now === null ? undefined : () => void takeOther()}
          />
        ) : null}
        {keeping.error && faults.length === 0 ? <Problem error={keeping.error} /> : null}
        <div className="buttons">
          <PrimaryActionButton type="submit" disabled={keeping.isPending}>
            {text(FORM.save)}
          </PrimaryActionButton>
          <SecondaryActionButton type="button" onClick={form.onCancel}>
            {text(FORM.cancel)}
          </SecondaryActionButton>
        </div>
      </form>
    </FormContext>
  );
}

type Work<R> = Omit<RecordFormProps<R>, "title" | "children" | "onCancel">;

function useRecordForm<R extends { readonly id: string }>(form: Work<R>) {
  const { collection, rules, made, base, onKept, onTakeOther } = form;
  const client = useQueryClient();
  const faultsId = useId();
  const focusOn = useFocusAfter();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const keeping = useKeepRecord<R>(collection);
  const show = (found: readonly FieldFault[]) => {
    setFaults(found);
    if (found.length > 0) focusOn(faultsId);
  };
  const keep = (expected: number | null) => {
    const reading = readRecord(made, rules);
    show(reading.ok ? [] : reading.faults);
    if (!reading.ok) return keeping.reset();
    const { record } = reading;
    return keeping.mutate(
      { record, expected },
      {
        onSuccess: (kept) => kept.kind === "saved" && onKept(record, kept.version),
        onError: (error) => show(refusedFields(error, record.id)),
      },
    );
  };
  return {
    faults,
    faultsId,
    keeping,
    submit: (event: SyntheticEvent) => {
      event.preventDefault();
      keep(base);
    },
    overwrite: keep,
    takeOther: async () =>
      onTakeOther(await client.fetchQuery({ ...recordQuery(collection, made.id, rules.schema), staleTime: 0 })),
  };
}
