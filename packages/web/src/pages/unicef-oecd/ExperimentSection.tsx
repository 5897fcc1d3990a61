import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pisaExperimentQuery } from "../../api/pisa.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { ExperimentResult } from "./ExperimentResult.tsx";
import { LARGEST_LIFT, LIFT_STEP } from "./unicefSearch.ts";
import type { UnicefView } from "./unicefView.ts";
import { UNICEF, WHO } from "./unicefWords.ts";
import { useResting } from "./useResting.ts";

/** The argument of the ministers: lift some students, and see what each measure makes of it. */
export function ExperimentSection({ view }: { readonly view: UnicefView }) {
  const text = useText();
  const language = useLanguage();
  const { sample, group, domain, who, points, change } = view;
  const [shownPoints, movePoints] = useResting(points, (value) => change({ points: value }));
  const { country, year } = group;
  const { data, error, isPlaceholderData } = useQuery(
    pisaExperimentQuery(sample.id, { country, year, domain, who, points }),
  );
  const lift = useMemo(() => ({ who, points }), [who, points]);
  return (
    <section aria-labelledby="proef" className="section">
      <h2 id="proef" className="nl-heading nl-heading--level-2">
        {text(UNICEF.experiment)}
      </h2>
      <figure className="quote">
        <blockquote lang={language}>{text(UNICEF.quote)}</blockquote>
        <figcaption className="note">{text(UNICEF.quoteSource)}</figcaption>
      </figure>
      <LiftForm view={view} shownPoints={shownPoints} onMove={movePoints} />
      {error ? <Problem error={error} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {data ? (
        <div className={isPlaceholderData || shownPoints !== points ? "is-old" : undefined}>
          <ExperimentResult experiment={data} lift={lift} domain={domain} />
        </div>
      ) : null}
    </section>
  );
}

interface LiftFormProps {
  readonly view: UnicefView;
  /** The points that the slider is at; those of the view follow when it rests. */
  readonly shownPoints: number;
  readonly onMove: (points: number) => void;
}

function LiftForm({ view: { who, change }, shownPoints, onMove }: LiftFormProps) {
  const text = useText();
  return (
    <form className="panel panel--row no-print" onSubmit={(event) => event.preventDefault()}>
      <Field label={text(UNICEF.who)}>
        {({ id }) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select control"
            value={who}
            onChange={({ target }) => change({ who: target.value as typeof who })}
          >
            {Object.entries(WHO).map(([option, words]) => (
              <option key={option} value={option}>
                {text(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text(UNICEF.points)} help={text(UNICEF.pointsHelp)}>
        {({ id, describedBy }) => (
          <div className="lever">
            <input
              id={id}
              type="range"
              className="lever__slider"
              min={0}
              max={LARGEST_LIFT}
              step={LIFT_STEP}
              aria-describedby={describedBy}
              aria-valuetext={`${shownPoints} ${text(UNICEF.pointsUnit)}`}
              value={shownPoints}
              onChange={({ target }) => onMove(Number(target.value))}
            />
            <output htmlFor={id} className="lever__number">
              {shownPoints} {text(UNICEF.pointsUnit)}
            </output>
          </div>
        )}
      </Field>
    </form>
  );
}
