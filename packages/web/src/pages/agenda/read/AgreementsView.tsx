import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useLanguage, useText } from "../../../app/language.ts";
import { dayText } from "../../../i18n/format.ts";
import { AGENDA } from "../agendaWords.ts";
import { READ } from "./readWords.ts";

export function AgreementsView({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="afspraken" className="section">
      <h2 id="afspraken" className="nl-heading nl-heading--level-2">
        {text(READ.agreements)}
      </h2>
      {agenda.agreements.length === 0 ? <p className="note">{text(READ.noAgreements)}</p> : null}
      <ul className="reading-list">
        {agenda.agreements.map((agreement) => (
          <li key={agreement.id} className="reading-list__item">
            <h3 className="nl-heading nl-heading--level-4">{agreement.with.join(", ")}</h3>
            <p className="nl-paragraph">{agreement.text}</p>
            <p className="note">
              {text(READ.agreedOn)} {dayText(agreement.on, language)}
              {agreement.until ? `, ${text(AGENDA.until)} ${dayText(agreement.until, language)}` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
