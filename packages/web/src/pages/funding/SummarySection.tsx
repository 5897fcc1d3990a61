import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { useLanguage, useText } from "../../app/language.ts";
import { Stat } from "../../components/Stat.tsx";
import { decimalText, euroText, numberText, roundEuroText, shareText } from "../../i18n/format.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";
import { Standing } from "./Standing.tsx";

interface SummarySectionProps {
  readonly view: FundingView;
  readonly run: FundingRun;
}

/** The outcome in a few figures, and how firm it is. */
export function SummarySection({ view, run }: SummarySectionProps) {
  const text = useText();
  const language = useLanguage();
  const { summary } = run.decisions;
  const base = view.tried && view.base?.ok ? view.base.value.decisions.summary : undefined;
  const was = (value: string): string => `${value} ${text(FUNDING.ruleWas)}`;
  const perPupil = (amount: string, pupils: number): string =>
    euroText((pupils === 0 ? 0 : Number(amount) / pupils).toFixed(2), language);
  return (
    <section aria-labelledby="samenvatting" className="section section--first">
      <h2 id="samenvatting" className="nl-heading nl-heading--level-2">
        {text(view.tried ? FUNDING.summaryTried : FUNDING.summary)}
      </h2>
      <dl className="stats">
        <Stat
          label={text(FUNDING.total)}
          value={roundEuroText(Number(summary.amount), language)}
          note={base ? was(roundEuroText(Number(base.amount), language)) : euroText(summary.amount, language)}
        />
        <Stat
          label={text(FUNDING.sitesWithMoney)}
          value={numberText(summary.sitesWithMoney, language)}
          note={
            base
              ? was(numberText(base.sitesWithMoney, language))
              : `${text(FUNDING.ofSites)} ${numberText(summary.sites, language)} (${shareText(summary.sitesWithMoney / Math.max(1, summary.sites), language)})`
          }
        />
        <Stat
          label={text(FUNDING.perUnit)}
          value={euroText(Number(summary.amountPerUnit).toFixed(2), language)}
          note={
            base
              ? was(euroText(Number(base.amountPerUnit).toFixed(2), language))
              : `${decimalText(summary.netScore, language, 0)} ${text(FUNDING.points)}`
          }
        />
        <Stat
          label={text(FUNDING.perPupil)}
          value={perPupil(summary.amount, summary.pupils)}
          note={
            base
              ? was(perPupil(base.amount, base.pupils))
              : `${numberText(summary.pupils, language)} ${text(FUNDING.pupils)}`
          }
        />
      </dl>
      <Standing view={view} run={run} />
    </section>
  );
}
