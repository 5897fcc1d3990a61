import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Problem } from "../../components/Problem.tsx";
import { QUALITY } from "./qualityWords.ts";
import { kindsQuery, type DatasetKind } from "./tableQueries.ts";

/** Every kind of table that can be imported, with who publishes it and under which licence. */
export function KindTable() {
  const text = useText();
  const { data: kinds, error } = useQuery(kindsQuery);
  if (error) return <Problem error={error} />;
  if (!kinds) return <Loading />;
  return (
    <PlainTable
      caption={text(QUALITY.kinds)}
      hideCaption
      tall
      columns={[
        { label: text(QUALITY.kind) },
        { label: text(QUALITY.publisher) },
        { label: text(QUALITY.licence) },
        { label: text(QUALITY.asksYear) },
        { label: text(QUALITY.numberOfColumns) },
      ]}
      rows={kinds.map((kind) => [
        <KindName key="kind" kind={kind} />,
        kind.link === null ? (
          kind.publisher
        ) : (
          <a key="publisher" href={kind.link} className="nl-link">
            {kind.publisher}
          </a>
        ),
        kind.licence ?? text(QUALITY.notStated),
        kind.year === null ? "" : text(kind.year === "school-year" ? QUALITY.schoolYear : QUALITY.calendarYear),
        <details key="columns" className="details">
          <summary>{kind.columns.length}</summary>
          {kind.columns.join(", ")}
        </details>,
      ])}
    />
  );
}

function KindName({ kind }: { readonly kind: DatasetKind }) {
  const text = useText();
  return (
    <>
      {text(kind.title)} <code>{kind.id}</code>
      {kind.notes ? <span className="note note--block">{text(kind.notes)}</span> : null}
    </>
  );
}
