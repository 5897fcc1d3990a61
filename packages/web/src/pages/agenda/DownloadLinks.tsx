interface DownloadLinksProps {
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** What is downloaded, for who hears the links one by one. */
  readonly of: string;
}

/** Files to keep. */
export function DownloadLinks({ links, of }: DownloadLinksProps) {
  return (
    <ul className="download-links no-print">
      {links.map(({ label, href }) => (
        <li key={label}>
          <a href={href} className="nl-link" download>
            {label}
            <span className="visually-hidden">, {of}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
