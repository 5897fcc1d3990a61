import { evidenceCard } from "@kansrijk/core/interventions/evidenceCard";
import { intervention, type Intervention } from "@kansrijk/core/interventions/intervention";
import { CORNERS } from "@kansrijk/core/policy/taxonomy";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { Page } from "../../app/Page.tsx";
import { recordsQuery } from "../../collections/recordApi.ts";
import { DownloadLinks } from "./DownloadLinks.tsx";
import { EvidenceCardView } from "./EvidenceCardView.tsx";
import { InterventionCard } from "./InterventionCard.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import type { InterventionSearch } from "./interventionSearch.ts";
import { labelsOf } from "./labelsOf.ts";
import { MonthsFigure } from "./MonthsFigure.tsx";
import { ThemeAndAge } from "./ThemeAndAge.tsx";
import { useInterventionSearch } from "./useInterventionSearch.ts";

/** The catalogue: what can be done, with a picture of the figures and the studies that the letters name. */
export function InterventionsPage() {
  const text = useText();
  const [search, change] = useInterventionSearch();
  const { data: kept } = useSuspenseQuery(recordsQuery("interventions", intervention));
  const shown = kept.map(({ record }) => record).filter((item) => fits(item, search));
  const picked = (search.ids ?? "").split(",").filter((id) => id !== "");
  const pick = (id: string, isOn: boolean) => {
    const ids = isOn ? [...picked, id] : picked.filter((item) => item !== id);
    change({ ids: ids.length === 0 ? undefined : ids.join(",") });
  };
  return (
    <Page title={text(INTERVENTIONS.title)} lead={text(INTERVENTIONS.lead)}>
      <p className="round-card__links">
        <Link to="/interventies/passend" className="nl-link">
          {text(INTERVENTIONS.fitLink)}
        </Link>
        <Link to="/experimenten" className="nl-link">
          {text(INTERVENTIONS.experiments)}
        </Link>
      </p>
      <Filters />
      <MonthsFigure items={shown} />
      <section aria-labelledby="lijst" className="section">
        <h2 id="lijst" className="nl-heading nl-heading--level-2">
          {text(INTERVENTIONS.all)}
        </h2>
        <p aria-live="polite">
          {shown.length} {text(INTERVENTIONS.found)}
          {picked.length === 0 ? null : (
            <>
              {". "}
              <Link to="/interventies/vergelijken" search={{ ids: picked.join(",") }} className="nl-link">
                {text(INTERVENTIONS.compare)} ({picked.length})
              </Link>
            </>
          )}
        </p>
        {shown.length === 0 ? <p className="empty">{text(INTERVENTIONS.none)}</p> : null}
        <ul className="cards">
          {shown.map((item) => (
            <InterventionCard key={item.id} item={item} isPicked={picked.includes(item.id)} onPick={pick} />
          ))}
        </ul>
        <DownloadLinks collection="interventions" />
      </section>
      <Studies />
    </Page>
  );
}

function fits({ themes, ages, corners }: Intervention, { theme, age, corner }: InterventionSearch): boolean {
  return (
    (theme === undefined || themes.includes(theme)) &&
    (age === undefined || ages.includes(age)) &&
    (corner === undefined || corners.includes(corner))
  );
}

function Filters() {
  const text = useText();
  const [search, change] = useInterventionSearch();
  return (
    <search className="panel panel--row" aria-label={text(INTERVENTIONS.filters)}>
      <ThemeAndAge />
      <ChoiceField
        label={text(INTERVENTIONS.corner)}
        choices={choicesOf(labelsOf(CORNERS), text)}
        value={search.corner}
        none={text(INTERVENTIONS.any)}
        onChoose={(corner) => change({ corner })}
      />
    </search>
  );
}

function Studies() {
  const text = useText();
  const { data: cards } = useSuspenseQuery(recordsQuery("evidence", evidenceCard));
  return (
    <section aria-labelledby="onderzoek" className="section">
      <h2 id="onderzoek" className="nl-heading nl-heading--level-2">
        {text(INTERVENTIONS.evidence)}
      </h2>
      <p className="nl-paragraph section__lead">{text(INTERVENTIONS.evidenceText)}</p>
      {cards.map(({ record }) => (
        <EvidenceCardView key={record.id} card={record} />
      ))}
      <DownloadLinks collection="evidence" />
    </section>
  );
}
