import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useLanguage, useText } from "../../../app/language.ts";
import { DownloadLinks } from "../DownloadLinks.tsx";
import { READ } from "./readWords.ts";

/** The agenda as files. */
export function FilesView({ agenda }: { readonly agenda: Agenda }) {
  const text = useText();
  const language = useLanguage();
  const record = `/v1/collections/agendas/${agenda.id}`;
  const links = [
    { label: "JSON", href: record },
    { label: "CSV", href: `/v1/collections/agendas?format=csv` },
    { label: "XLSX", href: `/v1/collections/agendas?format=xlsx` },
    { label: "iCal", href: `/v1/agendas/${agenda.id}/calendar.ics?lang=${language}` },
    { label: "OParl", href: `/v1/oparl/organization/${agenda.id}/meetings` },
  ];
  return (
    <section aria-labelledby="bestanden" className="section">
      <h2 id="bestanden" className="nl-heading nl-heading--level-2">
        {text(READ.files)}
      </h2>
      <p className="note">{text(READ.filesLead)}</p>
      <DownloadLinks of={agenda.title} links={links} />
    </section>
  );
}
