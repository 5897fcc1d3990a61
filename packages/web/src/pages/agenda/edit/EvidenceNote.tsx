import {
  COST_LABELS,
  ENGLISH_AVERAGES,
  FIRMNESS,
  STRENGTH_LABELS,
  type EffectFigure,
} from "@kansrijk/core/interventions/effectFigure";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { latestEffect } from "@kansrijk/core/interventions/latestEffect";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { useLanguage, useText } from "../../../app/language.ts";
import { ACTIONS } from "./editWords.ts";
import { EVIDENCE } from "./evidenceWords.ts";

/** What is known about an approach, how firm it is, and what must be in order for it to work. */
export function EvidenceNote({ intervention }: { readonly intervention: Intervention }) {
  const text = useText();
  const language = useLanguage();
  const effect = latestEffect(intervention);
  return (
    <aside className="evidence-note" aria-label={text(ACTIONS.evidence)}>
      <p>
        <strong>{text(ACTIONS.evidence)}</strong> {text(intervention.summary)}
      </p>
      <p>{effect ? effectText(effect, language) : `${text(EVIDENCE.unknown)}.`}</p>
      {effect === null ? null : <p className="note">{text(ENGLISH_AVERAGES)}</p>}
      {intervention.conditions.length === 0 ? null : (
        <p className="note">
          {text(EVIDENCE.conditions)}: {intervention.conditions.map(text).join("; ")}
        </p>
      )}
      <p>
        <a
          className="nl-link"
          href={`/interventies/${intervention.id}${language === "en" ? "?lang=en" : ""}`}
          target="_blank"
          rel="noreferrer"
        >
          {text(ACTIONS.toCatalogue)}
          <span className="visually-hidden">: {text(intervention.title)}</span>
        </a>
      </p>
    </aside>
  );
}

function effectText(effect: EffectFigure, language: Language): string {
  const { months, interval, strength, cost, edition, status, group } = effect;
  const word = Math.abs(months ?? 0) === 1 ? EVIDENCE.month : EVIDENCE.months;
  const sizes = [
    months === null ? EVIDENCE.unknown[language] : `${months > 0 ? "+" : ""}${months} ${word[language]}`,
    ...(interval
      ? [`(${EVIDENCE.interval[language]} ${interval.low} ${EVIDENCE.and[language]} ${interval.high})`]
      : []),
    ...(group ? [`${EVIDENCE.for[language]} ${group[language]}`] : []),
  ].join(" ");
  const facts = [
    ...(strength === undefined ? [] : [`${EVIDENCE.strength[language]}: ${STRENGTH_LABELS[strength]![language]}`]),
    ...(cost === undefined ? [] : [`${EVIDENCE.cost[language]}: ${COST_LABELS[cost - 1]![language]}`]),
    `${EVIDENCE.edition[language]} ${edition}`,
    FIRMNESS[status][language],
  ].join(", ");
  return `${sizes}; ${facts}.`;
}
