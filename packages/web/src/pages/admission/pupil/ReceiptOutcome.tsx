import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { certificateQuery, documentUrl, type RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { publicCertificate } from "../publicCertificate.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { choiceViews } from "./choiceViews.ts";
import { PlaceView } from "./PlaceView.tsx";
import { editionOfRoot } from "../roundRoots.ts";
import { programmeNames } from "../programmeNames.ts";
import { PUPIL } from "./pupilWords.ts";
import type { Receipt } from "./readReceipt.ts";
import { receiptExplanation } from "./receiptExplanation.ts";
import { ReceiptCheck } from "./ReceiptCheck.tsx";
import { ResultHeading } from "./ResultHeading.tsx";

interface ReceiptOutcomeProps {
  readonly round: RoundView;
  readonly receipt: Receipt;
}

const NOTHING = { steps: [], alternatives: [] };

/** What a receipt says, with its check; nothing is asked of the server but what is public. */
export function ReceiptOutcome({ round, receipt }: ReceiptOutcomeProps) {
  const text = useText();
  const language = useLanguage();
  const edition = editionOfRoot(round, receipt.root) ?? round.publishedEdition;
  const file = publicCertificate(round, edition);
  const { data: certificate } = useQuery(certificateQuery(file && documentUrl(round.id, file)));
  const explanation = useMemo(
    () => (certificate ? receiptExplanation(certificate, receipt) : undefined),
    [certificate, receipt],
  );
  const nameOf = programmeNames(round.outcome?.programmes ?? []);
  const { preferences } = receipt.application;
  const { programme, rank } = receipt.placement;
  return (
    <div className="section section--first">
      <ResultHeading />
      <p className="note">{text(PUPIL.receiptPlace)}</p>
      {edition === round.publishedEdition ? null : <Notice type="warning">{text(PUPIL.olderEdition)}</Notice>}
      <PlaceView name={programme === null ? undefined : nameOf(programme)} rank={rank} choices={preferences.length} />
      <ChoiceList
        choices={choiceViews(
          { preferences, rank, explanation: explanation ?? NOTHING, chances: null },
          nameOf,
          language,
        )}
      />
      <ReceiptCheck round={round} receipt={receipt} edition={edition} />
    </div>
  );
}
