import type { Suggestion, Suggestions } from "@kansrijk/core/interventions/suggestInterventions";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { FIT } from "./interventionWords.ts";
import { monthsText } from "./monthsText.ts";

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly rules: Suggestions["rules"];
}

/** One suggestion with the points of every rule that spoke. */
export function SuggestionCard({ suggestion, rules }: SuggestionCardProps) {
  const text = useText();
  const language = useLanguage();
  const { id, title, score, reasons, withoutEvidence, recalled } = suggestion;
  const words = (rule: string): string => {
    const found = rules.find((item) => item.id === rule);
    return found ? text(found.text) : rule;
  };
  return (
    <li className="round-card">
      <div className="round-card__head">
        <h3 className="nl-heading nl-heading--level-3">
          <Link to="/interventies/$id" params={{ id }} className="nl-link">
            {text(title)}
          </Link>
        </h3>
        <span className="badge badge--derived">
          {score} {text(FIT.points)}
        </span>
        {recalled ? <span className="badge badge--assumed firmness">{text(FIT.recalled)}</span> : null}
      </div>
      {withoutEvidence ? <p>{text(FIT.without)}</p> : null}
      <ul>
        {reasons.map(({ rule, points, why }) => (
          <li key={rule}>
            <strong>{monthsText(points, language)}</strong> {words(rule)}: {text(why)}
          </li>
        ))}
      </ul>
    </li>
  );
}
