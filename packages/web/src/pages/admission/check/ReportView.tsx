import type { Text } from "@kansrijk/core/vocabulary/text";
import type { PropertyReport, Report } from "@kansrijk/verifier";
import { useText } from "../../../app/language.ts";
import { Notice } from "../../../components/Notice.tsx";
import { CHECK } from "./checkWords.ts";

const MOST = 20;

export type PropertyWords = Readonly<Record<string, { readonly title: Text; readonly statement: Text }>>;

interface ReportViewProps {
  readonly report: Report;
  /** Simpler words than those of the verifier, by property. */
  readonly words?: PropertyWords;
}

/** What the verifier found, check by check, with what each check says. */
export function ReportView({ report, words = {} }: ReportViewProps) {
  const text = useText();
  const skipped = report.properties.filter(({ status }) => status === "not-checked");
  return (
    <div className="report">
      <Notice type={report.ok ? "ok" : "error"} live={report.ok ? "status" : "alert"}>
        <p className="nl-paragraph">
          <strong>{text(report.ok ? CHECK.ok : CHECK.notOk)}</strong>
          {skipped.length > 0 ? ` ${text(CHECK.skipped)}` : null}
        </p>
      </Notice>
      <PropertyList properties={report.properties.filter(({ status }) => status !== "not-checked")} words={words} />
      {skipped.length === 0 ? null : (
        <details className="details">
          <summary>
            {text(CHECK.skippedList)} ({skipped.length})
          </summary>
          <PropertyList properties={skipped} words={words} />
        </details>
      )}
    </div>
  );
}

interface PropertyListProps {
  readonly properties: readonly PropertyReport[];
  readonly words: PropertyWords;
}

function PropertyList({ properties, words }: PropertyListProps) {
  return (
    <ol className="checks">
      {properties.map((property) => (
        <PropertyItem key={property.property} property={{ ...property, ...words[property.property] }} />
      ))}
    </ol>
  );
}

function PropertyItem({ property }: { readonly property: PropertyReport }) {
  const text = useText();
  const { title, statement, status, notes, violations } = property;
  return (
    <li className={`check check--${status}`}>
      <p className="check__title">
        <strong>{text(title)}</strong> <span className="check__status">{text(CHECK[status])}</span>
      </p>
      <p>{text(statement)}</p>
      {violations.length > 0 ? (
        <ul>
          {violations.slice(0, MOST).map((violation) => (
            <li key={`${violation.code} ${violation.path ?? violation.text.nl}`}>{text(violation.text)}</li>
          ))}
        </ul>
      ) : null}
      {notes.map((note) => (
        <p key={note.nl} className="note">
          {text(note)}
        </p>
      ))}
    </li>
  );
}
