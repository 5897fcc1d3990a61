import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { MORE } from "./moreWords.ts";

const PLACES = [
  { to: "/tabel", words: MORE.table },
  { to: "/uitgaven", words: MORE.releases },
  { to: "/maten", words: MORE.measures },
  { to: "/unicef-oecd", words: MORE.debate },
  { to: "/afscherming", words: MORE.protection },
  { to: "/gegevens/register", words: MORE.register },
] as const;

/** The other pages about measuring chances, each with what you do there. */
export function MoreLinks() {
  const text = useText();
  return (
    <section aria-labelledby="verder" className="section">
      <h2 id="verder" className="nl-heading nl-heading--level-2">
        {text(MORE.title)}
      </h2>
      <ul className="plain-list stack">
        {PLACES.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} className="nl-link">
              {text(words.link)}
            </Link>
            {": "}
            {text(words.what)}
          </li>
        ))}
      </ul>
    </section>
  );
}
