import type { Lift } from "@kansrijk/core/pisa/lift";
import type { LiftEffect, LiftExperiment } from "@kansrijk/core/pisa/liftExperiment";
import type { PisaDomain } from "@kansrijk/core/pisa/pisaSample";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { LiftChart, SpreadChart } from "../../charts/lazyCharts.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { explainExperiment } from "./explainExperiment.ts";
import { POINT_CHANGES, SHARE_CHANGES, SHARES, TENTHS, WHOLES } from "./formats.ts";
import { DOMAINS, UNICEF, WHO } from "./unicefWords.ts";

interface ExperimentResultProps {
  readonly experiment: LiftExperiment;
  readonly lift: Lift;
  readonly domain: PisaDomain;
}

/** What happened, in words first; then the picture, the figures, and what would have changed it. */
export function ExperimentResult({ experiment, lift, domain }: ExperimentResultProps) {
  const text = useText();
  const words = explainExperiment(experiment, lift);
  return (
    <div className="lift-result">
      <div className="verdict" aria-live="polite">
        <p className="nl-paragraph">{text(words.spread)}</p>
        <p className="nl-paragraph">{text(words.core)}</p>
        <p className="nl-paragraph verdict__end">{text(words.verdict)}</p>
      </div>
      <CurveFigure experiment={experiment} domain={domain} summary={`${text(words.spread)} ${text(words.core)}`} />
      <EffectTable effects={experiment.effects} />
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(UNICEF.instead)}</h3>
      {words.instead ? <p className="nl-paragraph">{text(words.instead)}</p> : null}
      <div className="figures">
        <InsteadFigure experiment={experiment} lift={lift} measure="percentile-spread" />
        <InsteadFigure experiment={experiment} lift={lift} measure="oecd-core-skills" />
      </div>
    </div>
  );
}

interface CurveFigureProps {
  readonly experiment: LiftExperiment;
  readonly domain: PisaDomain;
  readonly summary: string;
}

function CurveFigure({ experiment: { curve }, domain, summary }: CurveFigureProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <DataFigure
      title={`${text(UNICEF.curveTitle)}: ${text(DOMAINS[domain]).toLowerCase()}`}
      summary={summary}
      file={`pisa-${domain}-proef`}
      columns={[
        { label: text(UNICEF.percentile), format: (value) => `${value}%` },
        { label: text(UNICEF.before), format: TENTHS[language] },
        { label: text(UNICEF.after), format: TENTHS[language] },
      ]}
      rows={curve.map(({ percentile, before, after }) => [percentile, before, after])}
    >
      <LiftChart
        points={curve}
        xLabel={text(UNICEF.percentile)}
        yLabel={text(UNICEF.score)}
        beforeLabel={text(UNICEF.before)}
        afterLabel={text(UNICEF.after)}
        format={WHOLES[language]}
      />
    </DataFigure>
  );
}

function EffectTable({ effects }: { readonly effects: readonly LiftEffect[] }) {
  const text = useText();
  const language = useLanguage();
  const names = {
    "percentile-spread": UNICEF.spreadTitle,
    "oecd-core-skills": UNICEF.coreTitle,
    national: UNICEF.national,
  } as const;
  return (
    <PlainTable
      caption={text(UNICEF.change)}
      columns={[
        { label: text(UNICEF.measure) },
        { label: text(UNICEF.before), numeric: true },
        { label: text(UNICEF.after), numeric: true },
        { label: text(UNICEF.change), numeric: true },
        { label: text(UNICEF.error), numeric: true },
      ]}
      rows={effects.map(({ measure, before, after, change }) => {
        const isSpread = measure === "percentile-spread";
        const value = (isSpread ? TENTHS : SHARES)[language];
        const difference = (isSpread ? POINT_CHANGES : SHARE_CHANGES)[language];
        const shown = (number: number | null, format: (value: number) => string) =>
          number === null ? "–" : format(number);
        return [
          text(names[measure]),
          shown(before.estimate, value),
          shown(after.estimate, value),
          shown(change.estimate, difference),
          shown(change.se, value),
        ];
      })}
    />
  );
}

interface InsteadFigureProps {
  readonly experiment: LiftExperiment;
  readonly lift: Lift;
  readonly measure: "percentile-spread" | "oecd-core-skills";
}

/** What the same points would do to each measure, by who gets them. */
function InsteadFigure({ experiment, lift, measure }: InsteadFigureProps) {
  const text = useText();
  const language = useLanguage();
  const isSpread = measure === "percentile-spread";
  const rows = useMemo(
    () =>
      experiment.instead.flatMap(({ who, changes }) => {
        if (who === "nobody") return [];
        const value = changes[measure];
        return [
          {
            label: WHO[who][language],
            mean: value,
            low: Math.min(0, value),
            high: Math.max(0, value),
            ...(who === lift.who ? { draw: value } : {}),
          },
        ];
      }),
    [experiment, lift, measure, language],
  );
  const format = (isSpread ? POINT_CHANGES : SHARE_CHANGES)[language];
  const title = text(isSpread ? UNICEF.insteadSpread : UNICEF.insteadCore);
  return (
    <DataFigure
      title={title}
      summary={rows.map(({ label, mean }) => `${label}: ${format(mean)}.`).join(" ")}
      file={`pisa-proef-${measure}`}
      columns={[{ label: text(UNICEF.who) }, { label: title, format }]}
      rows={rows.map(({ label, mean }) => [label, mean])}
    >
      <SpreadChart rows={rows} format={format} reference={0} />
    </DataFigure>
  );
}
