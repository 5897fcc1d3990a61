import { fillSentence } from "@kansrijk/core/explanation/quantityText";
import type { PupilOutcome, RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { choiceViews, named } from "./choiceViews.ts";
import { NowView } from "./NowView.tsx";
import { PlaceView } from "./PlaceView.tsx";
import { programmeNames } from "../programmeNames.ts";
import { PUPIL } from "./pupilWords.ts";
import { ReceiptCheck } from "./ReceiptCheck.tsx";
import { ResultHeading } from "./ResultHeading.tsx";
import { ReserveList } from "./ReserveList.tsx";

interface OutcomeViewProps {
  readonly round: RoundView;
  readonly outcome: PupilOutcome;
}

/** The outcome of one pupil with the reason of every choice, and ways to check and keep it. */
export function OutcomeView({ round, outcome }: OutcomeViewProps) {
  const text = useText();
  const language = useLanguage();
  const { placement, explanation, receipt, chances, reserve, afterCare } = outcome;
  // A second round may place outside the own list.
  const nameOf = programmeNames([...(round.outcome?.programmes ?? []), ...outcome.programmes]);
  const hasChanged = afterCare !== null && (afterCare.hasLeft || afterCare.place !== placement.programme);
  const { preferences } = receipt.application;
  // Chances stand beside their choice already.
  const remarks = explanation.remarks.filter(({ id }) => !id.startsWith("chance-"));
  return (
    <div className="section section--first">
      <ResultHeading />
      {afterCare === null ? null : <NowView now={afterCare} first={placement.programme} nameOf={nameOf} />}
      {hasChanged ? <h2 className="nl-heading nl-heading--level-2">{text(PUPIL.firstOutcome)}</h2> : null}
      <PlaceView
        name={placement.programme === null ? undefined : nameOf(placement.programme)}
        rank={placement.rank}
        choices={preferences.length}
        isPast={hasChanged}
      />
      <section aria-labelledby="waarom" className="section">
        <h2 id="waarom" className="nl-heading nl-heading--level-2">
          {text(PUPIL.why)}
        </h2>
        <ChoiceList
          choices={choiceViews({ preferences, rank: placement.rank, explanation, chances }, nameOf, language)}
        />
        {remarks.map(({ id, sentence, quantities }) => (
          <p key={id} className="nl-paragraph choices__remark">
            {fillSentence(sentence[language], named(quantities, nameOf), language)}
          </p>
        ))}
      </section>
      {reserve === null || reserve.length === 0 ? null : (
        <ReserveList reserve={reserve} offers={afterCare?.offers ?? []} nameOf={nameOf} />
      )}
      <ReceiptCheck round={round} receipt={receipt} edition={outcome.edition} />
    </div>
  );
}
