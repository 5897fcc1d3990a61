import { collection as deadlines } from "@kansrijk/core/collections/kinds/deadlines";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { recordsQuery } from "../../collections/recordApi.ts";
import { FactMark } from "./StatusMark.tsx";
import { PROMISE, PROMISES } from "./promiseWords.ts";

/** What every phrase for a deadline means, and why. */
export function RulesSection() {
  const text = useText();
  const { data } = useSuspenseQuery(recordsQuery(deadlines.id, deadlines.schema));
  return (
    <section aria-labelledby="termijnen" className="section">
      <h2 id="termijnen" className="nl-heading nl-heading--level-2">
        {text(PROMISES.rules)}
      </h2>
      <p className="nl-paragraph section__lead">{text(PROMISES.rulesLead)}</p>
      <dl className="prose">
        {data.map(({ record: { id, phrase, reason, source, link, status } }) => (
          <div key={id} id={`termijn-${id}`} className="stack">
            <dt>
              <strong>“{text(phrase)}”</strong> <FactMark status={status} />
            </dt>
            <dd>
              {text(reason)}{" "}
              {link === undefined ? null : (
                <a href={link} className="nl-link">
                  {text(PROMISE.source)}: {source}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
