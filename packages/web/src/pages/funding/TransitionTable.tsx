import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { schoolYearName } from "@kansrijk/core/vocabulary/schoolYear";
import { Link } from "@tanstack/react-router";
import { TRANSITION } from "@kansrijk/core/funding/transition";
import { useId, useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { RefusalList } from "../../components/RefusalList.tsx";
import { transitionRule, transitionTotals } from "../../funding/transitionTotals.ts";
import { euroText } from "../../i18n/format.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

interface TransitionTableProps {
  readonly comparison: FundingComparison;
  readonly view: FundingView;
}

/** The change introduced in steps, when the user asks for it. */
export function TransitionTable({ comparison, view }: TransitionTableProps) {
  const text = useText();
  const id = useId();
  const phased = view.search.phased === true;
  return (
    <div className="section__part">
      <div className="radio">
        <input
          type="checkbox"
          id={id}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          checked={phased}
          onChange={(event) => view.change({ phased: event.target.checked ? true : undefined })}
        />
        <label htmlFor={id}>{text(FUNDING.phased)}</label>
      </div>
      <p className="note">
        {text(FUNDING.phasedHelp)}{" "}
        <Link to="/regels/$regulation" params={{ regulation: TRANSITION }} className="nl-link">
          {text(FUNDING.ruleSays).replace(":", "")}
        </Link>
      </p>
      {phased ? <Years comparison={comparison} view={view} /> : null}
    </div>
  );
}

function Years({ comparison, view }: TransitionTableProps) {
  const text = useText();
  const language = useLanguage();
  const rule = useMemo(() => transitionRule(view.book, view.settings), [view.book, view.settings]);
  const years = useMemo(() => (rule.ok ? transitionTotals(comparison, rule.value) : []), [comparison, rule]);
  if (!rule.ok) return <RefusalList refusals={rule.refusals} />;
  const euro = (cents: bigint): string => euroText(eurosText(cents), language);
  const name = (index: number): string => {
    const year = schoolYearName(view.settings.fundingYear + index);
    return index === years.length - 1 ? `${year} (${text(FUNDING.finalYear)})` : year;
  };
  return (
    <PlainTable
      caption={text(FUNDING.phasedTitle)}
      columns={[
        { label: text(FUNDING.year) },
        { label: text(FUNDING.total), numeric: true },
        { label: text(FUNDING.winners), numeric: true },
        { label: text(FUNDING.losers), numeric: true },
      ]}
      rows={years.map((year, index) => [
        name(index),
        euro(year.amount),
        `+${euro(year.gained)}`,
        `-${euro(year.lost)}`,
      ])}
    />
  );
}
