import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { ALLIANCE, GROUPS } from "@kansrijk/core/alliance/alliancePages";

/** The ways into everything about agendas, network, evidence and promises. */
export function AlliancePage() {
  const text = useText();
  return (
    <Page title={text(ALLIANCE.title)} lead={text(ALLIANCE.lead)}>
      {GROUPS.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={id} className="section">
          <h2 id={id} className="nl-heading nl-heading--level-2">
            {text(title)}
          </h2>
          <ul className="cards">
            {entries.map((entry) => (
              <li key={entry.to} className="card">
                <h3 className="nl-heading nl-heading--level-4">
                  <Link to={entry.to} className="nl-link">
                    {text(entry.title)}
                  </Link>
                </h3>
                <p className="nl-paragraph">{text(entry.text)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
