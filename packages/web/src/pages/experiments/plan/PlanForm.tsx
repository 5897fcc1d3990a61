import { ASSIGNED_UNITS, type Experiment } from "@kansrijk/core/experiments/experiment";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { FORM } from "../../../collections/form/formWords.ts";
import { RecordForm } from "../../../collections/form/RecordForm.tsx";
import { SelectField } from "../../../collections/form/SelectField.tsx";
import { TypedField } from "../../../collections/form/TypedField.tsx";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { choicesOf } from "../../../components/ChoiceField.tsx";
import { indicatorsQuery, placesQuery } from "../../../monitor/monitorQueries.ts";
import { interventionsQuery } from "../../agenda/agendaRecords.ts";
import { ArmFields } from "./ArmFields.tsx";
import { experimentOf, PLAN_RULES, type PlanDraft } from "./planDraft.ts";
import { PlanDownload } from "./PlanDownload.tsx";
import { BETTER, PLAN } from "./planWords.ts";
import { PowerFields } from "./PowerFields.tsx";

interface PlanFormProps {
  readonly start: PlanDraft;
  /** The one that is changed; undefined for a new one. */
  readonly kept: KeptRecord<Experiment> | undefined;
  readonly taken: ReadonlySet<string>;
  readonly onKept: (record: Experiment) => void;
  readonly onTakeOther: (other: KeptRecord<Experiment>) => void;
  readonly onCancel: () => void;
}

interface PartProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

/** The plan of an experiment, before anybody sees an outcome. */
export function PlanForm({ start, kept, taken, ...form }: PlanFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(start);
  const change = (changed: Partial<PlanDraft>) => setDraft((old) => ({ ...old, ...changed }));
  const made = experimentOf(draft, kept?.record, taken);
  return (
    <RecordForm
      {...form}
      title={kept ? `${text(PLAN.changeTitle)}: ${kept.record.title}` : text(PLAN.new)}
      collection="experiments"
      rules={PLAN_RULES}
      made={made}
      base={kept?.version ?? null}
      // The other may have registered the plan.
      keepsOther
    >
      <About draft={draft} onChange={change} />
      <ArmFields draft={draft} onChange={change} />
      <Who draft={draft} onChange={change} />
      <Outcomes draft={draft} onChange={change} />
      <PowerFields draft={draft} onChange={change} />
      <TypedField
        name="plan.seed"
        type="number"
        label={text(PLAN.seed)}
        help={text(PLAN.seedHelp)}
        value={draft.seed}
        onChange={(seed) => change({ seed })}
      />
      <PlanDownload made={made} />
    </RecordForm>
  );
}

function About({ draft, onChange }: PartProps) {
  const text = useText();
  const { data: places = [] } = useQuery(placesQuery);
  const { data: interventions = [] } = useQuery(interventionsQuery);
  return (
    <>
      <TypedField name="title" label={text(PLAN.name)} value={draft.title} onChange={(title) => onChange({ title })} />
      <TypedField
        name="plan.question"
        label={text(PLAN.question)}
        help={text(PLAN.questionHelp)}
        value={draft.question}
        onChange={(question) => onChange({ question })}
      />
      <SelectField
        name="municipality"
        isOptional
        label={text(PLAN.municipality)}
        none={text(PLAN.anywhere)}
        value={draft.municipality}
        choices={places
          .filter(({ kind }) => kind === "municipality")
          .map(({ code, name }) => ({ id: code, label: name }))}
        onChange={(municipality) => onChange({ municipality })}
      />
      <SelectField
        name="intervention"
        isOptional
        label={text(PLAN.intervention)}
        none={text(PLAN.noIntervention)}
        value={draft.intervention}
        choices={interventions.map(({ record: { id, title } }) => ({ id, label: text(title) }))}
        onChange={(intervention) => onChange({ intervention })}
      />
    </>
  );
}

function Who({ draft, onChange }: PartProps) {
  const text = useText();
  return (
    <>
      <SelectField
        name="plan.unit"
        label={text(PLAN.unit)}
        help={text(PLAN.unitHelp)}
        value={draft.unit}
        choices={choicesOf(ASSIGNED_UNITS, text)}
        onChange={(unit) => onChange(unit === "" ? {} : { unit })}
      />
      <TypedField
        name="plan.strata"
        type="area"
        isOptional
        label={text(PLAN.strata)}
        help={text(PLAN.strataHelp)}
        value={draft.strata}
        onChange={(strata) => onChange({ strata })}
      />
    </>
  );
}

function Outcomes({ draft, onChange }: PartProps) {
  const text = useText();
  const { data } = useQuery(indicatorsQuery);
  return (
    <>
      <TypedField
        name="plan.outcome.name"
        label={text(PLAN.outcome)}
        help={text(PLAN.outcomeHelp)}
        value={draft.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <SelectField
        name="plan.outcome.indicator"
        isOptional
        label={text(PLAN.indicator)}
        none={text(PLAN.noIndicator)}
        value={draft.indicator}
        choices={(data?.indicators ?? []).map(({ id, title }) => ({ id, label: text(title) }))}
        onChange={(indicator) => onChange({ indicator })}
      />
      <SelectField
        name="plan.outcome.better"
        label={text(PLAN.better)}
        value={draft.better}
        choices={choicesOf(BETTER, text)}
        onChange={(better) => onChange(better === "" ? {} : { better })}
      />
      {(["otherOutcomes", "groups"] as const).map((key) => (
        <TypedField
          key={key}
          name={`plan.${key}`}
          type="area"
          isOptional
          label={text(PLAN[key])}
          help={text(FORM.onePerLine)}
          value={draft[key]}
          onChange={(typed) => onChange({ [key]: typed })}
        />
      ))}
    </>
  );
}
