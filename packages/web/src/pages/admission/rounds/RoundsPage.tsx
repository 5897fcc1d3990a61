import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { roundsQuery, type RoundSummary } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { CHANCES } from "../chances/chancesWords.ts";
import { ADMISSION, STATE_NOTE } from "../admissionWords.ts";
import { StepBar } from "../StepBar.tsx";
import { NewRoundForm } from "./NewRoundForm.tsx";
import { ROUNDS } from "./roundsWords.ts";

/** The rounds of central admission, with where each stands. */
export function RoundsPage() {
  const text = useText();
  const { data: rounds } = useSuspenseQuery(roundsQuery);
  return (
    <Page title={text(ROUNDS.title)} lead={text(ROUNDS.lead)}>
      <section aria-labelledby="rondes" className="section section--first">
        <h2 id="rondes" className="nl-heading nl-heading--level-2">
          {text(ROUNDS.rounds)}
        </h2>
        {rounds.length === 0 ? (
          <p className="empty">{text(ROUNDS.none)}</p>
        ) : (
          <ul className="rounds">
            {rounds.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="nieuw" className="section">
        <h2 id="nieuw" className="nl-heading nl-heading--level-2">
          {text(ROUNDS.newRound)}
        </h2>
        <details className="details" open={rounds.length === 0}>
          <summary>{text(ROUNDS.openForm)}</summary>
          <NewRoundForm />
        </details>
      </section>
    </Page>
  );
}

function RoundCard({ round }: { readonly round: RoundSummary }) {
  const text = useText();
  const params = { round: round.id };
  return (
    <li className="round-card">
      <div className="round-card__head">
        <h3 className="nl-heading nl-heading--level-3">
          <Link to="/aanmelding/$round" params={params} className="nl-link">
            {round.title}
          </Link>
        </h3>
        <span className="note">
          {round.region}, {round.schoolYear}
          {round.edition > 1 ? `, ${text(ROUNDS.edition)} ${round.edition}` : null}
        </span>
      </div>
      <p>{text(STATE_NOTE[round.state])}</p>
      <StepBar state={round.state} />
      <p className="round-card__links">
        <Link to="/aanmelding/$round" params={params} className="nl-link">
          {text(ADMISSION.publicPage)}
          <span className="visually-hidden">: {round.title}</span>
        </Link>
        {round.publishedEdition === null ? null : (
          <Link to="/aanmelding/$round/uitslag" params={params} className="nl-link">
            {text(ADMISSION.pupil)}
            <span className="visually-hidden">: {round.title}</span>
          </Link>
        )}
        <Link to="/aanmelding/$round/kansen" params={params} className="nl-link">
          {text(CHANCES.link)}
          <span className="visually-hidden">: {round.title}</span>
        </Link>
        <Link to="/aanmelding/$round/beheer" params={params} className="nl-link">
          {text(ADMISSION.desk)}
          <span className="visually-hidden">: {round.title}</span>
        </Link>
      </p>
    </li>
  );
}
