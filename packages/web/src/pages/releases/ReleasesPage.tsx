import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { releasesQuery } from "./releaseQueries.ts";
import { RELEASES } from "./releaseWords.ts";

/** The datasets that are published in versions. */
export function ReleasesPage() {
  const text = useText();
  const { data: datasets } = useSuspenseQuery(releasesQuery);
  return (
    <Page title={text(RELEASES.title)} lead={text(RELEASES.lead)}>
      <section aria-labelledby="datasets" className="section section--first">
        <h2 id="datasets" className="nl-heading nl-heading--level-2">
          {text(RELEASES.datasets)}
        </h2>
        {datasets.length === 0 ? (
          <p className="empty">{text(RELEASES.none)}</p>
        ) : (
          <ul className="rounds">
            {datasets.map(({ id, title, summary, latest }) => (
              <li key={id} className="round-card">
                <h3 className="nl-heading nl-heading--level-3">
                  <Link to="/uitgaven/$dataset" params={{ dataset: id }} className="nl-link">
                    {text(title)}
                  </Link>
                </h3>
                <p>{text(summary)}</p>
                <p className="note">
                  {latest ? `${text(RELEASES.latest)}: ${latest.version}` : text(RELEASES.noneYet)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  );
}
