import type { LetterPlace } from "@kansrijk/core/letters/letterPlace";
import { dayWords, whenWords } from "@kansrijk/core/promises/dayWords";
import type { DeadlineRule } from "@kansrijk/core/promises/deadlineRule";
import { rowName, type PromiseRow } from "@kansrijk/core/promises/promiseRows";
import { UPDATE_KINDS } from "@kansrijk/core/promises/promiseUpdate";
import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../../app/language.ts";
import { placeWords } from "./placeWords.ts";
import { PROMISE, PROMISES } from "./promiseWords.ts";
import { FactMark, StatusMark } from "./StatusMark.tsx";

/** One promise, or one part of it, from what was said to what happened. */
export function PartSection({ row, rule }: { readonly row: PromiseRow; readonly rule: DeadlineRule }) {
  const text = useText();
  const id = `deel-${row.part ?? "a"}`;
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {rowName(row)} <StatusMark status={row.status} />
      </h2>
      <dl className="prose stack">
        <dt>
          <strong>{text(PROMISE.said)}</strong>
        </dt>
        <dd>{text(row.text)}</dd>
        <dt>
          <strong>{text(PROMISES.owner)}</strong>
        </dt>
        <dd>{[row.owner.minister, text(row.owner.office)].filter(Boolean).join(", ")}</dd>
        <dt>
          <strong>{text(PROMISE.where)}</strong>
        </dt>
        {row.places.map((place) => (
          <dd key={`${place.heading} ${place.paragraph}`}>
            <Place place={place} />
          </dd>
        ))}
        <dt>
          <strong>{text(PROMISE.whenDue)}</strong>
        </dt>
        <dd>
          <Window row={row} rule={rule} />
        </dd>
        <dt>
          <strong>{text(PROMISE.why)}</strong>
        </dt>
        <dd>{text(row.explanation)}</dd>
        <dt>
          <strong>{text(PROMISE.change)}</strong>
        </dt>
        <dd>{text(row.wouldChange)}</dd>
      </dl>
      <Happened row={row} />
    </section>
  );
}

function Place({ place }: { readonly place: LetterPlace }) {
  const text = useText();
  return (
    <>
      {text(placeWords(place))}: <q>{place.words.join(" … ")}</q>
    </>
  );
}

function Window({ row: { deadline }, rule }: { readonly row: PromiseRow; readonly rule: DeadlineRule }) {
  const text = useText();
  const window =
    deadline.to === null
      ? text(PROMISE.noLastDay)
      : `${text(PROMISE.from)} ${text(dayWords(deadline.from))} ${text(PROMISE.until)} ${text(dayWords(deadline.to))}.`;
  return (
    <>
      {text(PROMISE.letterSays)} <q>{deadline.stated}</q>: {window}
      <br />
      <Link to="/beloften" hash={`termijn-${rule.id}`} className="nl-link">
        {text(PROMISE.rule)} “{text(rule.phrase)}”
      </Link>{" "}
      <FactMark status={rule.status} />
      <br />
      {text(rule.reason)}
    </>
  );
}

function Happened({ row: { updates, became } }: { readonly row: PromiseRow }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{text(PROMISE.happened)}</h3>
      {updates.length === 0 ? <p className="empty">{text(PROMISE.nothing)}</p> : null}
      <ul>
        {updates.map((update) => (
          <li key={`${update.on} ${update.source}`}>
            <strong>
              {text(UPDATE_KINDS[update.kind])} {whenWords(update)[language]}
            </strong>
            : {text(update.text)} <Source fact={update} />
            {update.told === null ? null : <span className="badge">{text(PROMISE.told)}</span>}
            {update.unknownPart === undefined ? null : (
              <>
                {" "}
                <span className="badge">
                  {text(PROMISE.unknownPart)}: {update.unknownPart}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {became.length === 0 ? null : (
        <>
          <h3 className="nl-heading nl-heading--level-3">{text(PROMISE.became)}</h3>
          <ul>
            {became.map((item) => (
              <li key={item.on}>
                <strong>{dayWords(item.on)[language]}</strong>: {text(item.text)} <Source fact={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Fact = Pick<PromiseRow["became"][number], "source" | "link" | "place" | "status">;

function Source({ fact: { source, link, place, status } }: { readonly fact: Fact }) {
  const text = useText();
  return (
    <span className="note">
      {text(PROMISE.source)}:{" "}
      {link === undefined ? (
        source
      ) : (
        <a href={link} className="nl-link">
          {source}
        </a>
      )}
      {place === undefined ? null : ` (${text(placeWords(place))})`} <FactMark status={status} />{" "}
    </span>
  );
}
