import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { roundQuery, type RoundView } from "../../../api/admission.ts";
import { offersQuery, type Offer } from "../../../api/admissionAnalysis.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { Loading } from "../../../components/Loading.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { RoundTabs } from "../RoundTabs.tsx";
import { AboutPupil } from "./AboutPupil.tsx";
import { BasisField } from "./BasisField.tsx";
import { ChancesResult } from "./ChancesResult.tsx";
import { CHANCES } from "./chancesWords.ts";
import { ListEditor } from "./ListEditor.tsx";
import { OfferSearch } from "./OfferSearch.tsx";
import { useChanceList } from "./useChanceList.ts";
import { useChances } from "./useChances.ts";

/** What a list of choices is likely to give, before it is handed in. */
export function ChancesPage() {
  const text = useText();
  const params = useParams({ from: "/aanmelding/$round/kansen" });
  const { data: round } = useSuspenseQuery(roundQuery(params.round));
  const { data: offers, error } = useQuery(offersQuery(params.round));
  return (
    <Page title={text(CHANCES.title)} lead={text(CHANCES.lead)} above={<RoundTabs round={round} />}>
      {error ? (
        <Problem error={error} />
      ) : offers ? (
        <Maker key={round.id} round={round} offers={offers} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface MakerProps {
  readonly round: RoundView;
  readonly offers: readonly Offer[];
}

function Maker({ round, offers }: MakerProps) {
  const text = useText();
  const [list, change] = useChanceList();
  const { chances, known, error, isOld } = useChances(round.id, offers, list);
  const [added, setAdded] = useState<string>();
  // The button that was pressed disappears: the focus goes on to what it added.
  const add = (programme: string) => {
    setAdded(programme);
    change({ ...list, choices: [...list.choices, { programme }] });
  };
  if (offers.length === 0) return <p className="empty section section--first">{text(CHANCES.noOffers)}</p>;
  return (
    <>
      <div className="section section--first chances">
        <div className="chances__make">
          <BasisField round={round} />
          <AboutPupil offers={offers} list={list} onChange={change} />
          <OfferSearch offers={offers} list={list} onAdd={add} />
          <ListEditor
            round={round}
            offers={offers}
            list={known}
            chances={chances ?? undefined}
            added={added}
            onChange={change}
          />
          <p className="note">{text(CHANCES.privacy)}</p>
        </div>
        <div className="chances__result">
          {error ? <Problem error={error} /> : null}
          <ChancesResult round={round} offers={offers} list={known} chances={chances} isOld={isOld} onAdd={add} />
        </div>
      </div>
    </>
  );
}
