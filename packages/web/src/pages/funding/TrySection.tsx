import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useText } from "../../app/language.ts";
import type { FundingFacts } from "../../api/types.ts";
import { leversFor } from "../../funding/levers.ts";
import { FUNDING } from "./fundingWords.ts";
import { useComparison, type FundingView } from "./fundingView.ts";
import { LeverField } from "./LeverField.tsx";
import { MoneyField } from "./MoneyField.tsx";
import { TryOutcome } from "./TryOutcome.tsx";

interface TrySectionProps {
  readonly view: FundingView;
  readonly facts: FundingFacts;
}

/** The what-if: the levers of the scheme and the money, with who gains and who loses beside them. */
export function TrySection({ view, facts }: TrySectionProps) {
  const text = useText();
  const comparison = useComparison(view);
  const levers = leversFor(view.scheme, facts.source);
  const others = view.scheme.levers.filter((lever) => !levers.includes(lever));
  const reset = () => view.change({ overlay: undefined, amountPerUnit: undefined, budget: undefined, show: undefined });
  return (
    <section aria-labelledby="wat-als" className="section">
      <h2 id="wat-als" className="nl-heading nl-heading--level-2">
        {text(FUNDING.tryTitle)}
      </h2>
      <p className="nl-paragraph section__lead">{text(FUNDING.tryLead)}</p>
      <div className="try">
        <form
          className="panel try__levers"
          aria-label={text(FUNDING.levers)}
          onSubmit={(event) => event.preventDefault()}
        >
          {levers.map((lever) => (
            <LeverField key={lever.parameter} view={view} lever={lever} />
          ))}
          <MoneyField view={view} />
          {others.length === 0 ? null : (
            <p className="note">
              {text(FUNDING.notForSource)} {others.map((lever) => text(lever.label)).join(", ")}.
            </p>
          )}
          <SecondaryActionButton type="button" onClick={reset} disabled={!view.tried}>
            {text(FUNDING.reset)}
          </SecondaryActionButton>
        </form>
        <div className="try__outcome">
          {comparison ? (
            <TryOutcome view={view} comparison={comparison} facts={facts} />
          ) : (
            <p className="empty">
              {text(view.tried && view.base && !view.base.ok ? FUNDING.noBase : FUNDING.nothingTried)}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
