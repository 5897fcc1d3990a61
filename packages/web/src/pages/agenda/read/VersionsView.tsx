import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { momentText } from "../../../i18n/format.ts";
import { agendaVersionsQuery } from "../agendaRecords.ts";
import { READ } from "./readWords.ts";

interface VersionsViewProps {
  readonly agenda: Agenda;
  /** The one that is shown. */
  readonly version: number;
}

/** Every version that was saved, each to compare with now. */
export function VersionsView({ agenda, version: now }: VersionsViewProps) {
  const text = useText();
  const language = useLanguage();
  const { data: versions = [] } = useQuery(agendaVersionsQuery(agenda.id));
  return (
    <section aria-labelledby="versies" className="section">
      <h2 id="versies" className="nl-heading nl-heading--level-2">
        {text(READ.versions)}
      </h2>
      <PlainTable
        caption={text(READ.versions)}
        hideCaption
        columns={[
          { label: text(READ.version) },
          { label: text(READ.savedAt) },
          { label: text(READ.note) },
          { label: text(READ.compareWith) },
        ]}
        rows={versions.map(({ version, at, note, erased }) => [
          version,
          at === null ? "-" : momentText(at, language),
          [note, erased ? `${text(READ.erased)} ${momentText(erased.at, language)}: ${erased.reason}` : ""]
            .filter((part) => part !== "")
            .join(". ") || "-",
          version === now ? (
            text(READ.current)
          ) : (
            <Link
              key="compare"
              to="/agendas/$id/vergelijken"
              params={{ id: agenda.id }}
              search={{ met: String(version) }}
              className="nl-link"
            >
              {text(READ.compareWith)}
              <span className="visually-hidden">
                : {text(READ.version)} {version}
              </span>
            </Link>
          ),
        ])}
      />
    </section>
  );
}
