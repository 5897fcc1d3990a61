import type { Basis, Explanation, Step } from "@kansrijk/core/explanation/explanation";
import { fillSentence } from "@kansrijk/core/explanation/quantityText";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { dayText, keepTogether } from "../../i18n/format.ts";
import { parameterText } from "../../i18n/unitText.ts";
import { SITE } from "./siteWords.ts";

/** The road from facts and rules to one decision, step by step, and what would have changed it. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  const text = useText();
  const language = useLanguage();
  const { steps, alternatives, remarks } = explanation;
  return (
    <>
      <section aria-labelledby="waarom" className="section section--first">
        <h2 id="waarom" className="nl-heading nl-heading--level-2">
          {text(SITE.why)}
        </h2>
        <ol className="steps">
          {steps.map((step) => (
            <StepItem key={step.id} step={step} />
          ))}
        </ol>
      </section>
      {remarks.length === 0 ? null : (
        <section aria-labelledby="let-op" className="section">
          <h2 id="let-op" className="nl-heading nl-heading--level-2">
            {text(SITE.remarks)}
          </h2>
          <ul className="steps steps--plain">
            {remarks.map((step) => (
              <StepItem key={step.id} step={step} />
            ))}
          </ul>
        </section>
      )}
      {alternatives.length === 0 ? null : (
        <section aria-labelledby="anders" className="section">
          <h2 id="anders" className="nl-heading nl-heading--level-2">
            {text(SITE.change)}
          </h2>
          <ul className="alternatives">
            {alternatives.map((item) => (
              <li key={item.id}>{keepTogether(fillSentence(item.sentence[language], item.quantities, language))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function StepItem({ step }: { readonly step: Step }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li className="step">
      <p className="nl-paragraph step__sentence">
        {keepTogether(fillSentence(step.sentence[language], step.quantities, language))}
      </p>
      {step.basis.length === 0 ? null : (
        <ul className="step__basis" aria-label={text(SITE.basis)}>
          {step.basis.map((basis) => (
            <BasisItem key={basis.parameter} basis={basis} />
          ))}
        </ul>
      )}
    </li>
  );
}

function BasisItem({ basis }: { readonly basis: Basis }) {
  const text = useText();
  const language = useLanguage();
  const [regulation = "", name = ""] = basis.parameter.split("/");
  const tried = basis.replaced !== undefined;
  return (
    <li>
      <Link to="/regels/$regulation" params={{ regulation }} hash={name} className="nl-link">
        {text(basis.label)}
      </Link>
      : {parameterText(basis.value, basis.unit, language)} <StatusBadge status={basis.status} tried={tried} />
      {basis.replaced === undefined
        ? null
        : ` ${text(SITE.insteadOf)} ${parameterText(basis.replaced, basis.unit, language)}`}
      <br />
      <a className="nl-link" href={basis.link}>
        {basis.article}
        <span className="visually-hidden"> {text(SITE.opensElsewhere)}</span>
      </a>
      , {text(SITE.validFrom)} {dayText(basis.validFrom, language)}
    </li>
  );
}
