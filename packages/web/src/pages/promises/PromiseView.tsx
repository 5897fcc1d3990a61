import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { dayText } from "../../i18n/format.ts";
import { NewsForm } from "./NewsForm.tsx";
import { PartSection } from "./PartSection.tsx";
import { promiseQuery } from "./promiseQueries.ts";
import { PROMISE, PROMISES } from "./promiseWords.ts";
import { SeeAlso } from "./SeeAlso.tsx";

/** Everything about a promise: what was said, where, when it was due and by which rule, and what happened. */
export function PromiseView({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const { on: asked } = useSearch({ from: "/beloften/$id" });
  const { data } = useSuspenseQuery(promiseQuery(id, asked));
  const { on, promise, rows, rules, motions } = data;
  const { owner, letter, madeOn, subject, measures, seeAlso } = promise;
  const who = owner.minister === undefined ? text(owner.office) : `${owner.minister} (${text(owner.office)})`;
  return (
    <Page
      title={`${id}: ${text(subject)}`}
      lead={`${text(PROMISE.madeOn)} ${dayText(madeOn, language)}, ${text(PROMISE.letter).toLowerCase()} ${letter}: ${who}.`}
      above={
        <Link to="/beloften" search={asked === undefined ? {} : { on: asked }} className="nl-link">
          {text(PROMISES.back)}
        </Link>
      }
    >
      <p className="note">
        {text(PROMISES.on)} {dayText(on, language)}
      </p>
      {rows.length === 0 ? <p className="empty">{text(PROMISE.notYet)}</p> : null}
      {rows.map((row) => (
        <PartSection key={row.part ?? ""} row={row} rule={rules.find((rule) => rule.id === row.deadline.rule)!} />
      ))}
      {motions.length === 0 ? null : (
        <section aria-labelledby="moties" className="section">
          <h2 id="moties" className="nl-heading nl-heading--level-2">
            {text(PROMISE.motions)}
          </h2>
          <ul>
            {motions.map((motion) => (
              <li key={motion.id}>
                <Link to="/beloften/$id" params={{ id: motion.id }} className="nl-link">
                  {motion.id}: {text(motion.subject)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SeeAlso measures={measures} seeAlso={seeAlso} />
      <NewsForm promise={promise} />
    </Page>
  );
}
