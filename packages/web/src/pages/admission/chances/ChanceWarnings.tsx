import { percentText } from "@kansrijk/core/admission/analysis/percentText";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import type { Chances } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { CHANCES } from "./chancesWords.ts";
import { timesText } from "./timesText.ts";

interface ChanceWarningsProps {
  readonly chances: Chances;
  readonly nameOf: (id: string) => string;
  readonly onAdd: (programme: string) => void;
}

/** What is unwise about the list, and what would help. */
export function ChanceWarnings({ chances, nameOf, onAdd }: ChanceWarningsProps) {
  const text = useText();
  const others = chances.warnings.filter(({ kind }) => kind !== "runs-out");
  return (
    <div className="stack">
      {chances.isLikelyToRunOut ? <RunsOut chances={chances} nameOf={nameOf} onAdd={onAdd} /> : null}
      {others.length === 0 ? null : (
        <Notice type="info">
          <div className="stack">
            {others.map(({ kind, programme, message }) => (
              <p key={`${kind} ${programme}`}>
                {programme === null ? text(message) : text(message).replaceAll(programme, nameOf(programme))}
              </p>
            ))}
          </div>
        </Notice>
      )}
    </div>
  );
}

function RunsOut({ chances: { unplaced, bestAddition }, nameOf, onAdd }: ChanceWarningsProps) {
  const text = useText();
  const language = useLanguage();
  const chance = unplaced.chance ?? 0;
  return (
    <Notice type="warning" live="status">
      <p>
        <strong>{text(CHANCES.watch)}.</strong> {text(CHANCES.runsOutText)} {percentText(chance, language)} (
        {text(timesText(chance))}).
      </p>
      {bestAddition === null ? null : (
        <div className="stack">
          <p>
            {text(CHANCES.wouldHelp)} <strong>{nameOf(bestAddition.programme)}</strong>. {text(CHANCES.becomes)}{" "}
            {percentText(bestAddition.runsOut, language)}.
          </p>
          <SecondaryActionButton type="button" onClick={() => onAdd(bestAddition.programme)}>
            {text(CHANCES.addIt)}
          </SecondaryActionButton>
        </div>
      )}
    </Notice>
  );
}
