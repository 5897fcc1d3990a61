import { EXPERIMENT_TEMPLATES } from "@kansrijk/core/experiments/experimentTemplates";
import type { ExperimentPlan } from "@kansrijk/core/experiments/experiment";
import { registrationOf } from "@kansrijk/core/experiments/registrationOf";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { experimentSearch, type ExperimentSearch } from "./experimentSearch.ts";
import { EXPERIMENTS } from "./experimentWords.ts";

/** Plans to start from, with the hash that fixes them as they stand here. */
export function TemplateList() {
  const text = useText();
  return (
    <section aria-labelledby="voorbeeldplannen" className="section">
      <h2 id="voorbeeldplannen" className="nl-heading nl-heading--level-2">
        {text(EXPERIMENTS.templates)}
      </h2>
      <ul className="rounds">
        {EXPERIMENT_TEMPLATES.map(({ id, title, about, start }) => (
          <li key={id} className="round-card">
            <h3 className="nl-heading nl-heading--level-3">{text(title)}</h3>
            <p>{text(about)}</p>
            <p>
              {text(EXPERIMENTS.arms)}: {start.plan.arms.map(({ label }) => label).join("; ")}
            </p>
            <p className="note">
              {text(EXPERIMENTS.hash)}: <code className="register-hash">{registrationOf(start.plan)}</code>
            </p>
            <p className="round-card__links">
              <Link to="/experimenten" search={searchOf(start.plan)} hash="vooraf" className="nl-link">
                {text(EXPERIMENTS.useDesign)}
                <span className="visually-hidden">: {text(title)}</span>
              </Link>
              <a
                className="nl-link"
                download={`${id}.json`}
                href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify({ id, ...start }, null, 1))}`}
              >
                {text(EXPERIMENTS.getPlan)}
                <span className="visually-hidden">: {text(title)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function searchOf({ design: { outcome, clusters }, perArm }: ExperimentPlan): ExperimentSearch {
  const measured =
    outcome.kind === "mean"
      ? { outcome: "mean", difference: outcome.difference, sd: outcome.sd }
      : { control: Math.round(outcome.control * 100), treated: Math.round(outcome.treated * 100) };
  return experimentSearch({ ...measured, size: clusters?.size ?? 1, icc: clusters?.icc ?? 0, perArm });
}
