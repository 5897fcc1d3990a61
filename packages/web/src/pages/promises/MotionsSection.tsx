import { MOTION_KINDS } from "@kansrijk/core/promises/motion";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { motionsQuery, type AnsweredMotion } from "./promiseQueries.ts";
import { PROMISES } from "./promiseWords.ts";
import { StatusMark } from "./StatusMark.tsx";

/** What the letters answer, with how the promises about it stand. */
export function MotionsSection() {
  const text = useText();
  const { data } = useSuspenseQuery(motionsQuery);
  return (
    <section aria-labelledby="moties" className="section">
      <h2 id="moties" className="nl-heading nl-heading--level-2">
        {text(PROMISES.motions)}
      </h2>
      <PlainTable
        caption={text(PROMISES.motionsLead)}
        columns={[
          { label: "L" },
          { label: text(PROMISES.kind) },
          { label: text(PROMISES.by) },
          { label: text(PROMISES.asks) },
          { label: text(PROMISES.answeredBy) },
        ]}
        rows={data.map(({ motion: { id, kind, by, asks, subject }, promises }) => [
          <Link key={id} to="/beloften/$id" params={{ id }} className="nl-link">
            {id}
          </Link>,
          text(MOTION_KINDS[kind]),
          by.join(", ") || "-",
          <>
            <strong>{text(subject)}</strong>
            <br />
            {text(asks)}
          </>,
          promises.length === 0 ? "-" : <Answers key="answers" promises={promises} />,
        ])}
      />
    </section>
  );
}

/** The promises that answer a motion. */
export function Answers({ promises }: Pick<AnsweredMotion, "promises">) {
  return (
    <ul className="plain-list">
      {promises.map(({ id, part, status }) => (
        <li key={`${id} ${part ?? ""}`}>
          <Link to="/beloften/$id" params={{ id }} className="nl-link">
            {part === undefined ? id : `${id} ${part}`}
          </Link>{" "}
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  );
}
