import { evidenceCard } from "@kansrijk/core/interventions/evidenceCard";
import { intervention, type Intervention, DELIVERY } from "@kansrijk/core/interventions/intervention";
import { isHarmful } from "@kansrijk/core/interventions/latestEffect";
import { AGES, CORNERS, THEMES } from "@kansrijk/core/policy/taxonomy";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { recordQuery, recordsQuery } from "../../collections/recordApi.ts";
import { Notice } from "../../components/Notice.tsx";
import { indicatorsQuery } from "../../monitor/monitorQueries.ts";
import { EffectTable } from "./EffectTable.tsx";
import { EvidenceCardView } from "./EvidenceCardView.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { LetterPlaces } from "./LetterPlaces.tsx";
import { MonthsFigure } from "./MonthsFigure.tsx";
import { OwnResults } from "./OwnResults.tsx";
import { RunList } from "./RunList.tsx";
import { Subgroups } from "./Subgroups.tsx";

/** One intervention: figures of all editions, for whom it works, what it needs, where it runs and what is known. */
export function InterventionPage() {
  const text = useText();
  const { id } = useParams({ from: "/interventies/$id" });
  const [{ data: kept }, { data: cards }] = useSuspenseQueries({
    queries: [recordQuery("interventions", id, intervention), recordsQuery("evidence", evidenceCard)],
  });
  const item = kept.record;
  const studies = cards.map(({ record }) => record).filter((card) => item.evidence.includes(card.id));
  return (
    <Page
      title={text(item.title)}
      lead={text(item.summary)}
      above={
        <Link to="/interventies" className="nl-link">
          {text(INTERVENTIONS.all)}
        </Link>
      }
    >
      {isHarmful(item) ? <Notice type="warning">{text(INTERVENTIONS.harmful)}</Notice> : null}
      <Facts item={item} />
      <Figures item={item} />
      <Part id="groepen" title={text(INTERVENTIONS.subgroups)}>
        <Subgroups items={item.subgroups} />
      </Part>
      <Conditions items={item.conditions} />
      <Indicators ids={item.indicators} />
      <Part id="onderzoek" title={text(INTERVENTIONS.evidence)}>
        <p className="nl-paragraph">
          {text(studies.length === 0 ? INTERVENTIONS.evidenceNone : INTERVENTIONS.evidenceText)}
        </p>
        {studies.map((card) => (
          <EvidenceCardView key={card.id} card={card} isOpen />
        ))}
        <LetterPlaces places={item.places} />
      </Part>
      <Part id="waar" title={text(INTERVENTIONS.runs)}>
        <RunList item={item} />
      </Part>
      <OwnResults intervention={item.id} />
    </Page>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Facts({ item }: { readonly item: Intervention }) {
  const text = useText();
  const facts = [
    [INTERVENTIONS.for, text(item.targetGroup)],
    [INTERVENTIONS.age, item.ages.map((age) => text(AGES[age].label)).join(", ")],
    [INTERVENTIONS.theme, item.themes.map((theme) => text(THEMES[theme].label)).join(", ")],
    [INTERVENTIONS.corner, item.corners.map((corner) => text(CORNERS[corner].label)).join(", ")],
    [INTERVENTIONS.how, text(DELIVERY[item.delivery])],
  ] as const;
  return (
    <dl className="intervention-facts">
      {facts.map(([label, value]) => (
        <div key={label.en}>
          <dt>{text(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ item }: { readonly item: Intervention }) {
  const text = useText();
  if (item.effects.length === 0) return <p className="empty">{text(INTERVENTIONS.noFigure)}</p>;
  return (
    <>
      <MonthsFigure items={[item]} />
      <EffectTable
        caption={text(INTERVENTIONS.months)}
        rows={item.effects.toReversed().map((effect) => ({ effect }))}
      />
    </>
  );
}

function Conditions({ items }: { readonly items: Intervention["conditions"] }) {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <Part id="voorwaarden" title={text(INTERVENTIONS.conditions)}>
      <ul>
        {items.map((condition) => (
          <li key={condition.en}>{text(condition)}</li>
        ))}
      </ul>
    </Part>
  );
}

function Indicators({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const { data } = useSuspenseQuery(indicatorsQuery);
  const titles = new Map(data.indicators.map(({ id, title }) => [id, text(title)]));
  if (ids.length === 0) return null;
  return (
    <Part id="cijfers" title={text(INTERVENTIONS.indicators)}>
      <ul>
        {ids.map((indicator) => (
          <li key={indicator}>
            <Link to="/monitor/$indicator" params={{ indicator }} className="nl-link">
              {titles.get(indicator) ?? indicator}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
