import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { numberText } from "../../i18n/format.ts";
import { parameterText } from "../../i18n/unitText.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

/** How firm the outcome is: what was assumed or tried out, and where it differs from what was published. */
export function Standing({ view, run }: { readonly view: FundingView; readonly run: FundingRun }) {
  const text = useText();
  const language = useLanguage();
  const { summary } = run.decisions;
  // What is tried out differs from what was published by itself; only the rule as it is can be compared with it.
  const different = view.tried ? 0 : (summary.sitesDifferentFromPublished ?? 0);
  return (
    <div className="stack">
      {summary.indicative ? (
        <Indicative run={run} />
      ) : (
        <p className="nl-paragraph note">{text(FUNDING.officialTitle)}.</p>
      )}
      <ul className="plain-list note">
        {view.dataset?.generated ? <li>{text(FUNDING.generatedData)}</li> : null}
        {different > 0 ? (
          <li>
            {numberText(different, language)} {text(FUNDING.differences)}
          </li>
        ) : null}
        {summary.sitesFlagged > 0 ? (
          <li>
            {numberText(summary.sitesFlagged, language)} {text(FUNDING.flagged)}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function Indicative({ run }: { readonly run: FundingRun }) {
  const text = useText();
  const language = useLanguage();
  const { parameters, decisions } = run;
  return (
    <Notice type="warning">
      <p className="nl-paragraph">
        <strong>{text(FUNDING.indicativeTitle)}.</strong> {text(FUNDING.indicativeText)}
      </p>
      <ul className="assumed">
        {decisions.summary.reasons.map((reason) => (
          <li key={reason.nl}>{text(reason)}</li>
        ))}
        {decisions.summary.assumed.map(({ id, label, value, unit, status }) => (
          <li key={id}>
            <Link
              to="/regels/$regulation"
              params={{ regulation: id.split("/")[0]! }}
              hash={id.split("/")[1] ?? ""}
              className="nl-link"
            >
              {text(label)}
            </Link>
            : {parameterText(value, unit, language)}{" "}
            <StatusBadge status={status} tried={parameters.parameters.get(id)?.replaced !== undefined} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
