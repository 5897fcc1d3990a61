import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { roundQuery } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { STATE_NOTE } from "../admissionWords.ts";
import { ErasedNotice } from "../ErasedNotice.tsx";
import { RoundTabs } from "../RoundTabs.tsx";
import { StepBar } from "../StepBar.tsx";
import { AfterCareLog } from "./AfterCareLog.tsx";
import { CheckSection } from "./CheckSection.tsx";
import { CommitmentSection } from "./CommitmentSection.tsx";
import { CorrectionsSection } from "./CorrectionsSection.tsx";
import { DocumentsSection } from "./DocumentsSection.tsx";
import { DrawSection } from "./DrawSection.tsx";
import { HowSection } from "./HowSection.tsx";
import { OutcomeSection } from "./OutcomeSection.tsx";
import { ROUND } from "./roundWords.ts";
import { StandsSection } from "./StandsSection.tsx";

/** A round as everybody may see it. */
export function RoundPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  return (
    <Page
      title={round.title}
      lead={`${round.region}, ${round.schoolYear}. ${text(STATE_NOTE[round.state])}`}
      above={<RoundTabs round={round} isTitled />}
    >
      <div className="section section--first">
        <StepBar state={round.state} />
        {round.erasedAt === null ? null : (
          <div className="section__part">
            <ErasedNotice round={round} />
          </div>
        )}
        {round.publishedEdition === null ? null : (
          <p className="round-card__links round-links no-print">
            <Link
              to="/aanmelding/$round/uitslag"
              params={params}
              className="utrecht-button-link utrecht-button-link--primary-action utrecht-button-link--html-a"
            >
              {text(ROUND.forPupil)}
            </Link>
            <a href="#controleer" className="nl-link">
              {text(ROUND.checkIt)}
            </a>
          </p>
        )}
      </div>
      <OutcomeSection outcome={round.outcome} />
      <AfterCareLog round={round} />
      <CheckSection round={round} />
      <CommitmentSection commitment={round.commitment} />
      <DrawSection announcement={round.announcement} draw={round.draw} />
      <CorrectionsSection round={round} />
      <HowSection round={round} />
      <StandsSection round={round} />
      <DocumentsSection round={round} />
    </Page>
  );
}
