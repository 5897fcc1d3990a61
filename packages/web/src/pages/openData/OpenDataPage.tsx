import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { apiUrl } from "../../api/apiUrl.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { EraseForm } from "./EraseForm.tsx";
import { ERASE_RECORD } from "./eraseRecordWords.ts";
import { ImportForm } from "./ImportForm.tsx";
import { collectionsQuery, type CollectionView } from "./openDataQueries.ts";
import { OPEN } from "./openDataWords.ts";
import { UnreadableRecords } from "./UnreadableRecords.tsx";

/** All records as files, kind by kind or in one go, and the way back. */
export function OpenDataPage() {
  const text = useText();
  const { data: collections } = useSuspenseQuery(collectionsQuery);
  const ofUsers = collections.filter(({ kept }) => kept !== "shipped");
  return (
    <Page
      title={text(OPEN.title)}
      lead={text(OPEN.lead)}
      above={
        <Link to="/gegevens" className="nl-link">
          {text({ nl: "Gegevens", en: "Data" })}
        </Link>
      }
    >
      <p className="section section--first">
        <a href="/v1/collections/all.zip" download="" className="nl-link">
          {text(OPEN.all)}
        </a>
        . {text(OPEN.allText)}
      </p>
      <section aria-labelledby="soorten" className="section">
        <h2 id="soorten" className="nl-heading nl-heading--level-2">
          {text(OPEN.kinds)}
        </h2>
        <p className="note">
          {text(OPEN.many)} {text(OPEN.figures)}
        </p>
        <Kinds collections={collections} />
      </section>
      <UnreadableRecords collections={collections} />
      <section aria-labelledby="inlezen" className="section">
        <h2 id="inlezen" className="nl-heading nl-heading--level-2">
          {text(OPEN.bring)}
        </h2>
        <ImportForm collections={ofUsers} />
      </section>
      <section aria-labelledby="wissen" className="section">
        <h2 id="wissen" className="nl-heading nl-heading--level-2">
          {text(ERASE_RECORD.title)}
        </h2>
        <p className="nl-paragraph">{text(ERASE_RECORD.lead)}</p>
        <details className="details">
          <summary>{text(ERASE_RECORD.open)}</summary>
          <EraseForm collections={ofUsers} />
        </details>
      </section>
    </Page>
  );
}

function Kinds({ collections }: { readonly collections: readonly CollectionView[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(OPEN.kinds)}
      hideCaption
      columns={[
        { label: text(OPEN.kind) },
        { label: text(OPEN.records), numeric: true },
        { label: text(OPEN.origin) },
        { label: text(OPEN.download) },
      ]}
      rows={collections.map((collection) => [
        <span key="name" id={collection.id}>
          {text(collection.title)}
        </span>,
        numberText(collection.records, language),
        text(OPEN[collection.kept]),
        <Downloads key="files" collection={collection} />,
      ])}
    />
  );
}

const FORMATS = [
  ["csv", "CSV"],
  ["xlsx", "Excel"],
  ["json", "JSON"],
] as const;

function Downloads({ collection: { id, title } }: { readonly collection: CollectionView }) {
  const text = useText();
  return FORMATS.map(([format, label]) => (
    <span key={format}>
      <a href={apiUrl(`/collections/${id}`, { format })} download="" className="nl-link">
        {label}
        <span className="visually-hidden">: {text(title)}</span>
      </a>{" "}
    </span>
  ));
}
