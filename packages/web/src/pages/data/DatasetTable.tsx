import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../api/types.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { dayText, momentText, numberText } from "../../i18n/format.ts";
import { DATA } from "./dataWords.ts";
import { QUALITY } from "./qualityWords.ts";

export function DatasetTable({ datasets }: { readonly datasets: readonly Dataset[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(DATA.present)}
      hideCaption
      columns={[
        { label: text(DATA.name) },
        { label: text(DATA.file) },
        { label: text(DATA.rows), numeric: true },
        { label: text(DATA.countDate) },
        { label: text(DATA.added) },
        { label: text(DATA.hash) },
        { label: text(QUALITY.report) },
      ]}
      rows={datasets.map((dataset) => [
        <>
          {dataset.title}{" "}
          {dataset.generated ? <span className="badge badge--derived">{text(DATA.invented)}</span> : null}
        </>,
        <span key="file" className="hash">
          {dataset.sourceName}
        </span>,
        numberText(dataset.rows, language),
        dataset.countDate ? dayText(dataset.countDate, language) : "-",
        momentText(dataset.createdAt, language),
        <code key="hash" title={dataset.sha256}>
          {dataset.sha256.slice(0, 12)}…
        </code>,
        dataset.kind === "register" ? (
          <Link key="report" to="/gegevens/register" search={{ data: dataset.id }} className="nl-link">
            {text(QUALITY.report)} <span className="visually-hidden">{dataset.title}</span>
          </Link>
        ) : dataset.generated ? (
          "-"
        ) : (
          <Link key="report" to="/gegevens" search={{ rapport: dataset.id }} hash="rapport" className="nl-link">
            {text(QUALITY.report)} <span className="visually-hidden">{dataset.title}</span>
          </Link>
        ),
      ])}
    />
  );
}
