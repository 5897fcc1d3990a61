import { Link, useParams } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { NotFoundPage } from "../../app/NotFoundPage.tsx";
import { Page } from "../../app/Page.tsx";
import { useScrollToHash } from "../../app/useScrollToHash.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { RefusalList } from "../../components/RefusalList.tsx";
import { usableDatasets } from "../../funding/fundingDefaults.ts";
import { useFunding, type Funding } from "../../funding/useFunding.ts";
import { useFundingSearch } from "../../funding/useFundingSearch.ts";
import { EffectSection } from "./EffectSection.tsx";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";
import { ShareSection } from "./ShareSection.tsx";
import { SitesSection } from "./SitesSection.tsx";
import { SpreadSection } from "./SpreadSection.tsx";
import { StartingPoints } from "./StartingPoints.tsx";
import { SummarySection } from "./SummarySection.tsx";
import { TrySection } from "./TrySection.tsx";

/** Carrying out one funding scheme: everything specific on this page is said by the scheme itself. */
export function FundingPage() {
  const { scheme: id } = useParams({ from: "/geld/$scheme" });
  const text = useText();
  const [search, change] = useFundingSearch();
  const funding = useFunding(id, useDeferredValue(search));
  if (!funding.scheme) return <NotFoundPage />;
  const view: FundingView = { ...funding, scheme: funding.scheme, search, change };
  return (
    <Page title={text(funding.scheme.title)} lead={text(funding.scheme.question)}>
      <StartingPoints view={view} />
      <FundingBody view={view} />
    </Page>
  );
}

function FundingBody({ view }: { readonly view: FundingView }) {
  const text = useText();
  useScrollToHash(view.run !== undefined);
  if (!view.dataset) return <NoData view={view} />;
  if (view.error) return <Problem error={view.error} />;
  if (!view.facts || !view.run || !view.base) return <Loading />;
  return (
    <>
      {view.run.ok ? <SummarySection view={view} run={view.run.value} /> : <RefusalList refusals={view.run.refusals} />}
      <TrySection view={view} facts={view.facts} />
      {view.run.ok ? (
        <>
          <SpreadSection view={view} run={view.run.value} />
          <EffectSection view={view} run={view.run.value} places={view.facts.places} />
          <SitesSection view={view} run={view.run.value} places={view.facts.places} />
          <ShareSection view={view} dataset={view.dataset} />
        </>
      ) : null}
      <output className="visually-hidden">{view.busy ? text(FUNDING.busy) : ""}</output>
    </>
  );
}

function NoData({ view }: { readonly view: Funding }) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="empty">
      <p className="nl-paragraph">
        {text(usableDatasets(view.datasets).length === 0 ? FUNDING.noData : FUNDING.unknownDataset)}
      </p>
      <Link to="/gegevens" search={{ lang: language }} className="nl-link">
        {text(FUNDING.toData)}
      </Link>
    </div>
  );
}
