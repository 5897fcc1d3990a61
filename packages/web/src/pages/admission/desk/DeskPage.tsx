import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { deskQuery, roundQuery, type Desk, type RoundView } from "../../../api/admission.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { DocumentTable } from "../round/DocumentsSection.tsx";
import { ErasedNotice } from "../ErasedNotice.tsx";
import { RoundTabs } from "../RoundTabs.tsx";
import { StepBar } from "../StepBar.tsx";
import { AfterCareSection } from "./AfterCareSection.tsx";
import { CodesSection } from "./CodesSection.tsx";
import { ComputeSection } from "./ComputeSection.tsx";
import { DESK } from "./deskWords.ts";
import { FilesSection } from "./FilesSection.tsx";
import { NextStep } from "./NextStep.tsx";
import { SettingsSection } from "./SettingsSection.tsx";
import { EraseSection } from "./EraseSection.tsx";
import { ReservePanel } from "./ReservePanel.tsx";
import { useStep } from "./useStep.ts";
import { WarningsSection } from "./WarningsSection.tsx";

/** The console of who carries out a round. */
export function DeskPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/beheer" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const { data: desk, error } = useQuery(deskQuery(params.round));
  return (
    <Page title={`${text(DESK.title)}: ${round.title}`} lead={text(DESK.lead)} above={<RoundTabs round={round} />}>
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

interface ConsoleProps {
  readonly round: RoundView;
  readonly desk: Desk;
}

function Console({ round, desk }: ConsoleProps) {
  const step = useStep(round.id, desk.jobs);
  if (round.erasedAt !== null) return <ErasedConsole round={round} desk={desk} hasErased={step.name === "erase"} />;
  return (
    <>
      <NextStep round={round} desk={desk} step={step} />
      {round.publishedEdition === null ? null : <CodesSection round={round} />}
      <ReservePanel round={round} />
      <AfterCareSection round={round} desk={desk} step={step} />
      <FilesSection round={round} desk={desk} />
      <WarningsSection round={round} desk={desk} />
      <SettingsSection key={round.id} round={round} />
      <ComputeSection round={round} />
      <DeskDocuments round={round} desk={desk} />
      <EraseSection round={round} step={step} />
    </>
  );
}

interface ErasedConsoleProps extends ConsoleProps {
  /** It happened on this page just now: the focus comes along. */
  readonly hasErased: boolean;
}

/** Nothing can be done any more. */
function ErasedConsole({ round, desk, hasErased }: ErasedConsoleProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasErased) place.current?.focus();
  }, [hasErased]);
  return (
    <>
      <div ref={place} tabIndex={-1} className="section">
        <ErasedNotice round={round} />
      </div>
      <DeskDocuments round={round} desk={desk} />
    </>
  );
}

function DeskDocuments({ round, desk }: ConsoleProps) {
  const text = useText();
  if (desk.documents.length === 0) return null;
  return (
    <section aria-labelledby="documenten" className="section">
      <h2 id="documenten" className="nl-heading nl-heading--level-2">
        {text(DESK.documents)}
      </h2>
      {round.erasedAt === null ? <p className="nl-paragraph section__lead">{text(DESK.documentsNote)}</p> : null}
      <DocumentTable round={round.id} documents={desk.documents} />
    </section>
  );
}
