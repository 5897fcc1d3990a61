import { EXPERIMENT_STATES, type Experiment } from "@kansrijk/core/experiments/experiment";
import { registrationOf } from "@kansrijk/core/experiments/registrationOf";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "../../../app/language.ts";
import { FORM } from "../../../collections/form/formWords.ts";
import type { KeptRecord } from "../../../collections/recordApi.ts";
import { useKeepRecord } from "../../../collections/useKeepRecord.ts";
import { ConfirmButton } from "../../../components/ConfirmButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { EXPERIMENTS } from "../experimentWords.ts";
import { PLAN } from "./planWords.ts";

interface ExperimentListProps {
  readonly kept: readonly KeptRecord<Experiment>[];
  readonly day: string;
  /** Absent while a plan is in the form. */
  readonly onChange: ((kept: KeptRecord<Experiment>) => void) | undefined;
}

/** The experiments that are kept; a plan that is not registered yet can be changed or registered. */
export function ExperimentList({ kept, day, onChange }: ExperimentListProps) {
  const text = useText();
  return (
    <section aria-labelledby="experimenten" className="section">
      <h2 id="experimenten" className="nl-heading nl-heading--level-2">
        {text(EXPERIMENTS.list)}
      </h2>
      {kept.length === 0 ? <p className="empty">{text(EXPERIMENTS.none)}</p> : null}
      <ul className="rounds">
        {kept.map((one) => (
          <ExperimentCard key={one.record.id} kept={one} day={day} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps extends Omit<ExperimentListProps, "kept"> {
  readonly kept: KeptRecord<Experiment>;
}

function ExperimentCard({ kept, day, onChange }: CardProps) {
  const text = useText();
  const { keeping, register } = useRegister(kept, day);
  const { id, title, state, plan, registered, generated } = kept.record;
  return (
    <li id={id} tabIndex={-1} className="round-card">
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <p>
        <span className="badge badge--derived">{text(EXPERIMENT_STATES[state])}</span>{" "}
        {generated ? <span className="badge badge--assumed">{text(EXPERIMENTS.generated)}</span> : null}
      </p>
      <p>{plan.question}</p>
      {registered ? (
        <p className="note">
          {text(EXPERIMENTS.registered)} {registered.on}. {text(EXPERIMENTS.hash)}:{" "}
          <code className="register-hash">{registered.sha256}</code>
        </p>
      ) : onChange === undefined || generated ? null : (
        <PlanActs record={kept.record} onChange={() => onChange(kept)} onRegister={register} />
      )}
      {keeping.data?.kind === "conflict" ? (
        <Notice type="warning" live="alert">
          {text(FORM.conflict)}.
        </Notice>
      ) : null}
      {keeping.error ? <Problem error={keeping.error} /> : null}
    </li>
  );
}

/** Registers a plan as it stands here; when it was changed meanwhile nothing is kept, and the newest is shown. */
function useRegister({ record, version }: KeptRecord<Experiment>, day: string) {
  const client = useQueryClient();
  const keeping = useKeepRecord<Experiment>("experiments");
  const registered = { on: day, sha256: registrationOf(record.plan) };
  const register = () =>
    keeping.mutate(
      { record: { ...record, state: "registered", registered }, expected: version },
      {
        onSuccess: async ({ kind }) => {
          if (kind === "conflict") await client.invalidateQueries({ queryKey: ["records", "experiments"] });
          document.getElementById(record.id)?.focus();
        },
      },
    );
  return { keeping, register };
}

interface PlanActsProps {
  readonly record: Experiment;
  readonly onChange: () => void;
  readonly onRegister: () => void;
}

function PlanActs({ record, onChange, onRegister }: PlanActsProps) {
  const text = useText();
  return (
    <div className="buttons">
      <SecondaryActionButton type="button" onClick={onChange}>
        {text(PLAN.change)}
        <span className="visually-hidden">: {record.title}</span>
      </SecondaryActionButton>
      <ConfirmButton isSecondary label={text(PLAN.register)} title={record.title} onConfirm={onRegister}>
        <p>{text(PLAN.registerText)}</p>
        <p>
          {text(EXPERIMENTS.hash)}: <code className="register-hash">{registrationOf(record.plan)}</code>
        </p>
      </ConfirmButton>
    </div>
  );
}
