import type { Duty } from "@kansrijk/core/agenda/duty";
import { useQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../app/language.ts";
import { monthDayText } from "../../i18n/format.ts";
import { dutiesQuery } from "./dutyQueries.ts";
import { DUTIES } from "./dutyWords.ts";

const STATUSES = { published: DUTIES.published, recalled: DUTIES.notChecked, assumed: DUTIES.assumed };

/** What every duty is, where it comes from, and what to write down. */
export function DutyList() {
  const text = useText();
  const { data = [] } = useQuery(dutiesQuery);
  return (
    <section aria-labelledby="alle" className="section">
      <h2 id="alle" className="nl-heading nl-heading--level-2">
        {text(DUTIES.all)}
      </h2>
      {data.map(({ record }) => (
        <DutyItem key={record.id} duty={record} />
      ))}
    </section>
  );
}

function DutyItem({ duty }: { readonly duty: Duty }) {
  const text = useText();
  const language = useLanguage();
  const { law, dueStatus, due } = duty;
  return (
    <details className="part-card">
      <summary className="part-card__summary">
        <h3 className="part-card__title">{text(duty.title)}</h3>
        <span className="note">{text(duty.basis === "law" ? DUTIES.law : DUTIES.letter)}</span>
      </summary>
      <div className="part-card__body">
        <p className="nl-paragraph">{text(duty.what)}</p>
        <dl className="facts">
          {law ? (
            <>
              <dt>{text(DUTIES.law)}</dt>
              <dd>
                {law.link ? (
                  <a href={law.link} className="nl-link">
                    {text(law.article)}
                  </a>
                ) : (
                  text(law.article)
                )}{" "}
                <span className={`badge badge--${law.status === "published" ? "published" : "assumed"}`}>
                  {text(STATUSES[law.status])}
                </span>
              </dd>
            </>
          ) : null}
          <dt>{text(DUTIES.who)}</dt>
          <dd>
            {text(duty.who)} {text(DUTIES.with)} {duty.with.map(text).join(", ")}
          </dd>
          <dt>{text(DUTIES.how)}</dt>
          <dd>{text(duty.how)}</dd>
          <dt>{text(DUTIES.due)}</dt>
          <dd>
            {monthDayText(due, language)}
            {dueStatus === "assumed" ? <span className="note"> ({text(DUTIES.dueAssumed)})</span> : null}
          </dd>
          <dt>{text(DUTIES.record)}</dt>
          <dd>{duty.record.map(text).join("; ")}</dd>
        </dl>
      </div>
    </details>
  );
}
