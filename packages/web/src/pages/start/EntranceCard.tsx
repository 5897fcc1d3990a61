import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { START, type Entrance } from "./startWords.ts";

/** A way in: what works now is a link, what comes later is said in words. */
export function EntranceCard({ entrance, number }: { readonly entrance: Entrance; readonly number?: number }) {
  const text = useText();
  return (
    <li className={`card${entrance.links.length === 0 ? " card--later" : ""}`}>
      <h3 className="nl-heading nl-heading--level-4">
        {number === undefined ? null : <span className="card__number">{number}</span>}
        {text(entrance.title)}
      </h3>
      <p className="nl-paragraph">{text(entrance.text)}</p>
      {entrance.links.map((link) => (
        <p key={link.label.nl} className="card__link">
          <Link to={link.to} className="nl-link" {...(link.hash === undefined ? {} : { hash: link.hash })}>
            {text(link.label)}
          </Link>
        </p>
      ))}
      {entrance.later ? (
        <p className="note card__later">
          {text(entrance.later)}: {text(START.later)}
        </p>
      ) : null}
    </li>
  );
}
