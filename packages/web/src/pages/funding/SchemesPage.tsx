import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { schemeQuery } from "../../funding/schemeQuery.ts";
import { SCHEME_IDS } from "../../funding/schemes.ts";
import { FUNDING } from "./fundingWords.ts";

/** Every scheme that divides money; with only one, the router goes straight to it. */
export function SchemesPage() {
  const text = useText();
  const schemes = useSuspenseQueries({ queries: SCHEME_IDS.map(schemeQuery) });
  return (
    <Page title={text(FUNDING.schemesTitle)} lead={text(FUNDING.schemesLead)}>
      <ul className="plain-list stack">
        {schemes.flatMap(({ data }) =>
          data
            ? [
                <li key={data.id}>
                  <Link to="/geld/$scheme" params={{ scheme: data.id }} className="nl-link">
                    {text(data.title)}
                  </Link>
                  <p className="nl-paragraph">{text(data.question)}</p>
                </li>,
              ]
            : [],
        )}
      </ul>
    </Page>
  );
}
