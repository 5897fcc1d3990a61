import { lazy, Suspense } from "react";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Loading } from "../../components/Loading.tsx";
import { AdmissionFigures } from "./AdmissionFigures.tsx";
import { EntranceCard } from "./EntranceCard.tsx";
import { MonitorFigure } from "./MonitorFigure.tsx";
import { FIELDS, START, VERBS } from "./startWords.ts";

/** The figures bring the whole core with them, so they come after the page. */
const LiveFigures = lazy(async () => ({ default: (await import("./LiveFigures.tsx")).LiveFigures }));

export function StartPage() {
  const text = useText();
  return (
    <Page title={text(START.title)} lead={text(START.lead)}>
      <section aria-labelledby="nu" className="section section--first">
        <h2 id="nu" className="nl-heading nl-heading--level-2">
          {text(START.nowTitle)}
        </h2>
        <Suspense fallback={<Loading />}>
          <LiveFigures />
        </Suspense>
        <div className="section__part">
          <MonitorFigure />
        </div>
        <div className="section__part">
          <AdmissionFigures />
        </div>
      </section>
      <section aria-labelledby="doen" className="section">
        <h2 id="doen" className="nl-heading nl-heading--level-2">
          {text(START.verbsTitle)}
        </h2>
        <ul className="cards cards--four">
          {VERBS.map((verb) => (
            <EntranceCard key={verb.title.nl} entrance={verb} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="terreinen" className="section">
        <h2 id="terreinen" className="nl-heading nl-heading--level-2">
          {text(START.fieldsTitle)}
        </h2>
        <p className="nl-paragraph section__lead">{text(START.fieldsLead)}</p>
        <ol className="cards">
          {FIELDS.map((field, index) => (
            <EntranceCard key={field.title.nl} entrance={field} number={index + 1} />
          ))}
        </ol>
      </section>
    </Page>
  );
}
