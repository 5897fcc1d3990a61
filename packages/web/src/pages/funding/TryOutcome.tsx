import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import type { FundingFacts } from "../../api/types.ts";
import { HistogramChart } from "../../charts/lazyCharts.ts";
import { ChartFigure } from "../../components/ChartFigure.tsx";
import { Stat } from "../../components/Stat.tsx";
import { histogram } from "../../funding/histogram.ts";
import { euroText, numberText, roundEuroText, shareText } from "../../i18n/format.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";
import { changeSummary } from "./chartSummaries.ts";
import { MunicipalityTable } from "./MunicipalityTable.tsx";
import { TransitionTable } from "./TransitionTable.tsx";

interface TryOutcomeProps {
  readonly view: FundingView;
  readonly comparison: FundingComparison;
  readonly facts: FundingFacts;
}

/** Who gains and who loses: counts and euros, how large the changes are, per municipality, and in steps. */
export function TryOutcome({ view, comparison, facts }: TryOutcomeProps) {
  const text = useText();
  const language = useLanguage();
  const total = comparison.sites.length;
  const part = (count: number): string =>
    `${shareText(count / Math.max(1, total), language)} ${text(FUNDING.ofSites)} ${numberText(total, language)}`;
  const euro = (cents: bigint): string => roundEuroText(Number(cents) / 100, language);
  return (
    <>
      <dl className="stats stats--small" aria-live="polite">
        <Stat
          tone="gain"
          label={text(FUNDING.winners)}
          value={numberText(comparison.winners, language)}
          note={`+${euro(comparison.gained)}; ${part(comparison.winners)}`}
        />
        <Stat
          tone="loss"
          label={text(FUNDING.losers)}
          value={numberText(comparison.losers, language)}
          note={`-${euro(comparison.lost)}; ${part(comparison.losers)}`}
        />
        <Stat
          label={text(FUNDING.unchanged)}
          value={numberText(comparison.unchanged, language)}
          note={part(comparison.unchanged)}
        />
        <Stat
          label={text(FUNDING.balance)}
          value={euro(comparison.after - comparison.before)}
          note={euroText(eurosText(comparison.after - comparison.before), language)}
        />
      </dl>
      <ChangeChart comparison={comparison} />
      <MunicipalityTable comparison={comparison} places={facts.places} view={view} />
      <TransitionTable comparison={comparison} view={view} />
    </>
  );
}

function ChangeChart({ comparison }: { readonly comparison: FundingComparison }) {
  const text = useText();
  const language = useLanguage();
  const { bins, values } = useMemo(() => {
    const changed = comparison.sites.filter((site) => site.difference !== 0n && site.pupils > 0);
    const perPupil = changed.map((site) => Number(site.difference) / 100 / site.pupils);
    return { values: perPupil, bins: histogram(perPupil) };
  }, [comparison]);
  if (values.length === 0) return null;
  return (
    <ChartFigure
      title={text(FUNDING.changeSpread)}
      summary={changeSummary(values, language)}
      columns={[
        { label: `${text(FUNDING.changePerPupil)}: ${text(FUNDING.from).toLowerCase()}`, numeric: true },
        { label: text(FUNDING.to), numeric: true },
        { label: text(FUNDING.count), numeric: true },
      ]}
      rows={bins.map((bin) => [
        numberText(bin.from, language, 2),
        numberText(bin.to, language, 2),
        numberText(bin.count, language),
      ])}
    >
      <HistogramChart bins={bins} xLabel={text(FUNDING.changePerPupil)} yLabel={text(FUNDING.count)} signed />
    </ChartFigure>
  );
}
