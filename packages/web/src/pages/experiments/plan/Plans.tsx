import { experiment, type Experiment } from "@kansrijk/core/experiments/experiment";
import { EXPERIMENT_TEMPLATES } from "@kansrijk/core/experiments/experimentTemplates";
import { PrimaryActionButton, SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { useFocusAfter } from "../../../collections/form/useFocusAfter.ts";
import { recordsQuery, type KeptRecord } from "../../../collections/recordApi.ts";
import { Notice } from "../../../components/Notice.tsx";
import { today } from "../../agenda/today.ts";
import { ExperimentList } from "./ExperimentList.tsx";
import { newPlan, planDraft, type PlanDraft } from "./planDraft.ts";
import { PlanForm } from "./PlanForm.tsx";
import { PLAN } from "./planWords.ts";

interface Editing {
  readonly start: PlanDraft;
  readonly kept?: KeptRecord<Experiment>;
}

const SAID = "plan-bewaard";
const NEW = "plan-nieuw";

/** Making and changing plans, and the experiments that are kept. */
export function Plans() {
  const text = useText();
  const focusOn = useFocusAfter();
  const { data } = useSuspenseQuery(recordsQuery("experiments", experiment));
  const [day] = useState(today);
  const [editing, setEditing] = useState<Editing>();
  const [said, setSaid] = useState("");
  const open = (next: Editing) => {
    setSaid("");
    setEditing(next);
  };
  const openKept = (kept: KeptRecord<Experiment>) => open({ kept, start: planDraft(kept.record, day) });
  const close = (words: string) => {
    setEditing(undefined);
    setSaid(words);
    focusOn(words === "" ? NEW : SAID);
  };
  return (
    <>
      <section aria-labelledby="plan" className="section">
        <h2 id="plan" className="nl-heading nl-heading--level-2">
          {text(PLAN.title)}
        </h2>
        <p className="nl-paragraph section__lead">{text(PLAN.lead)}</p>
        {said === "" ? null : (
          <div id={SAID} tabIndex={-1}>
            <Notice type="ok" live="status">
              {said}
            </Notice>
          </div>
        )}
        {editing === undefined ? (
          <StartButtons day={day} onStart={(start) => open({ start })} />
        ) : (
          <PlanForm
            key={editing.kept ? `${editing.kept.record.id} ${editing.kept.version}` : "new"}
            start={editing.start}
            kept={editing.kept}
            taken={new Set(data.map(({ record }) => record.id))}
            onKept={({ title }) => close(`${text(PLAN.saved)}: ${title}`)}
            onTakeOther={(other) => (other.record.registered ? close(text(PLAN.isRegistered)) : openKept(other))}
            onCancel={() => close("")}
          />
        )}
      </section>
      <ExperimentList kept={data} day={day} onChange={editing === undefined ? openKept : undefined} />
    </>
  );
}

interface StartButtonsProps {
  readonly day: string;
  readonly onStart: (start: PlanDraft) => void;
}

function StartButtons({ day, onStart }: StartButtonsProps) {
  const text = useText();
  return (
    <div className="buttons">
      <PrimaryActionButton id={NEW} type="button" onClick={() => onStart(newPlan(day))}>
        {text(PLAN.new)}
      </PrimaryActionButton>
      {EXPERIMENT_TEMPLATES.map(({ id, title, start }) => (
        <SecondaryActionButton key={id} type="button" onClick={() => onStart(fromTemplate(start, day))}>
          {text(PLAN.beginWith)}: {text(title)}
        </SecondaryActionButton>
      ))}
    </div>
  );
}

/** A template has a seed of its own, that everybody knows; a plan gets another. */
function fromTemplate(start: Omit<Experiment, "id">, day: string): PlanDraft {
  return { ...planDraft(start, day), seed: newPlan(day).seed };
}
