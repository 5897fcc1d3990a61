import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { fundingEffect } from "@kansrijk/core/funding/fundingEffect";
import type { Effect } from "@kansrijk/core/measures/effect";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import type { Place } from "../../api/types.ts";
import { ConcentrationChart, IntervalChart } from "../../charts/lazyCharts.ts";
import { ChartFigure } from "../../components/ChartFigure.tsx";
import { shareText } from "../../i18n/format.ts";
import { concentrationSummary, groupSummary } from "./chartSummaries.ts";
import { EFFECT } from "./effectWords.ts";
import type { FundingView } from "./fundingView.ts";
import { groupCells } from "./groupCells.ts";

interface EffectSectionProps {
  readonly view: FundingView;
  readonly run: FundingRun;
  readonly places: readonly Place[];
}

/** What the outcome does to equality: per group of pupils and over the whole range of surroundings. */
export function EffectSection({ view, run, places }: EffectSectionProps) {
  const text = useText();
  const now = useMemo(() => fundingEffect(run, places), [run, places]);
  const base = view.tried && view.base?.ok ? view.base.value : undefined;
  const before = useMemo(() => (base ? fundingEffect(base, places) : undefined), [base, places]);
  return (
    <section aria-labelledby="effect" className="section">
      <h2 id="effect" className="nl-heading nl-heading--level-2">
        {text(EFFECT.title)}
      </h2>
      <p className="nl-paragraph section__lead">
        {text(EFFECT.lead)} {before ? text(EFFECT.hollow) : ""}
      </p>
      {view.facts?.source === "scores" ? <p className="notice notice--apart">{text(EFFECT.fromScores)}</p> : null}
      <div className="figures">
        {now.groupings
          .filter((grouping) => grouping.groups.length > 1)
          .map((grouping) => (
            <GroupingFigure
              key={grouping.id}
              grouping={grouping}
              mean={now.perPupil}
              before={before?.groupings.find(({ id }) => id === grouping.id)}
            />
          ))}
        {now.concentration ? <CurveFigure now={now.concentration} before={before?.concentration} /> : null}
      </div>
    </section>
  );
}

interface GroupingFigureProps {
  readonly grouping: Effect["groupings"][number];
  readonly before: Effect["groupings"][number] | undefined;
  readonly mean: number;
}

function GroupingFigure({ grouping, before, mean }: GroupingFigureProps) {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      grouping.groups.flatMap(({ id, label, figures }) => {
        const was = before?.groups.find((group) => group.id === id)?.figures?.perPupil;
        return figures
          ? [
              {
                label: label[language],
                value: figures.perPupil,
                ...figures.interval,
                ...(was === undefined ? {} : { before: was }),
              },
            ]
          : [];
      }),
    [grouping, before, language],
  );
  return (
    <ChartFigure
      title={text(grouping.label)}
      summary={groupSummary(grouping.groups, language)}
      columns={[
        { label: text(EFFECT.group) },
        { label: text(EFFECT.sites), numeric: true },
        { label: text(EFFECT.pupilShare), numeric: true },
        { label: text(EFFECT.amountShare), numeric: true },
        { label: text(EFFECT.perPupil), numeric: true },
        { label: text(EFFECT.interval), numeric: true },
      ]}
      rows={grouping.groups.map((group) => groupCells(group, language))}
    >
      <IntervalChart rows={rows} xLabel={text(EFFECT.perPupil)} mean={mean} />
    </ChartFigure>
  );
}

interface CurveFigureProps {
  readonly now: NonNullable<Effect["concentration"]>;
  readonly before: Effect["concentration"];
}

function CurveFigure({ now, before }: CurveFigureProps) {
  const text = useText();
  const language = useLanguage();
  const tenths = now.curve.filter((_point, index) => index % 10 === 0 || index === now.curve.length - 1);
  return (
    <ChartFigure
      title={text(EFFECT.curve)}
      summary={concentrationSummary(now, language)}
      columns={[
        { label: text(EFFECT.curvePupils), numeric: true },
        { label: text(EFFECT.curveAmount), numeric: true },
      ]}
      rows={tenths.map((point) => [shareText(point.pupils, language, 1), shareText(point.amount, language, 1)])}
    >
      <ConcentrationChart
        curve={now.curve}
        xLabel={text(EFFECT.curvePupils)}
        yLabel={text(EFFECT.curveAmount)}
        {...(before ? { before: before.curve } : {})}
      />
    </ChartFigure>
  );
}
