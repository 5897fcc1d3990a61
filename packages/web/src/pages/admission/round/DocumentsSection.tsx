import { documentUrl, type AdmissionDocument, type RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { numberText } from "../../../i18n/format.ts";
import { documentTitle } from "../documentWords.ts";
import { ROUND } from "./roundWords.ts";

/** Everything of a round that can be downloaded, with the hash to recognise it by. */
export function DocumentsSection({ round }: { readonly round: RoundView }) {
  const text = useText();
  return (
    <section aria-labelledby="documenten" className="section">
      <h2 id="documenten" className="nl-heading nl-heading--level-2">
        {text(ROUND.documents)}
      </h2>
      {round.documents.length === 0 ? (
        <p className="empty">{text(ROUND.documentsNone)}</p>
      ) : (
        <DocumentTable round={round.id} documents={round.documents} />
      )}
    </section>
  );
}

interface DocumentTableProps {
  readonly round: string;
  readonly documents: readonly AdmissionDocument[];
}

export function DocumentTable({ round, documents }: DocumentTableProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(ROUND.documents)}
      hideCaption
      columns={[
        { label: text(ROUND.document) },
        { label: text(ROUND.editionColumn), numeric: true },
        { label: text(ROUND.size), numeric: true },
        { label: text(ROUND.hash) },
      ]}
      rows={documents.map((document) => [
        <a key="link" href={documentUrl(round, document)} download className="nl-link">
          {text(documentTitle(document.name))}
        </a>,
        document.edition,
        sizeText(document.bytes, (value) => numberText(value, language, value < 10 ? 1 : 0)),
        <code key="hash" className="hash hash--short">
          {document.sha256}
        </code>,
      ])}
    />
  );
}

function sizeText(bytes: number, number: (value: number) => string): string {
  return bytes < 1e6 ? `${number(Math.max(0.1, bytes / 1e3))} kB` : `${number(bytes / 1e6)} MB`;
}
