import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { deskQuery, roundQuery, type Desk, type RoundView } from "../../../api/admission.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { DocumentTable } from "../round/DocumentsSection.tsx";
import { StepBar } from "../StepBar.tsx";
import { AfterCareSection } from "./AfterCareSection.tsx";
import { CodesSection } from "./CodesSection.tsx";
import { ComputeSection } from "./ComputeSection.tsx";
import { DESK } from "./deskWords.ts";
import { FilesSection } from "./FilesSection.tsx";
import { NextStep } from "./NextStep.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { useStep } from "./useStep.ts";
import { WarningsSection } from "./WarningsSection.tsx";

/** The console of who carries out a round. */
export function DeskPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/beheer" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const { data: desk, error } = useQuery(deskQuery(params.round));
  return (
    <Page
      title={`${text(DESK.title)}: ${round.title}`}
      lead={text(DESK.lead)}
      above={
        <Link to="/aanmelding/$round" params={params} className="nl-link">
          ← {round.title}
        </Link>
      }
    >
      <div className="section section--first">
        <StepBar state={round.state} />
      </div>
      {error ? <NoDesk error={error} /> : desk ? <Console round={round} desk={desk} /> : <Loading />}
    </Page>
  );
}

function NoDesk({ error }: { readonly error: Error }) {
  const text = useText();
  if (error instanceof ApiProblem && error.problem.status === 403)
    return <p className="empty section">{text(DESK.notYou)}</p>;
  return <Problem error={error} />;
}

function Console({ round, desk }: { readonly round: RoundView; readonly desk: Desk }) {
  const text = useText();
  const step = useStep(round.id, desk.jobs);
  return (
    <>
      <NextStep round={round} desk={desk} step={step} />
      {round.publishedEdition === null ? null : <CodesSection round={round} />}
      <AfterCareSection round={round} desk={desk} step={step} />
      <FilesSection round={round} desk={desk} />
      <WarningsSection round={round} desk={desk} />
      <SettingsSection key={round.id} round={round} />
      <ComputeSection round={round} />
      {desk.documents.length === 0 ? null : (
        <section aria-labelledby="documenten" className="section">
          <h2 id="documenten" className="nl-heading nl-heading--level-2">
            {text(DESK.documents)}
          </h2>
          <p className="nl-paragraph section__lead">{text(DESK.documentsNote)}</p>
          <DocumentTable round={round.id} documents={desk.documents} />
        </section>
      )}
    </>
  );
}
