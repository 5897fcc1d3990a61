import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { roundQuery, type PupilOutcome } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { useHash } from "../../../app/useScrollToHash.ts";
import { Page } from "../../../app/Page.tsx";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { CodeForm } from "./CodeForm.tsx";
import { OutcomeView } from "./OutcomeView.tsx";
import { PUPIL } from "./pupilWords.ts";
import { ReceiptForm } from "./ReceiptForm.tsx";
import type { Receipt } from "./readReceipt.ts";
import { ReceiptOutcome } from "./ReceiptOutcome.tsx";

/** The outcome of one pupil, by code or by receipt, without an account. */
export function PupilPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/uitslag" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const given = codeIn(useHash());
  const [outcome, setOutcome] = useState<PupilOutcome>();
  const [receipt, setReceipt] = useState<Receipt>();
  const hasResult = outcome !== undefined || receipt !== undefined;
  const clear = () => {
    setOutcome(undefined);
    setReceipt(undefined);
  };
  return (
    <Page
      title={text(PUPIL.title)}
      lead={hasResult ? `${round.title}, ${round.region}` : text(PUPIL.lead)}
      above={
        <Link to="/aanmelding/$round" params={params} className="nl-link">
          ← {round.title}
        </Link>
      }
    >
      {round.publishedEdition === null ? (
        <p className="empty section section--first">{text(PUPIL.notPublished)}</p>
      ) : null}
      {outcome ? <OutcomeView round={round} outcome={outcome} /> : null}
      {receipt ? <ReceiptOutcome round={round} receipt={receipt} /> : null}
      {hasResult ? (
        <p className="section no-print">
          <SecondaryActionButton onClick={clear}>{text(PUPIL.other)}</SecondaryActionButton>
        </p>
      ) : (
        <div className="columns section section--first">
          {round.publishedEdition === null ? null : (
            <CodeForm key={given} round={round.id} given={given} onFound={setOutcome} />
          )}
          <ReceiptForm onRead={setReceipt} />
        </div>
      )}
    </Page>
  );
}

/** "code=ABCD" or "ABCD" -> "ABCD". */
function codeIn(hash: string): string {
  return decodeURIComponent(hash.replace(/^code=/, "")).slice(0, 60);
}
