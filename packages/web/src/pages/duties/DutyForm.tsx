import type { DutyLine } from "@kansrijk/core/agenda/dutyRegister";
import { PrimaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../app/language.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { saveRecord } from "../../collections/recordApi.ts";
import { Field } from "../../components/Field.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Problem } from "../../components/Problem.tsx";
import { linesOf } from "../agenda/draft/linesOf.ts";
import { DUTIES } from "./dutyWords.ts";
import { newDutyRecord } from "./newDutyRecord.ts";

interface DutyFormProps {
  readonly municipality: string;
  readonly lines: readonly DutyLine[];
}

const EMPTY = { on: "", participants: "", agreements: "" };

/** Writes down that a duty was done. */
export function DutyForm({ municipality, lines }: DutyFormProps) {
  const text = useText();
  const client = useQueryClient();
  const [duty, setDuty] = useState(lines.find(({ state }) => state !== "done")?.duty ?? lines[0]?.duty ?? "");
  const [typed, setTyped] = useState(EMPTY);
  const [isIncomplete, setIncomplete] = useState(false);
  const save = useMutation({
    mutationFn: () => saveRecord("duty-records", newDutyRecord({ ...typed, duty, municipality }), null),
    onSuccess: () => {
      setTyped(EMPTY);
      return client.invalidateQueries({ queryKey: ["records", "duty-records"] });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const lacks = typed.on === "" || linesOf(typed.participants).length === 0;
    setIncomplete(lacks);
    if (!lacks) save.mutate();
  };
  const set = (changed: Partial<typeof EMPTY>) => {
    setTyped({ ...typed, ...changed });
    save.reset();
  };
  return (
    <details className="details section__part">
      <summary>{text(DUTIES.add)}</summary>
      <form className="panel" onSubmit={submit} noValidate>
        <p className="note">{text(DUTIES.addLead)}</p>
        <DutyField lines={lines} value={duty} onChange={setDuty} />
        <DayField value={typed.on} onChange={(on) => set({ on })} />
        <Lines
          label={text(DUTIES.participants)}
          help={text(DUTIES.participantsHelp)}
          value={typed.participants}
          onChange={(participants) => set({ participants })}
        />
        <Lines
          label={text(DUTIES.agreements)}
          help={text(DUTIES.agreementsHelp)}
          value={typed.agreements}
          onChange={(agreements) => set({ agreements })}
        />
        {isIncomplete ? (
          <Notice type="error" live="alert">
            {text(DUTIES.fillIn)}
          </Notice>
        ) : null}
        <PrimaryActionButton type="submit" disabled={save.isPending}>
          {text(DUTIES.save)}
        </PrimaryActionButton>
        {save.isSuccess ? (
          <Notice type="ok" live="status">
            {text(DUTIES.saved)}
          </Notice>
        ) : null}
        {save.error ? <Problem error={save.error} /> : null}
      </form>
    </details>
  );
}

interface DutyFieldProps {
  readonly lines: readonly DutyLine[];
  readonly value: string;
  readonly onChange: (duty: string) => void;
}

function DutyField({ lines, value, onChange }: DutyFieldProps) {
  const text = useText();
  return (
    <ChoiceField
      label={text(DUTIES.duty)}
      choices={lines.map((line) => ({ id: line.duty, label: text(line.title) }))}
      value={value}
      onChoose={(id) => onChange(id ?? "")}
    />
  );
}

function DayField({ value, onChange }: { readonly value: string; readonly onChange: (day: string) => void }) {
  const text = useText();
  return (
    <Field label={text(DUTIES.on)}>
      {({ id }) => (
        <input
          id={id}
          type="date"
          required
          className="control control--date"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface LinesProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

function Lines({ label, help, value, onChange }: LinesProps) {
  return (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          rows={3}
          aria-describedby={describedBy}
          className="control control--area"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
