import type { Status } from "@kansrijk/core/rules/schema";
import type { Procedure } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import { dayText } from "../../../i18n/format.ts";
import { procedureValue } from "./procedureValue.ts";
import { ROUNDS } from "./roundsWords.ts";

/** What a procedure says, with where each rule comes from and how firm it is. */
export function ProcedureView({ procedure }: { readonly procedure: Procedure }) {
  const text = useText();
  const language = useLanguage();
  const { title, validFrom, source, parameters } = procedure;
  return (
    <details className="details procedure">
      <summary>{text(ROUNDS.whatItSays)}</summary>
      <p className="note">
        {text(title)}, {text(ROUNDS.since)} {dayText(validFrom, language)}. {text(ROUNDS.source)}{" "}
        <a href={source.link} className="nl-link">
          {source.title}
        </a>
      </p>
      <ul className="procedure__rules">
        {parameters.map((parameter) => (
          <li key={parameter.id}>
            {text(parameter.label)}: <strong>{procedureValue(parameter, language)}</strong>{" "}
            <StatusBadge status={parameter.status as Status} /> <span className="note">{parameter.article}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
