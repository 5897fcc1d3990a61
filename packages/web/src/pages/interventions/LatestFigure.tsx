import type { EffectFigure } from "@kansrijk/core/interventions/effectFigure";
import { useLanguage, useText } from "../../app/language.ts";
import { EnglishNote } from "./EnglishNote.tsx";
import { FirmnessBadge } from "./FirmnessBadge.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { monthsText } from "./monthsText.ts";

/** The newest figure with its edition, its status and where it counts. */
export function LatestFigure({ effect }: { readonly effect: EffectFigure | null }) {
  const text = useText();
  const language = useLanguage();
  if (!effect) return <p className="note">{text(INTERVENTIONS.noFigure)}</p>;
  const { months, edition, status } = effect;
  return (
    <>
      <p>
        <strong>{monthsText(months, language)}</strong> {months === null ? null : text(INTERVENTIONS.monthsWord)} (
        {text(INTERVENTIONS.edition).toLowerCase()} {edition}) <FirmnessBadge status={status} />
      </p>
      <EnglishNote />
    </>
  );
}
