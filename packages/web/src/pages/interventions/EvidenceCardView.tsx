import { DESIGNS, type EvidenceCard } from "@kansrijk/core/interventions/evidenceCard";
import { useText } from "../../app/language.ts";
import { FirmnessBadge } from "./FirmnessBadge.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { LetterPlaces } from "./LetterPlaces.tsx";

/** What a study did and found, as far as the letters tell. */
export function EvidenceCardView({ card, isOpen = false }: { readonly card: EvidenceCard; readonly isOpen?: boolean }) {
  const text = useText();
  const facts = [
    [INTERVENTIONS.studied, text(card.studied)],
    [INTERVENTIONS.where, text(card.where)],
    [INTERVENTIONS.design, text(DESIGNS[card.design])],
    [INTERVENTIONS.finding, text(card.finding)],
    [INTERVENTIONS.for, text(card.forWhom)],
    [INTERVENTIONS.limits, text(card.limits)],
  ] as const;
  return (
    <details className="details" id={`onderzoek-${card.id}`} open={isOpen}>
      <summary>
        {text(card.title)} ({card.publisher}
        {card.year === undefined ? "" : `, ${card.year}`})
      </summary>
      <p>
        <FirmnessBadge status={card.status} />
      </p>
      <dl className="intervention-facts">
        {facts.map(([label, value]) => (
          <div key={label.en}>
            <dt>{text(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {card.link === undefined ? null : (
        <p>
          <a className="nl-link" href={card.link} rel="noreferrer">
            {text(INTERVENTIONS.source)}
            <span className="visually-hidden">: {text(card.title)}</span>
          </a>
        </p>
      )}
      <LetterPlaces places={card.places} />
    </details>
  );
}
