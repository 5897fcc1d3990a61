import type { ExperimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import { useLanguage, useText } from "../../app/language.ts";
import { Notice } from "../../components/Notice.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { EXPERIMENTS } from "./experimentWords.ts";

interface EffectResultProps {
  readonly effect: ExperimentEffect;
  readonly outcome: "share" | "mean";
}

/** The arms, the differences with their intervals, and those within background groups. */
export function EffectResult({ effect, outcome }: EffectResultProps) {
  const text = useText();
  const language = useLanguage();
  const number = (value: number | null): string => {
    if (value === null) return text(EXPERIMENTS.unknown);
    return outcome === "share" ? `${numberText(value * 100, language, 1)}%` : numberText(value, language, 3);
  };
  const against = `${text(EXPERIMENTS.against)} ${effect.control}`;
  return (
    <div className="section__part">
      <PlainTable
        caption={text(EXPERIMENTS.arms)}
        columns={[
          { label: text(EXPERIMENTS.arm) },
          { label: text(EXPERIMENTS.pupils), numeric: true },
          { label: text(EXPERIMENTS.units), numeric: true },
          { label: text(EXPERIMENTS.value), numeric: true },
        ]}
        rows={effect.arms.map(({ arm, pupils, units, value }) => [arm, pupils, units, number(value)])}
      />
      <PlainTable
        caption={text(EXPERIMENTS.result)}
        columns={[
          { label: text(EXPERIMENTS.arm) },
          { label: text(EXPERIMENTS.difference), numeric: true },
          { label: text(EXPERIMENTS.low), numeric: true },
          { label: text(EXPERIMENTS.high), numeric: true },
        ]}
        rows={[
          ...effect.effects.map(({ arm, value, low, high }) => [
            `${arm} ${against}`,
            number(value),
            number(low),
            number(high),
          ]),
          ...effect.groups.map(({ arm, group, hidden, value, low, high }) =>
            hidden
              ? [`${arm} ${against}, ${group}`, text(EXPERIMENTS.hidden), "-", "-"]
              : [`${arm} ${against}, ${group}`, number(value), number(low), number(high)],
          ),
        ]}
      />
      {effect.warnings.map((warning) => (
        <Notice key={warning.en} type="warning" live="status">
          {text(warning)}
        </Notice>
      ))}
    </div>
  );
}
