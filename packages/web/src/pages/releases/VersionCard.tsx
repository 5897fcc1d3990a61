import { VERSION_KIND_MEANINGS, versionKindText } from "@kansrijk/core/releases/changeText";
import { useState } from "react";
import { apiUrl } from "../../api/apiUrl.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { momentText, numberText } from "../../i18n/format.ts";
import { pathOf, type VersionView } from "./releaseQueries.ts";
import { RELEASES, SINCE, STATUS } from "./releaseWords.ts";
import { VersionChanges } from "./VersionChanges.tsx";

interface VersionCardProps {
  readonly dataset: string;
  readonly version: VersionView;
  readonly isOpen: boolean;
}

/** A version with its kind in words, its moment, its differences and its files. */
export function VersionCard({ dataset, version, isOpen }: VersionCardProps) {
  const text = useText();
  const language = useLanguage();
  const [isShown, setShown] = useState(isOpen);
  const name = version.status === "draft" ? text(RELEASES.draft) : `${text(RELEASES.version)} ${version.version}`;
  const notes = text(version.notes);
  return (
    <li className="round-card">
      <div className="round-card__head">
        <h3 className="nl-heading nl-heading--level-3">{name}</h3>
        <Kind version={version} />
        {version.status === "published" ? null : (
          <span className="badge badge--assumed">{text(STATUS[version.status])}</span>
        )}
      </div>
      <p className="note">
        {version.publishAt === null
          ? null
          : `${text(SINCE[version.status])} ${momentText(version.publishAt, language)}; `}
        {version.status === "published" ? null : `${text(RELEASES.onlyTrusted)}; `}
        {numberText(version.rows, language)} {text(RELEASES.rows)}; {text(RELEASES.hash)}{" "}
        <code className="register-hash">{version.sha256.slice(0, 16)}</code>
      </p>
      {notes === "" ? null : <p>{notes}</p>}
      {version.previous === null || version.kind === null ? null : <p>{text(VERSION_KIND_MEANINGS[version.kind])}</p>}
      <Files dataset={dataset} version={version} name={name} />
      {version.previous === null ? (
        <p className="note">{text(RELEASES.nothingBefore)}</p>
      ) : (
        <details className="details" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>
            {text(RELEASES.changed)} {text(RELEASES.since)} {version.previous}
          </summary>
          {isShown ? <VersionChanges dataset={dataset} version={version.version} /> : null}
        </details>
      )}
    </li>
  );
}

const LOOK = { major: "failed", minor: "running", patch: "done" } as const;

function Kind({ version }: { readonly version: VersionView }) {
  const text = useText();
  const { kind, previous } = version;
  const look = kind === null || previous === null ? "" : ` badge--${LOOK[kind]}`;
  return <span className={`badge${look}`}>{text(versionKindText(version))}</span>;
}

function Files({ dataset, version, name }: Omit<VersionCardProps, "isOpen"> & { readonly name: string }) {
  const text = useText();
  const language = useLanguage();
  const path = pathOf(dataset, version.version);
  const files = [
    { label: RELEASES.csv, href: apiUrl(`${path}/csv`, { lang: language }), download: true },
    { label: RELEASES.meta, href: apiUrl(path, {}), download: false },
    { label: RELEASES.changesJson, href: apiUrl(`${path}/changes`, {}), download: false },
  ];
  return (
    <p className="round-card__links">
      {files.map(({ label, href, download }) => (
        <a key={label.en} href={href} className="nl-link" {...(download ? { download: "" } : {})}>
          {text(label)}
          <span className="visually-hidden">: {name}</span>
        </a>
      ))}
    </p>
  );
}
