import { COST_LABELS } from "@kansrijk/core/interventions/effectFigure";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { Page } from "../../app/Page.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { placesQuery } from "../../monitor/monitorQueries.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import { GeneratedNotice } from "../monitor/GeneratedNotice.tsx";
import { EnglishNote } from "./EnglishNote.tsx";
import { FitFigures } from "./FitFigures.tsx";
import { FitRules } from "./FitRules.tsx";
import type { InterventionSearch } from "./interventionSearch.ts";
import { FIT, INTERVENTIONS } from "./interventionWords.ts";
import { SuggestionCard } from "./SuggestionCard.tsx";
import { suggestionsQuery } from "./suggestionsQuery.ts";
import { ThemeAndAge } from "./ThemeAndAge.tsx";
import { useInterventionSearch } from "./useInterventionSearch.ts";

const COSTS = Object.fromEntries(COST_LABELS.map((label, at) => [String(at + 1), label]));

/** What fits the figures of a place, with every reason and every rule. */
export function FitPage() {
  const text = useText();
  const [search, change] = useInterventionSearch();
  const { data: places } = useSuspenseQuery(placesQuery);
  const smaller = places.filter(({ code }) => code !== "NL");
  return (
    <Page
      title={text(FIT.title)}
      lead={text(FIT.lead)}
      above={
        <Link to="/interventies" className="nl-link">
          {text(INTERVENTIONS.all)}
        </Link>
      }
    >
      <search className="panel panel--row" aria-label={text(FIT.place)}>
        <PlaceField
          label={text(FIT.place)}
          help={text(FIT.placeHelp)}
          places={smaller}
          value={smaller.find(({ code }) => code === search.plaats)}
          onChoose={(plaats) => change({ plaats })}
        />
        <ThemeAndAge />
        <ChoiceField
          label={text(FIT.maxCost)}
          choices={choicesOf(COSTS, text)}
          value={search.cost === undefined ? undefined : String(search.cost)}
          none={text(INTERVENTIONS.any)}
          onChoose={(cost) => change({ cost: cost === undefined ? undefined : Number(cost) })}
        />
      </search>
      {search.plaats === undefined ? (
        <p className="empty">{text(FIT.choose)}</p>
      ) : (
        <Found place={search.plaats} search={search} />
      )}
    </Page>
  );
}

function Found({ place, search }: { readonly place: string; readonly search: InterventionSearch }) {
  const text = useText();
  const { data, error } = useQuery(suggestionsQuery(place, search));
  if (error) return <Problem error={error} />;
  if (!data) return <Loading />;
  return (
    <>
      <GeneratedNotice data={data.data} />
      <section aria-labelledby="voorstellen" className="section">
        <h2 id="voorstellen" className="nl-heading nl-heading--level-2">
          {text(INTERVENTIONS.title)}: {data.place.name}
        </h2>
        <EnglishNote />
        {data.suggested.length === 0 ? <p className="empty">{text(FIT.nothing)}</p> : null}
        <ol className="rounds">
          {data.suggested.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} rules={data.rules} />
          ))}
        </ol>
      </section>
      {data.warned.length === 0 ? null : (
        <section aria-labelledby="liever-niet" className="section">
          <h2 id="liever-niet" className="nl-heading nl-heading--level-2">
            {text(FIT.warned)}
          </h2>
          <p className="nl-paragraph">{text(INTERVENTIONS.harmful)}</p>
          <ul className="rounds">
            {data.warned.map((suggestion) => (
              <SuggestionCard key={suggestion.id} suggestion={suggestion} rules={data.rules} />
            ))}
          </ul>
        </section>
      )}
      <FitRules found={data} />
      <FitFigures figures={data.figures} />
    </>
  );
}
