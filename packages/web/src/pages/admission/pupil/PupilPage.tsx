import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { roundQuery, type PupilOutcome } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { useHash } from "../../../app/useScrollToHash.ts";
import { Page } from "../../../app/Page.tsx";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { RoundTabs } from "../RoundTabs.tsx";
import { ErasedNotice } from "../ErasedNotice.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { OutcomeView } from "./OutcomeView.tsx";
import { PUPIL } from "./pupilWords.ts";
import { ReceiptForm } from "./ReceiptForm.tsx";
import type { Receipt } from "./readReceipt.ts";
import { ReceiptOutcome } from "./ReceiptOutcome.tsx";

/** The outcome of one pupil, by code or by receipt, without an account. */
export function PupilPage() {
  const given = codeIn(useHash());
  // Another code in the address is another pupil: nothing of the one before may stay.
  return <Pupil key={given} given={given} />;
}

function Pupil({ given }: { readonly given: string }) {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/uitslag" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const [outcome, setOutcome] = useState<PupilOutcome>();
  const [receipt, setReceipt] = useState<Receipt>();
  // A code in the address is used once: who asks for another one gets the empty form.
  const [isOther, setOther] = useState(false);
  const hasResult = outcome !== undefined || receipt !== undefined;
  const clear = () => {
    setOutcome(undefined);
    setReceipt(undefined);
    setOther(true);
    // The button goes away with the result.
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <Page
      title={text(PUPIL.title)}
      lead={
        hasResult ? `${round.title}, ${round.region}` : text(round.erasedAt === null ? PUPIL.lead : PUPIL.leadErased)
      }
      above={<RoundTabs round={round} />}
    >
      {hasResult || round.erasedAt === null ? null : (
        <div className="section section--first">
          <ErasedNotice round={round} />
        </div>
      )}
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
          {round.publishedEdition === null || round.erasedAt !== null ? null : (
            <CodeForm round={round.id} given={isOther ? "" : given} onFound={setOutcome} />
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
