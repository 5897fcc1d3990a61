import { ARRANGEMENT_STATUS } from "@kansrijk/core/arrangements/arrangement";
import type { ArrangementAnswer, FoundArrangement } from "@kansrijk/core/arrangements/findArrangements";
import { Fragment } from "react";
import { useText } from "../../app/language.ts";
import type { MonitorPlace } from "../../monitor/monitorTypes.ts";
import { HELP } from "./helpWords.ts";

interface ArrangementListProps {
  readonly answer: ArrangementAnswer;
  readonly place: MonitorPlace | undefined;
}

/** The arrangements as cards; on paper the same list is a hand-out. */
export function ArrangementList({ answer: { found, expired }, place }: ArrangementListProps) {
  const text = useText();
  const hasLocal = found.some(({ isLocal }) => isLocal);
  const count = found.length === 1 ? text(HELP.one) : text(HELP.count).replace("{count}", String(found.length));
  return (
    <section aria-labelledby="found" className="section">
      <h2 id="found" className="nl-heading nl-heading--level-2">
        {text(HELP.found)}
        {place === undefined ? null : `: ${place.name}`}
      </h2>
      <p className="help__handout">{text(HELP.handout)}</p>
      <output className="words__count">{found.length === 0 ? text(HELP.none) : count}</output>
      {place === undefined || hasLocal ? null : <p className="note">{text(HELP.noLocal)}</p>}
      <p className="buttons help__print no-print">
        <button type="button" className="copy__button" onClick={() => print()}>
          {text(HELP.print)}
        </button>
      </p>
      <ul className="rounds">
        {found.map((one) => (
          <Card key={one.arrangement.id} found={one} />
        ))}
      </ul>
      {expired.length === 0 ? null : (
        <p className="note no-print">
          {text(HELP.expired)}: {expired.map(({ title, validUntil }) => `${text(title)} (${validUntil})`).join("; ")}
        </p>
      )}
    </section>
  );
}

function Card({ found }: { readonly found: FoundArrangement }) {
  const text = useText();
  const { arrangement, reason, isLocal, warnings } = found;
  const { id, title, what, whoMayApply, how, helpers, provider, link, status, generated } = arrangement;
  const facts = [
    { label: HELP.who, value: whoMayApply },
    { label: HELP.how, value: how },
    { label: HELP.helpers, value: helpers },
    { label: HELP.provider, value: provider },
  ];
  return (
    <li id={id} className="round-card">
      <div className="round-card__head">
        <h3 className="nl-heading nl-heading--level-3">{text(title)}</h3>
        {isLocal ? <span className="badge badge--done">{text(HELP.local)}</span> : null}
        {generated ? <span className="badge badge--assumed">{text(HELP.example)}</span> : null}
      </div>
      <p>{text(what)}</p>
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <Fragment key={label.en}>
            <dt>{text(label)}</dt>
            <dd>{text(value)}</dd>
          </Fragment>
        ))}
      </dl>
      {link === undefined ? null : (
        <p>
          <a href={link} className="nl-link" rel="noreferrer">
            {link.replace(/^https?:\/\/(www\.)?/, "")}
          </a>
        </p>
      )}
      <p className="note no-print">
        {text(reason)}
        {status === "recalled" ? null : ` (${text(ARRANGEMENT_STATUS[status])})`}
      </p>
      {warnings.length === 0 ? null : (
        <ul className="help__warnings note">
          {warnings.map((warning) => (
            <li key={warning.en}>{text(warning)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
