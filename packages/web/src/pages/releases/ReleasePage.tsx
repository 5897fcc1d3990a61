import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { versionsQuery } from "./releaseQueries.ts";
import { RELEASES } from "./releaseWords.ts";
import { VersionCard } from "./VersionCard.tsx";

/** One dataset: its versions, what is different in each, and where to get them. */
export function ReleasePage() {
  const text = useText();
  const { dataset } = useParams({ from: "/uitgaven/$dataset" });
  const { data } = useSuspenseQuery(versionsQuery(dataset));
  const newest = data.versions.findIndex(({ status }) => status === "published");
  return (
    <Page
      title={text(data.title)}
      lead={text(data.summary)}
      above={
        <Link to="/uitgaven" className="nl-link">
          {text(RELEASES.all)}
        </Link>
      }
    >
      <section aria-labelledby="versies" className="section section--first">
        <h2 id="versies" className="nl-heading nl-heading--level-2">
          {text(RELEASES.versions)}
        </h2>
        {data.versions.length === 0 ? (
          <p className="empty">{text(RELEASES.none)}</p>
        ) : (
          <ul className="rounds">
            {data.versions.map((version, at) => (
              <VersionCard
                key={version.version}
                dataset={dataset}
                version={version}
                isOpen={at <= newest || at === 0}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="vragen" className="section">
        <h2 id="vragen" className="nl-heading nl-heading--level-2">
          {text(RELEASES.ask)}
        </h2>
        <p className="nl-paragraph section__lead">{text(RELEASES.askText)}</p>
        <p>
          <code className="register-hash">{`GET /v1/releases/${dataset}/query?version=latest&place=GM0363&years=2020-2024`}</code>
        </p>
        <p>
          <code className="register-hash">{`POST /v1/releases/${dataset}/query {"criteria": {"not": {"field": "level", "op": "eq", "value": "country"}}}`}</code>
        </p>
      </section>
    </Page>
  );
}
