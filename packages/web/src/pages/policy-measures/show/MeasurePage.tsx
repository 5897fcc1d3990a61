import { DIMENSION_IDS, DIMENSIONS, type Dimension } from "@kansrijk/core/policy/dimensions";
import { FACT_STATUS } from "@kansrijk/core/vocabulary/factStatus";
import { ASKS, STATES, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import { Link, useParams } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { dayText } from "../../../i18n/format.ts";
import { MeasureTabs } from "../MeasureTabs.tsx";
import { POLICY } from "../policyMeasureWords.ts";
import { useMeasures } from "../useMeasures.ts";
import { CarrierList } from "./CarrierList.tsx";
import { MEASURE } from "./measureWords.ts";

/** One measure: where it stands, how it went, what it means for a school and what carries it. */
export function MeasurePage() {
  const text = useText();
  const { measure: id } = useParams({ from: "/maatregelen/$measure" });
  const { measures } = useMeasures();
  const measure = measures.find((item) => item.id === id);
  if (measure === undefined)
    return (
      <Page title={text(POLICY.title)} above={<MeasureTabs />}>
        <p className="empty">{text(MEASURE.missing)}</p>
      </Page>
    );
  const before = measures.filter(({ successors }) => successors.includes(id));
  const next = measures.filter((item) => measure.successors.includes(item.id));
  return (
    <Page title={text(measure.title)} lead={text(measure.summary)} above={<MeasureTabs />}>
      {measure.kind === "plea" ? <span className="badge">{text(POLICY.plea)}</span> : null}
      <State measure={measure} />
      {measure.school === undefined ? null : <ForSchool school={measure.school} />}
      <Part id="kansrijk" title={text(MEASURE.carried)}>
        <CarrierList carriers={measure.carriedBy} />
      </Part>
      <Others id="ervoor" title={text(MEASURE.before)} measures={before} />
      <Others id="erna" title={text(MEASURE.next)} measures={next} />
      <Places measure={measure} />
      <Division measure={measure} />
    </Page>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function State({ measure: { status, period } }: { readonly measure: PolicyMeasure }) {
  const text = useText();
  const language = useLanguage();
  const end = period.to === undefined ? "" : ` ${text(MEASURE.until)} ${dayText(period.to, language)}`;
  const start = period.from === undefined ? text(MEASURE.unknown) : dayText(period.from, language);
  return (
    <Part id="stand" title={text(MEASURE.status)}>
      <dl className="facts">
        <dt>{text(POLICY.state)}</dt>
        <dd>
          {text(STATES[status.state])} ({text(POLICY.asOf)} {dayText(status.asOf, language)})
        </dd>
        <dt>{text(MEASURE.period)}</dt>
        <dd>
          {period.from === undefined && period.to === undefined
            ? text(MEASURE.unknown)
            : `${start}${end} (${text(FACT_STATUS[period.dateStatus])})`}
        </dd>
      </dl>
      <PlainTable
        caption={text(MEASURE.evidence)}
        columns={[MEASURE.what, MEASURE.source, MEASURE.kind].map((label) => ({ label: text(label) }))}
        rows={status.evidence.map((item) => [
          text(item.text),
          item.link === undefined ? (
            item.source
          ) : (
            <a key="source" className="nl-link" href={item.link}>
              {item.source}
            </a>
          ),
          text(FACT_STATUS[item.status]),
        ])}
      />
    </Part>
  );
}

function ForSchool({ school }: { readonly school: NonNullable<PolicyMeasure["school"]> }) {
  const text = useText();
  return (
    <Part id="school" title={text(MEASURE.school)}>
      <dl className="facts">
        <dt>{text(MEASURE.condition)}</dt>
        <dd>
          {text(school.condition)} <span className="note">({text(FACT_STATUS[school.conditionStatus])})</span>
        </dd>
        <dt>{text(MEASURE.asks)}</dt>
        <dd>{school.asks.map((ask) => text(ASKS[ask])).join(", ") || text(POLICY.nothing)}</dd>
        {school.gives === undefined ? null : (
          <>
            <dt>{text(MEASURE.gives)}</dt>
            <dd>{text(school.gives)}</dd>
          </>
        )}
      </dl>
    </Part>
  );
}

interface OthersProps {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly PolicyMeasure[];
}

function Others({ id, title, measures }: OthersProps) {
  const text = useText();
  if (measures.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>
            <Link to="/maatregelen/$measure" params={{ measure: measure.id }} className="nl-link">
              {text(measure.title)}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Places({ measure: { places } }: { readonly measure: PolicyMeasure }) {
  const text = useText();
  const language = useLanguage();
  const { letters } = useMeasures();
  return (
    <Part id="plaatsen" title={text(MEASURE.where)}>
      <p className="nl-paragraph section__lead">{text(MEASURE.whereLead)}</p>
      <PlainTable
        caption={text(MEASURE.where)}
        hideCaption
        columns={[
          { label: text(MEASURE.letter) },
          { label: text(MEASURE.heading) },
          { label: text(MEASURE.paragraph), numeric: true },
          { label: text(MEASURE.words) },
        ]}
        rows={places.map((place) => {
          const letter = letters.find(({ id }) => id === place.letter);
          return [
            letter === undefined
              ? place.letter
              : `${place.letter}: ${text(letter.title)} (${dayText(letter.date, language)})`,
            place.heading || text(MEASURE.beginning),
            place.paragraph,
            place.words.map((words) => `“${words}”`).join(", "),
          ];
        })}
      />
    </Part>
  );
}

function Division({ measure }: { readonly measure: PolicyMeasure }) {
  const text = useText();
  return (
    <Part id="indeling" title={text(MEASURE.about)}>
      <dl className="facts">
        {DIMENSION_IDS.filter((id) => id !== "state").map((id) => {
          const dimension: Dimension = DIMENSIONS[id];
          const terms = dimension.of(measure).flatMap((term) => dimension.terms.get(term) ?? []);
          if (terms.length === 0) return null;
          return (
            <Fragment key={id}>
              <dt>{text(dimension.label)}</dt>
              <dd>{terms.map((term) => text(term)).join(", ")}</dd>
            </Fragment>
          );
        })}
      </dl>
      {measure.ledger === undefined ? null : (
        <p className="nl-paragraph">
          {text(MEASURE.ledger)}:{" "}
          {measure.ledger.map((entry, index) => (
            <Fragment key={entry}>
              {index === 0 ? null : ", "}
              <Link to="/grootboek" hash={entry} className="nl-link">
                {entry}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </Part>
  );
}
