import { eurosText } from "@kansrijk/core/vocabulary/money";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { NotFoundPage } from "../../app/NotFoundPage.tsx";
import { Page } from "../../app/Page.tsx";
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
  const language = useLanguage();
  const funding = useFunding(scheme, search);
  const found = foundSite(funding, site);
  if (!funding.scheme) return <NotFoundPage />;
  const amount = found ? euroText(eurosText(found.run.decisions.amount[found.index]!), language) : undefined;
  const { name, province } = found?.place ?? {};
  return (
    <Page
      title={amount === undefined ? site : `${name ?? site} ${text(SITE.receives)} ${amount}`}
      lead={[site, municipalityOf(found?.place), province].filter(Boolean).join(", ")}
      above={
        <Link to="/geld/$scheme" params={{ scheme }} search={search} hash="vestigingen" className="nl-link">
          ← {text(SITE.back)}
        </Link>
      }
    >
      {found ? <Explained funding={funding} run={found.run} index={found.index} /> : <NotExplained funding={funding} />}
    </Page>
  );
}

function foundSite({ run, facts }: Funding, site: string) {
  if (!run?.ok || !facts) return undefined;
  const index = run.value.decisions.sites.indexOf(site);
  return index < 0 ? undefined : { run: run.value, index, place: facts.places[index] };
}

function NotExplained({ funding: { error, run, facts, dataset } }: { readonly funding: Funding }) {
  const text = useText();
  if (error) return <Problem error={error} />;
  if (dataset && (!run || !facts)) return <Loading />;
  if (run && !run.ok) return <RefusalList refusals={run.refusals} />;
  return <p className="empty">{text(SITE.unknown)}.</p>;
}

interface ExplainedProps {
  readonly funding: Funding;
  readonly run: FundingRun;
  readonly index: number;
}

function Explained({ funding, run, index }: ExplainedProps) {
  const text = useText();
  const language = useLanguage();
  const explanation = useMemo(
    () => run.scheme.explain(run.facts, run.decisions, run.parameters, run.request.money, index),
    [run, index],
  );
  return (
    <>
      {funding.tried ? (
        <p className="notice">
          {text(SITE.triedNote)}{" "}
          <strong>{baseAmount(funding, explanation.subject, language) ?? text(SITE.none)}</strong>
        </p>
      ) : null}
      <ExplanationView explanation={explanation} />
      <SiteFigures decisions={run.decisions} index={index} />
    </>
  );
}

function baseAmount({ base }: Funding, site: string, language: Language): string | undefined {
  if (!base?.ok) return undefined;
  const index = base.value.decisions.sites.indexOf(site);
  return index < 0 ? undefined : euroText(eurosText(base.value.decisions.amount[index]!), language);
}
