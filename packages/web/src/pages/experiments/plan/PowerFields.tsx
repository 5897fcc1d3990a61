import { powerReport } from "@kansrijk/core/experiments/powerReport";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useState } from "react";
import { useText } from "../../../app/language.ts";
import { SelectField } from "../../../collections/form/SelectField.tsx";
import { TypedField } from "../../../collections/form/TypedField.tsx";
import { choicesOf } from "../../../components/ChoiceField.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { fieldId } from "../../agenda/edit/fieldId.ts";
import { EXPERIMENTS } from "../experimentWords.ts";
import { PowerFigures } from "../PowerFigures.tsx";
import { countIn, designOfDraft, numberIn, type PlanDraft } from "./planDraft.ts";
import { PLAN } from "./planWords.ts";

interface PowerFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}

type NumberKey = "without" | "treated" | "difference" | "sd" | "size" | "icc" | "variation" | "perArm";

/** Where each number stands in the record. */
const NAMES: Readonly<Record<NumberKey, string>> = {
  without: "plan.design.outcome.control",
  treated: "plan.design.outcome.treated",
  difference: "plan.design.outcome.difference",
  sd: "plan.design.outcome.sd",
  size: "plan.design.clusters.size",
  icc: "plan.design.clusters.icc",
  variation: "plan.design.clusters.variation",
  perArm: "plan.perArm",
};

/** What is expected and how many pupils there are, with what such an experiment can see. */
export function PowerFields({ draft, onChange }: PowerFieldsProps) {
  const text = useText();
  const [aim, setAim] = useState("80");
  const outcome: readonly NumberKey[] = draft.kind === "share" ? ["without", "treated"] : ["difference", "sd"];
  const clusters: readonly NumberKey[] = draft.unit === "pupil" ? [] : ["size", "icc", "variation"];
  return (
    <section aria-labelledby="plan-aantallen">
      <h4 id="plan-aantallen" className="nl-heading nl-heading--level-4">
        {text(PLAN.power)}
      </h4>
      <p className="note field">{text(PLAN.powerHelp)}</p>
      <SelectField
        name="plan.design.outcome.kind"
        label={text(PLAN.kind)}
        value={draft.kind}
        choices={choicesOf({ share: EXPERIMENTS.share, mean: EXPERIMENTS.mean }, text)}
        onChange={(kind) => onChange(kind === "" ? {} : { kind })}
      />
      {[...outcome, ...clusters, "perArm" as const].map((key) => (
        <NumberField key={key} of={key} draft={draft} onChange={onChange} />
      ))}
      <TypedField
        name="aim"
        type="number"
        label={text(PLAN.aim)}
        help={text(PLAN.aimHelp)}
        value={aim}
        onChange={setAim}
      />
      <Answer draft={draft} aim={numberIn(aim)} onChange={onChange} />
    </section>
  );
}

function NumberField({ of, draft, onChange }: PowerFieldsProps & { readonly of: NumberKey }) {
  const text = useText();
  const help =
    of === "icc" ? { help: text(PLAN.iccHelp) } : of === "variation" ? { help: text(PLAN.variationHelp) } : {};
  return (
    <TypedField
      {...help}
      name={NAMES[of]}
      type="number"
      label={text(PLAN[of])}
      value={draft[of]}
      onChange={(typed) => onChange({ [of]: typed })}
    />
  );
}

const LEAST_AIM = 10;
const MOST_AIM = 99;

function Answer({ draft, aim, onChange }: PowerFieldsProps & { readonly aim: number }) {
  const text = useText();
  const design = designOfDraft(draft);
  const perArm = countIn(draft.perArm);
  if (design === undefined || !(aim >= LEAST_AIM && aim <= MOST_AIM))
    return (
      <Notice type="warning" live="status">
        {text(PLAN.cannot)}
      </Notice>
    );
  const report = powerReport(design, aim / 100, Number.isInteger(perArm) && perArm >= 2 ? perArm : undefined);
  const needed = report.needed?.perArm;
  const take = (pupils: number) => {
    onChange({ perArm: String(pupils) });
    // The button goes away; what it filled in is where one goes on.
    document.getElementById(fieldId(NAMES.perArm))?.focus();
  };
  return (
    <>
      <PowerFigures report={report} isShare={draft.kind === "share"} />
      {report.reasons.map((reason) => (
        <Notice key={reason.en} type="warning" live="status">
          {text(reason)}
        </Notice>
      ))}
      {needed === undefined || needed === perArm ? null : (
        <p className="field">
          <SecondaryActionButton type="button" onClick={() => take(needed)}>
            {text(PLAN.takeNeeded).replace("{needed}", String(needed))}
          </SecondaryActionButton>
        </p>
      )}
    </>
  );
}
