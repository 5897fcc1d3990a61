import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { documentUrl, deskQuery, roundQuery, type RoundView } from "../../../api/admission.ts";
import { analysisQuery, type AnalysisDocument } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { numberText } from "../../../i18n/format.ts";
import { RoundTabs } from "../RoundTabs.tsx";
import { AnalysisView } from "./AnalysisView.tsx";
import { ANALYSIS } from "./analysisWords.ts";
import { StartAnalysis } from "./StartAnalysis.tsx";

/** What a round did for whom, and what another rule would have done. */
export function AnalysisPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/analyse" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const { data: found, error } = useQuery(analysisQuery(params.round));
  const { data: desk } = useQuery({ ...deskQuery(params.round), retry: false });
  const isTrusted = desk !== undefined;
  return (
    <Page title={text(ANALYSIS.title)} lead={text(ANALYSIS.lead)} above={<RoundTabs round={round} />}>
      {error ? <Problem error={error} /> : null}
      {found === undefined && !error ? <Loading /> : null}
      {found === null ? <NoAnalysis round={round} isTrusted={isTrusted} /> : null}
      {found ? (
        <>
          <AnalysisView round={round} edition={found.edition} analysis={found.analysis} isTrusted={isTrusted} />
          <Again round={round} edition={found.edition} analysis={found.analysis} isTrusted={isTrusted} />
        </>
      ) : null}
    </Page>
  );
}

interface NoAnalysisProps {
  readonly round: RoundView;
  readonly isTrusted: boolean;
}

function NoAnalysis({ round, isTrusted }: NoAnalysisProps) {
  const text = useText();
  const isPlaced = round.state === "placed" || round.state === "verified" || round.state === "published";
  return (
    <div className="section section--first stack">
      <p className="empty">
        {text(ANALYSIS.none)} {isTrusted ? null : text(ANALYSIS.noneVisitor)}
        {isTrusted && !isPlaced ? text(ANALYSIS.notPlaced) : null}
      </p>
      {isTrusted && isPlaced ? <StartAnalysis round={round.id} analysis={undefined} /> : null}
    </div>
  );
}

interface AgainProps extends NoAnalysisProps {
  readonly edition: number;
  readonly analysis: AnalysisDocument;
}

function Again({ round, edition, analysis, isTrusted }: AgainProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="cijfers" className="section no-print stack">
      <h2 id="cijfers" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.keep)}
      </h2>
      <p>
        <a className="nl-link" href={documentUrl(round.id, { name: "analysis.json", edition })} download>
          {text(ANALYSIS.download)}
        </a>{" "}
        <span className="note">
          {numberText(analysis.luck.lotteries, language)} {text(ANALYSIS.madeWith)} {edition}.{" "}
          {text(ANALYSIS.protectedNote)}
        </span>
      </p>
      {isTrusted ? (
        <details className="details">
          <summary>{text(ANALYSIS.again)}</summary>
          <StartAnalysis round={round.id} analysis={analysis} />
        </details>
      ) : null}
    </section>
  );
}
