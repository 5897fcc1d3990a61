import { useQueries, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { roundQuery, roundsQuery, type RoundView } from "../../../api/admission.ts";
import { useText } from "../../../app/language.ts";
import { useHash } from "../../../app/useScrollToHash.ts";
import { Field } from "../../../components/Field.tsx";
import { CHANCES } from "./chancesWords.ts";

/** Of which round the lists are used; another one is another page with the same list. */
export function BasisField({ round }: { readonly round: RoundView }) {
  const text = useText();
  const navigate = useNavigate();
  const hash = useHash();
  const { data: rounds = [] } = useQuery(roundsQuery);
  const others = rounds.filter(({ id, state }) => id === round.id || state !== "set-up");
  const views = useQueries({ queries: others.map(({ id }) => roundQuery(id)) });
  // Of the round that is shown the page itself says so; a coordinator may see more than what is public.
  const lacksChances = (index: number): boolean => {
    const other = views[index]?.data;
    return other !== undefined && other.id !== round.id && !hasChances(other);
  };
  if (others.length < 2) return null;
  const choose = (id: string) =>
    navigate({
      to: "/aanmelding/$round/kansen",
      params: { round: id },
      search: true,
      hash,
    });
  return (
    <>
      <Field label={text(CHANCES.basis)} help={text(CHANCES.basisHelp)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="utrecht-select utrecht-select--html-select control control--wide"
            value={round.id}
            onChange={({ target }) => void choose(target.value)}
          >
            {others.map((item, index) => (
              <option key={item.id} value={item.id}>
                {item.title}, {item.schoolYear}
                {lacksChances(index) ? ` (${text(CHANCES.noneYet)})` : null}
              </option>
            ))}
          </select>
        )}
      </Field>
      {round.state === "open" || round.state === "set-up" ? <p className="note">{text(CHANCES.stillOpen)}</p> : null}
    </>
  );
}

/** The document in which the lotteries drawn for a round are kept; public from the start, unless the round is small. */
const DRAWS = "cutoff-draws.bin";

function hasChances({ documents }: RoundView): boolean {
  return documents.some(({ name }) => name === DRAWS);
}
