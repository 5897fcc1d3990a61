import { useQuery } from "@tanstack/react-query";
import { afterCareLogQuery, documentUrl, type AdmissionDocument, type RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Loading } from "../../../components/Loading.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { numberText } from "../../../i18n/format.ts";
import { programmeNames } from "../programmeNames.ts";
import { FactList } from "../FactList.tsx";
import { ROUND } from "./roundWords.ts";

/** What happened after the outcome, in counts; few pupils are not told. */
export function AfterCareLog({ round }: { readonly round: RoundView }) {
  const text = useText();
  const log = round.documents.find(
    ({ name, edition }) => name === "after-care-log.json" && edition === round.publishedEdition,
  );
  if (!log) return null;
  return (
    <section aria-labelledby="nazorg" className="section">
      <h2 id="nazorg" className="nl-heading nl-heading--level-2">
        {text(ROUND.afterCare)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ROUND.afterCareLead)}</p>
      <Log round={round} document={log} />
    </section>
  );
}

interface LogProps {
  readonly round: RoundView;
  readonly document: AdmissionDocument;
}

function Log({ round, document }: LogProps) {
  const text = useText();
  const language = useLanguage();
  const { data, error } = useQuery(afterCareLogQuery(documentUrl(round.id, document), document.sha256));
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  const nameOf = programmeNames(round.outcome?.programmes ?? []);
  const count = (value: number | null) => (value === null ? text(ROUND.few) : numberText(value, language));
  // A count that is hidden is not zero: something happened there.
  const changed = data.programmes.filter(({ added, came, went }) => added > 0 || came !== 0 || went !== 0);
  return (
    <>
      <FactList
        facts={[
          [text(ROUND.events), count(data.events)],
          [text(ROUND.gone), count(data.gone)],
        ]}
      />
      {changed.length === 0 ? (
        <p className="note">{text(ROUND.noMoves)}</p>
      ) : (
        <PlainTable
          caption={text(ROUND.afterCare)}
          hideCaption
          tall
          columns={[
            { label: text(ROUND.programme) },
            { label: text(ROUND.added), numeric: true },
            { label: text(ROUND.came), numeric: true },
            { label: text(ROUND.went), numeric: true },
            { label: text(ROUND.waiting), numeric: true },
          ]}
          rows={changed.map(({ programme, added, came, went, waiting }) => [
            nameOf(programme),
            numberText(added, language),
            count(came),
            count(went),
            count(waiting),
          ])}
        />
      )}
    </>
  );
}
