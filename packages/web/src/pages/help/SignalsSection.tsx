import { useText } from "../../app/language.ts";
import { HELP, SIGNALS } from "./helpWords.ts";

/** For people at school: what to notice, how to begin, what not to do. Not on the hand-out. */
export function SignalsSection() {
  const text = useText();
  return (
    <section aria-labelledby="signals" className="section no-print">
      <h2 id="signals" className="nl-heading nl-heading--level-2">
        {text(HELP.signals)}
      </h2>
      <div className="columns">
        {SIGNALS.map(({ title, points }) => (
          <div key={title.en}>
            <h3 className="nl-heading nl-heading--level-3">{text(title)}</h3>
            <ul>
              {points.map((point) => (
                <li key={point.en}>{text(point)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h3 className="nl-heading nl-heading--level-3">{text(HELP.downloads)}</h3>
      <p className="round-card__links">
        {["csv", "xlsx", "json"].map((format) => (
          <a key={format} className="nl-link" href={`/v1/collections/arrangements?format=${format}`} download>
            {`arrangements.${format}`}
          </a>
        ))}
      </p>
      <p className="note">{text(HELP.add)}</p>
    </section>
  );
}
