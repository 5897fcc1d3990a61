import { useMemo } from "react";
import type { RoundOutcome } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { RankChart } from "../../../charts/lazyCharts.ts";
import { ChartFigure } from "../../../components/ChartFigure.tsx";
import { numberText } from "../../../i18n/format.ts";
import { CutOffTable } from "./CutOffTable.tsx";
import { OutcomeFigures } from "./OutcomeFigures.tsx";
import { percentOrHidden } from "./percentOrHidden.ts";
import { rankBars, topShare } from "./rankBars.ts";
import { ROUND } from "./roundWords.ts";

/** Who got which choice, and where the cut-offs lie. */
export function OutcomeSection({ outcome }: { readonly outcome: RoundOutcome | null }) {
  const text = useText();
  return (
    <section aria-labelledby="uitslag" className="section">
      <h2 id="uitslag" className="nl-heading nl-heading--level-2">
        {text(ROUND.outcome)}
      </h2>
      {outcome === null ? (
        <p className="empty">{text(ROUND.outcomeNotYet)}</p>
      ) : (
        <>
          <Figures outcome={outcome} />
          <h3 id="grenzen" className="nl-heading nl-heading--level-3 section__part">
            {text(ROUND.cutOffs)}
          </h3>
          <p className="nl-paragraph section__lead">{text(ROUND.cutOffsLead)}</p>
          <CutOffTable programmes={outcome.programmes} />
        </>
      )}
    </section>
  );
}

function Figures({ outcome }: { readonly outcome: RoundOutcome }) {
  const text = useText();
  const language = useLanguage();
  const { byRank } = outcome;
  const none = byRank.find(({ rank }) => rank === null);
  const bars = useMemo(() => rankBars(byRank, ROUND.noPlace[language]), [byRank, language]);
  const hidden = (value: number | null) => (value === null ? text(ROUND.hidden) : numberText(value, language));
  return (
    <>
      <OutcomeFigures outcome={outcome} />
      <ChartFigure
        title={text(ROUND.byRank)}
        summary={`${text(ROUND.first)}: ${percentOrHidden(topShare(byRank, 1), language)}. ${text(ROUND.topThree)}: ${percentOrHidden(topShare(byRank, 3), language)}. ${text(ROUND.noPlace)}: ${percentOrHidden(none ? none.share : 0, language)}.`}
        columns={[
          { label: text(ROUND.rank) },
          { label: text(ROUND.count), numeric: true },
          { label: text(ROUND.share), numeric: true },
        ]}
        rows={byRank.map(({ rank, count: number, share }) => [
          rank === null ? text(ROUND.noPlace) : String(rank),
          hidden(number),
          percentOrHidden(share, language),
        ])}
      >
        <RankChart bars={bars} xLabel={text(ROUND.byRank)} yLabel={`${text(ROUND.share)} (%)`} />
      </ChartFigure>
    </>
  );
}
