import { powerReport } from "@kansrijk/core/experiments/powerReport";
import type { StudyDesign } from "@kansrijk/core/experiments/studyDesign";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { PowerChart } from "../../charts/lazyCharts.ts";
import { Notice } from "../../components/Notice.tsx";
import { numberText } from "../../i18n/format.ts";
import { designOf, START, type NumberKey } from "./experimentSearch.ts";
import { EXPERIMENTS } from "./experimentWords.ts";
import { NumberField } from "./NumberField.tsx";
import { OutcomeField } from "./OutcomeField.tsx";
import { PowerFigures } from "./PowerFigures.tsx";
import { powerPoints } from "./powerPoints.ts";
import { useExperimentSearch } from "./useExperimentSearch.ts";

const FIELDS: Readonly<Record<"share" | "mean", readonly NumberKey[]>> = {
  share: ["control", "treated", "size", "icc", "power", "perArm"],
  mean: ["difference", "sd", "size", "icc", "power", "perArm"],
};

/** How many pupils are needed, with a picture that follows what is typed. */
export function PowerSection() {
  const text = useText();
  const [search, change] = useExperimentSearch();
  const kind = search.outcome ?? "share";
  const design = designOf(search);
  const power = (search.power ?? START.power) / 100;
  const perArm = Math.round(search.perArm ?? START.perArm);
  const isSound = design !== undefined && power > 0.05 && power < 1 && perArm >= 2;
  return (
    <section aria-labelledby="vooraf" className="section section--first">
      <h2 id="vooraf" className="nl-heading nl-heading--level-2">
        {text(EXPERIMENTS.power)}
      </h2>
      <p className="nl-paragraph section__lead">{text(EXPERIMENTS.powerText)}</p>
      <search className="panel panel--row" aria-label={text(EXPERIMENTS.power)}>
        <OutcomeField
          value={kind}
          onChoose={(outcome) => change({ outcome: outcome === "mean" ? "mean" : undefined })}
        />
        {FIELDS[kind].map((key) => (
          <NumberField
            key={key}
            name={key}
            value={search[key] ?? START[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
      </search>
      {isSound ? (
        <Answer design={design} power={power} perArm={perArm} />
      ) : (
        <Notice type="warning" live="status">
          {text(EXPERIMENTS.wrong)}
        </Notice>
      )}
    </section>
  );
}

interface AnswerProps {
  readonly design: StudyDesign;
  readonly power: number;
  readonly perArm: number;
}

function Answer({ design, power, perArm }: AnswerProps) {
  const text = useText();
  const language = useLanguage();
  const key = JSON.stringify(design);
  // The design is made anew from the address on every render; its text says whether it is another.
  const [report, points] = useMemo(() => {
    const same = JSON.parse(key) as StudyDesign;
    const report = powerReport(same, power, perArm);
    return [report, powerPoints(same, Math.max(perArm, 2 * (report.needed?.perArm ?? perArm), 10))] as const;
  }, [key, power, perArm]);
  const number = (value: number) => numberText(value, language);
  const percent = (value: number) => `${numberText(value * 100, language, 1)}%`;
  const needed = report.needed?.perArm ?? null;
  return (
    <>
      <PowerFigures report={report} isShare={design.outcome.kind === "share"} />
      {report.reasons.map((reason) => (
        <Notice key={reason.en} type="warning" live="status">
          {text(reason)}
        </Notice>
      ))}
      <DataFigure
        title={text(EXPERIMENTS.chart)}
        summary={`${text(EXPERIMENTS.chartSummary)} ${percent(power)}: ${needed === null ? text(EXPERIMENTS.never) : number(needed)}.`}
        columns={[
          { label: text(EXPERIMENTS.chartX), format: number },
          { label: text(EXPERIMENTS.chart), format: percent },
        ]}
        rows={points.map((point) => [point.perArm, point.power])}
        file="kans-om-verschil-te-zien"
      >
        <PowerChart
          points={points}
          aim={power}
          needed={needed}
          xLabel={text(EXPERIMENTS.chartX)}
          yLabel={text(EXPERIMENTS.chart)}
        />
      </DataFigure>
    </>
  );
}
