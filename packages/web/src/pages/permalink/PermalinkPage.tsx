import { isGenerated, titleOf } from "@kansrijk/core/exports/exportView";
import type { PermalinkView } from "@kansrijk/core/exports/permalinkView";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { CopyText } from "../../components/CopyText.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { momentText } from "../../i18n/format.ts";
import { GeneratedNotice } from "../monitor/GeneratedNotice.tsx";
import { FrozenDefinition } from "./FrozenDefinition.tsx";
import { FrozenTable } from "./FrozenTable.tsx";
import { permalinkQuery } from "./permalinkApi.ts";
import { FORMATS, PERMALINK } from "./permalinkWords.ts";
import { TodaySection } from "./TodaySection.tsx";

/** A view that was kept: its figures as they were, and whether they are different today. */
export function PermalinkPage() {
  const text = useText();
  const { id } = useParams({ from: "/v/$id" });
  const { data: view, error } = useQuery(permalinkQuery(id));
  if (view) return <Kept view={view} />;
  return <Page title={text(PERMALINK.title)}>{error ? <Problem error={error} /> : <Loading />}</Page>;
}

function Kept({ view }: { readonly view: PermalinkView }) {
  const text = useText();
  const language = useLanguage();
  const { frozen, createdAt } = view;
  return (
    <Page
      title={text(titleOf(frozen))}
      above={text(PERMALINK.title)}
      lead={`${text(PERMALINK.keptOn)} ${momentText(createdAt, language)}. ${text(PERMALINK.lead)}`}
    >
      <GeneratedNotice data={{ generated: isGenerated(frozen) }} />
      <section aria-labelledby="cijfers" className="section section--first">
        <h2 id="cijfers" className="nl-heading nl-heading--level-2">
          {text(PERMALINK.figuresTitle)}
        </h2>
        <div className="stack">
          {frozen.tables.map((table, at) => (
            <div key={`${table.indicator} ${table.place.code}`} className="stack">
              <p className="nl-paragraph">{text(table.statement)}</p>
              <FrozenTable table={table} id={`noot-${at + 1}`} />
            </div>
          ))}
        </div>
      </section>
      <TodaySection view={view} />
      <Downloads id={view.id} />
      <section aria-labelledby="definitie" className="section">
        <h2 id="definitie" className="nl-heading nl-heading--level-2">
          {text(PERMALINK.definitionTitle)}
        </h2>
        <div className="stack">
          {frozen.definitions.map((definition) => (
            <FrozenDefinition
              key={definition.id}
              definition={definition}
              protection={frozen.tables.find((table) => table.indicator === definition.id)?.protection}
            />
          ))}
        </div>
      </section>
      <Versions view={view} />
    </Page>
  );
}

function Downloads({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="download" className="section no-print">
      <h2 id="download" className="nl-heading nl-heading--level-2">
        {text(PERMALINK.downloadTitle)}
      </h2>
      <p className="nl-paragraph">{text(PERMALINK.downloadText)}</p>
      <ul>
        {FORMATS.map(({ format, label }) => (
          <li key={format}>
            <a href={`/v1/permalinks/${id}/export?format=${format}&lang=${language}`} className="nl-link" download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ view }: { readonly view: PermalinkView }) {
  const text = useText();
  const { frozen, sha256 } = view;
  const data = new Map(frozen.tables.map((table) => [table.data.sha256, table.data.title]));
  const versions = [
    { label: text(PERMALINK.view), hash: sha256 },
    ...[...data].map(([hash, title]) => ({ label: `${text(PERMALINK.data)}: ${title}`, hash })),
    ...[...frozen.definitions, ...frozen.breakdowns].map((item) => ({ label: item.file, hash: item.sha256 })),
    { label: `${text(PERMALINK.code)} ${frozen.code.version}`, hash: frozen.code.sha256 },
  ];
  return (
    <section aria-labelledby="versies" className="section">
      <h2 id="versies" className="nl-heading nl-heading--level-2">
        {text(PERMALINK.versionsTitle)}
      </h2>
      <dl className="receipt">
        {versions.map(({ label, hash }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <CopyText label={label} value={hash} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
