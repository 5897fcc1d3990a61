import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { roundQuery, roundsQuery } from "../../api/admission.ts";
import { useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { OutcomeFigures } from "../admission/round/OutcomeFigures.tsx";
import { newestPublished } from "./newestPublished.ts";
import { START } from "./startWords.ts";

/** The outcome of the newest round of admission, in a few figures. */
export function AdmissionFigures() {
  const text = useText();
  const { data: rounds, error } = useQuery(roundsQuery);
  const newest = newestPublished(rounds ?? []);
  const { data: round } = useQuery({ ...roundQuery(newest?.id ?? ""), enabled: newest !== undefined });
  if (error) return <Problem error={error} />;
  if (!rounds) return <Loading />;
  if (!newest)
    return (
      <p className="empty">
        {text(START.noRound)}{" "}
        <Link to="/aanmelding" className="nl-link">
          {text(START.toRounds)}
        </Link>
      </p>
    );
  return (
    <>
      <p className="nl-paragraph">
        <strong>{text(START.placesTitle)}.</strong> {text(START.placesQuestion)}
      </p>
      {round?.outcome ? <OutcomeFigures outcome={round.outcome} isBelow /> : <Loading />}
      <p className="note">
        {text(START.placesOf)} {newest.title}, {newest.region}, {newest.schoolYear}.
      </p>
      <p>
        <Link
          to="/aanmelding/$round"
          params={{ round: newest.id }}
          className="utrecht-button-link utrecht-button-link--primary-action utrecht-button-link--html-a"
        >
          {text(START.toRound)}
        </Link>
      </p>
    </>
  );
}
