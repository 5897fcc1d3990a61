import { collection as papers } from "@kansrijk/core/collections/kinds/papers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { recordsQuery } from "../../collections/recordApi.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { placeWords } from "./placeWords.ts";
import { PROMISES } from "./promiseWords.ts";

/** The papers of parliament that the letters refer to. */
export function PapersSection() {
  const text = useText();
  const { data } = useSuspenseQuery(recordsQuery(papers.id, papers.schema));
  return (
    <section aria-labelledby="kamerstukken" className="section">
      <h2 id="kamerstukken" className="nl-heading nl-heading--level-2">
        {text(PROMISES.papers)}
      </h2>
      <details className="details">
        <summary>
          {text(PROMISES.papers)} ({data.length})
        </summary>
        <PlainTable
          caption={text(PROMISES.papers)}
          hideCaption
          columns={[
            { label: text(PROMISES.paper) },
            { label: text(PROMISES.subject) },
            { label: text(PROMISES.place) },
          ]}
          rows={data.map(({ record: { number, subject, places } }) => [
            number,
            text(subject),
            places.map((place) => text(placeWords(place))).join("; "),
          ])}
        />
      </details>
    </section>
  );
}
