import type { PowerReport } from "@kansrijk/core/experiments/powerReport";
import { useLanguage, useText } from "../../app/language.ts";
import { Stat } from "../../components/Stat.tsx";
import { numberText } from "../../i18n/format.ts";
import { EXPERIMENTS } from "./experimentWords.ts";

interface PowerFiguresProps {
  readonly report: PowerReport;
  readonly isShare: boolean;
}

/** What an experiment can see, in four figures. */
export function PowerFigures({ report, isShare }: PowerFiguresProps) {
  const text = useText();
  const language = useLanguage();
  const { needed, power, detectable, designEffect } = report;
  const difference = (value: number): string =>
    isShare ? `${numberText(value * 100, language, 1)} ${text(EXPERIMENTS.points)}` : numberText(value, language, 3);
  return (
    <dl className="stats" aria-live="polite">
      <Stat
        label={text(EXPERIMENTS.needed)}
        value={
          needed === null
            ? text(EXPERIMENTS.never)
            : `${numberText(needed.perArm, language)} ${text(EXPERIMENTS.pupils)}`
        }
        note={needed?.clusters ? `${needed.clusters} ${text(EXPERIMENTS.neededClusters)}` : undefined}
      />
      <Stat
        label={text(EXPERIMENTS.chance)}
        value={power === null ? text(EXPERIMENTS.unknown) : `${numberText(power * 100, language, 1)}%`}
      />
      <Stat
        label={text(EXPERIMENTS.detectable)}
        value={detectable === null ? text(EXPERIMENTS.never) : difference(detectable)}
      />
      <Stat label={text(EXPERIMENTS.designEffect)} value={numberText(designEffect, language, 2)} />
    </dl>
  );
}
