import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { CountSection } from "./CountSection.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { MotionsSection } from "./MotionsSection.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { promisesQuery, timelineQuery } from "./promiseQueries.ts";
import { PromiseTable } from "./PromiseTable.tsx";
import { PROMISES } from "./promiseWords.ts";
import { RulesSection } from "./RulesSection.tsx";
import { SubscribeSection } from "./SubscribeSection.tsx";
import { TimelineSection } from "./TimelineSection.tsx";

/** What the letters promised, and how it stands. */
export function PromisesPage() {
  const text = useText();
  const { lang: _lang, ...search } = useSearch({ from: "/beloften" });
  const { data: all } = useSuspenseQuery(promisesQuery({}));
  const list = useQuery(promisesQuery(search));
  const timeline = useQuery(timelineQuery(search));
  const error = list.error ?? timeline.error;
  return (
    <Page title={text(PROMISES.title)} lead={text(PROMISES.lead)}>
      <FilterForm all={all.promises} />
      {error ? <Problem error={error} /> : null}
      {list.data && timeline.data ? (
        <>
          <CountSection {...list.data} />
          <TimelineSection rows={list.data.promises} events={timeline.data} />
          <section aria-labelledby="lijst" className="section">
            <h2 id="lijst" className="nl-heading nl-heading--level-2">
              {text(PROMISES.list)}
            </h2>
            <PromiseTable rows={list.data.promises} on={search.on} />
          </section>
        </>
      ) : (
        <Loading />
      )}
      <SubscribeSection />
      <MotionsSection />
      <RulesSection />
      <PapersSection />
    </Page>
  );
}
