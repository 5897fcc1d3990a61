import { fundingEffect } from "@kansrijk/core/funding/fundingEffect";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { RefusalList } from "../../components/RefusalList.tsx";
import { Stat } from "../../components/Stat.tsx";
import { SCHEME_IDS } from "../../funding/schemes.ts";
import { useFunding, type Funding } from "../../funding/useFunding.ts";
import { decimalText, euroText, numberText, roundEuroText, shareText } from "../../i18n/format.ts";
import { FUNDING } from "../funding/fundingWords.ts";
import { START } from "./startWords.ts";

const NOTHING_CHOSEN = {};

/** The outcome of the first scheme on the data at hand, in a few figures. */
export function LiveFigures() {
  const text = useText();
  const funding = useFunding(SCHEME_IDS[0] ?? "", NOTHING_CHOSEN);
  if (!funding.dataset)
    return (
      <p className="empty">
        {text(START.noData)}{" "}
        <Link to="/gegevens" className="nl-link">
          {text(START.addData)}
        </Link>
      </p>
    );
  if (funding.error) return <Problem error={funding.error} />;
  if (!funding.run || !funding.scheme) return <Loading />;
  if (!funding.run.ok) return <RefusalList refusals={funding.run.refusals} />;
  return <Figures funding={funding} run={funding.run.value} />;
}

function Figures({ funding, run }: { readonly funding: Funding; readonly run: FundingRun }) {
  const text = useText();
  const language = useLanguage();
  const { scheme } = run;
  const { summary } = run.decisions;
  return (
    <>
      <p className="nl-paragraph">
        <strong>{text(scheme.title)}.</strong> {text(scheme.question)}
      </p>
      <dl className="stats stats--below">
        <Stat
          label={text(FUNDING.total)}
          value={roundEuroText(Number(summary.amount), language)}
          note={euroText(summary.amount, language)}
        />
        <Stat
          label={text(FUNDING.sitesWithMoney)}
          value={numberText(summary.sitesWithMoney, language)}
          note={`${text(FUNDING.ofSites)} ${numberText(summary.sites, language)}`}
        />
        {funding.facts?.source === "pupils" ? <Reach run={run} /> : <AmountPerUnit run={run} />}
      </dl>
      <p className="note">
        {text(START.basedOn)} {funding.dataset?.title}. {funding.dataset?.generated ? text(FUNDING.generatedData) : ""}{" "}
        {summary.indicative ? `${text(FUNDING.indicativeTitle)}.` : ""}
      </p>
      <p>
        <Link
          to="/geld/$scheme"
          params={{ scheme: scheme.id }}
          className="utrecht-button-link utrecht-button-link--primary-action utrecht-button-link--html-a"
        >
          {text(START.toScheme)}
        </Link>
      </p>
    </>
  );
}

/** Where the money goes; only of pupils whose surroundings are known apart from the score that the money follows. */
function Reach({ run }: { readonly run: FundingRun }) {
  const text = useText();
  const language = useLanguage();
  const { groupings: fifths, concentration } = useMemo(() => fundingEffect(run, []), [run]);
  const lowest = fifths[0]?.groups[0]?.figures;
  const half = concentration?.curve.find((point) => point.pupils >= 0.5)?.amount;
  return (
    <>
      {lowest ? (
        <Stat
          label={text(FUNDING.perPupil)}
          value={roundEuroText(lowest.perPupil, language)}
          note={text(START.perPupilFifth)}
        />
      ) : null}
      {half === undefined ? null : (
        <Stat label={text(FUNDING.shareLabel)} value={shareText(half, language)} note={text(START.shareHalf)} />
      )}
    </>
  );
}

function AmountPerUnit({ run }: { readonly run: FundingRun }) {
  const text = useText();
  const language = useLanguage();
  const { summary } = run.decisions;
  return (
    <Stat
      label={text(FUNDING.perUnit)}
      value={euroText(Number(summary.amountPerUnit).toFixed(2), language)}
      note={`${decimalText(summary.netScore, language, 0)} ${text(FUNDING.points)}`}
    />
  );
}
