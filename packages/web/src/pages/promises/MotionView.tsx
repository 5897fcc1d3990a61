import { dayWords } from "@kansrijk/core/promises/dayWords";
import { MOTION_KINDS } from "@kansrijk/core/promises/motion";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { NotFoundPage } from "../../app/NotFoundPage.tsx";
import { Page } from "../../app/Page.tsx";
import { Answers } from "./MotionsSection.tsx";
import { placeWords } from "./placeWords.ts";
import { motionsQuery } from "./promiseQueries.ts";
import { MOTION, PROMISE, PROMISES } from "./promiseWords.ts";
import { FactMark } from "./StatusMark.tsx";

/** One motion, request or debate, with what the letter says and promises about it. */
export function MotionView({ id }: { readonly id: string }) {
  const text = useText();
  const { data } = useSuspenseQuery(motionsQuery);
  const found = data.find(({ motion }) => motion.id === id);
  if (!found) return <NotFoundPage />;
  const { kind, subject, asks, by, papers, date, places, answer } = found.motion;
  const facts = [
    { label: MOTION.asks, value: text(asks) },
    { label: MOTION.by, value: by.join(", ") || "-" },
    {
      label: MOTION.date,
      value: date ? (
        <>
          {text(dayWords(date.on))} (
          {date.link ? (
            <a href={date.link} className="nl-link">
              {date.source}
            </a>
          ) : (
            date.source
          )}
          ) <FactMark status={date.status} />
        </>
      ) : (
        text(MOTION.unknown)
      ),
    },
    { label: MOTION.papers, value: papers.join("; ") || text(MOTION.unknown) },
    { label: PROMISE.where, value: places.map((place) => text(placeWords(place))).join("; ") },
    { label: MOTION.answer, value: text(answer) },
    {
      label: MOTION.promises,
      value: found.promises.length === 0 ? text(MOTION.noPromise) : <Answers promises={found.promises} />,
    },
  ];
  return (
    <Page
      title={`${id}: ${text(subject)}`}
      lead={text(MOTION_KINDS[kind])}
      above={
        <Link to="/beloften" className="nl-link">
          {text(PROMISES.back)}
        </Link>
      }
    >
      <dl className="prose stack">
        {facts.map(({ label, value }) => (
          <div key={label.en}>
            <dt>
              <strong>{text(label)}</strong>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
