import { eurosText } from "@kansrijk/core/vocabulary/money";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { NotFoundPage } from "../../app/NotFoundPage.tsx";
import { Page } from "../../app/Page.tsx";
import type { Place } from "../../api/types.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { RefusalList } from "../../components/RefusalList.tsx";
import { municipalityOf } from "../../funding/siteTable.ts";
import { useFunding, type Funding } from "../../funding/useFunding.ts";
import { euroText } from "../../i18n/format.ts";
import { ExplanationView } from "./ExplanationView.tsx";
import { SiteFigures } from "./SiteFigures.tsx";
import { SITE } from "./siteWords.ts";

/** Why one site gets what it gets; with the same settings in the address as the page it came from. */
export function SitePage() {
  const { scheme, site } = useParams({ from: "/geld/$scheme/$site" });
  const search = useSearch({ from: "/geld/$scheme/$site" });
  const text = useText();
  const funding = useFunding(scheme, search);
  const back = (
    <Link to="/geld/$scheme" params={{ scheme }} search={search} hash="vestigingen" className="nl-link">
      ← {text(SITE.back)}
    </Link>
  );
  if (!funding.scheme) return <NotFoundPage />;
  const { run, facts, error } = funding;
  if (error) return <Outer site={site} back={back} body={<Problem error={error} />} />;
  if (!run || !facts) return <Outer site={site} back={back} body={<Loading />} />;
  if (!run.ok) return <Outer site={site} back={back} body={<RefusalList refusals={run.refusals} />} />;
  const index = run.value.decisions.sites.indexOf(site);
  if (index < 0) return <Outer site={text(SITE.unknown)} back={back} body={<p>{site}</p>} />;
  return <Explained funding={funding} run={run.value} index={index} place={facts.places[index]} back={back} />;
}

function Outer({ site, back, body }: { readonly site: string; readonly back: React.ReactNode; readonly body: React.ReactNode }) {
  return (
    <Page title={site} above={back}>
      {body}
    </Page>
  );
}

interface ExplainedProps {
  readonly funding: Funding;
  readonly run: FundingRun;
  readonly index: number;
  readonly place: Place | undefined;
  readonly back: React.ReactNode;
}

function Explained({ funding, run, index, place, back }: ExplainedProps) {
  const text = useText();
  const language = useLanguage();
  const explanation = useMemo(
    () => run.scheme.explain(run.facts, run.decisions, run.parameters, run.request.money, index),
    [run, index],
  );
  const site = run.decisions.sites[index]!;
  const amount = euroText(eurosText(run.decisions.amount[index]!), language);
  const where = [site, municipalityOf(place), place?.province].filter(Boolean).join(", ");
  return (
    <Page title={`${place?.name ?? site} ${text(SITE.receives)} ${amount}`} above={back} lead={where}>
      {funding.tried ? (
        <p className="notice">
          {text(SITE.triedNote)} <strong>{baseAmount(funding, site, language) ?? text(SITE.none)}</strong>
        </p>
      ) : null}
      <ExplanationView explanation={explanation} />
      <SiteFigures decisions={run.decisions} index={index} />
    </Page>
  );
}

function baseAmount({ base }: Funding, site: string, language: "nl" | "en"): string | undefined {
  if (!base?.ok) return undefined;
  const index = base.value.decisions.sites.indexOf(site);
  return index < 0 ? undefined : euroText(eurosText(base.value.decisions.amount[index]!), language);
}
