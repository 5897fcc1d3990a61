import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { runsQuery } from "../../api/queries.ts";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { RunItem } from "./RunItem.tsx";
import { RUNS } from "./runWords.ts";

/** The outcomes that were kept, the newest first. */
export function RunsPage() {
  const text = useText();
  const { data: runs } = useSuspenseQuery(runsQuery);
  return (
    <Page title={text(RUNS.title)} lead={text(RUNS.lead)}>
      {runs.length === 0 ? (
        <div className="empty section section--first">
          <p>{text(RUNS.none)}</p>
          <p>
            <Link to="/geld" className="nl-link">
              {text(RUNS.toMoney)}
            </Link>
          </p>
        </div>
      ) : (
        <ul className="plain-list runs">
          {runs.map((run) => (
            <RunItem key={run.id} run={run} />
          ))}
        </ul>
      )}
    </Page>
  );
}
