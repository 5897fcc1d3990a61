import { useSearch } from "@tanstack/react-router";
import { apiUrl } from "../../api/apiUrl.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { CopyText } from "../../components/CopyText.tsx";
import { PROMISES } from "./promiseWords.ts";

const COLLECTIONS = ["promises", "motions", "deadlines", "papers", "promise-updates"] as const;
const FORMATS = ["csv", "xlsx", "json"] as const;

/** The same promises to follow in a calendar or a feed reader, and everything as files. */
export function SubscribeSection() {
  const text = useText();
  const lang = useLanguage();
  const search = useSearch({ from: "/beloften" });
  const addresses = [
    { label: PROMISES.calendar, path: "/promises/calendar.ics" },
    { label: PROMISES.feed, path: "/promises/feed.atom" },
  ].map(({ label, path }) => ({ label, href: new URL(apiUrl(path, { ...search, lang }), location.origin).href }));
  return (
    <section aria-labelledby="volgen" className="section no-print">
      <h2 id="volgen" className="nl-heading nl-heading--level-2">
        {text(PROMISES.subscribe)}
      </h2>
      <p className="nl-paragraph section__lead">{text(PROMISES.subscribeLead)}</p>
      <ul className="stack">
        {addresses.map(({ label, href }) => (
          <li key={label.en} className="stack">
            <p>
              <a href={href} className="nl-link">
                {text(label)}
              </a>
            </p>
            <p>
              <CopyText label={text(label)} value={href} />
            </p>
          </li>
        ))}
      </ul>
      <h3 className="nl-heading nl-heading--level-3">{text(PROMISES.downloads)}</h3>
      <ul className="plain-list">
        {COLLECTIONS.map((collection) => (
          <li key={collection} className="round-card__links">
            {collection}:{" "}
            {FORMATS.map((format) => (
              <a key={format} href={apiUrl(`/collections/${collection}`, { format })} className="nl-link" download>
                <span className="visually-hidden">{collection} </span>
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
