import { STAGES, type StageId } from "@kansrijk/core/network/networkTerms";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { apiUrl } from "../../api/apiUrl.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Page } from "../../app/Page.tsx";
import { Stat } from "../../components/Stat.tsx";
import { CoalitionsSection } from "./CoalitionsSection.tsx";
import { CoverageSection } from "./CoverageSection.tsx";
import { ExampleNotice } from "./ExampleNotice.tsx";
import { GapsSection } from "./GapsSection.tsx";
import { GraphSection } from "./GraphSection.tsx";
import { GrowthSection } from "./GrowthSection.tsx";
import { MapSection } from "./MapSection.tsx";
import { coalitionsQuery, communitiesQuery, growthQuery, mapQuery, type GrowthView } from "./networkQueries.ts";
import { networkSearch, type NetworkSearch } from "@kansrijk/core/network/networkSearch";
import { NETWORK } from "./networkWords.ts";

/** Who works together: growth, map, need, connections, the list, and where nothing runs. */
export function NetworkPage() {
  const text = useText();
  const search = useSearch({ from: "/netwerk" });
  const navigate = useNavigate({ from: "/netwerk" });
  const { data: growth } = useSuspenseQuery(growthQuery);
  const { data: map } = useSuspenseQuery(mapQuery);
  const { data: coalitions } = useSuspenseQuery(coalitionsQuery);
  const { municipalities, day } = map;
  const place = municipalities.find(({ code }) => code === search.place);
  const change = (asked: Partial<Record<keyof NetworkSearch, string | undefined>>) =>
    void navigate({
      search: (old) => {
        const { place: _place, stage: _stage, q: _q, ...rest } = { ...old, ...asked };
        return { ...rest, ...networkSearch({ ...old, ...asked }) };
      },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={text(NETWORK.title)} lead={text(NETWORK.lead)}>
      <ExampleNotice isShown={growth.generated} />
      <Totals growth={growth} />
      <Communities />
      <GrowthSection growth={growth} />
      <MapSection municipalities={municipalities} place={search.place} onChoose={(code) => change({ place: code })} />
      <CoverageSection />
      <GraphSection place={place} />
      <CoalitionsSection
        coalitions={coalitions.map(({ record }) => record)}
        names={new Map(municipalities.map(({ code, name }) => [code, name]))}
        day={day}
        search={search}
        onChange={change}
      />
      <GapsSection municipalities={municipalities} />
    </Page>
  );
}

function Totals({ growth }: { readonly growth: GrowthView }) {
  const text = useText();
  const { letter, kept } = growth;
  return (
    <section aria-labelledby="stappen" className="section section--first">
      <h2 id="stappen" className="nl-heading nl-heading--level-2">
        {text(NETWORK.stagesTitle)}
      </h2>
      <dl className="stats">
        <Stat label={text(NETWORK.total)} value={String(kept.total)} />
        {(Object.keys(STAGES) as StageId[]).map((stage) => (
          <Stat key={stage} label={text(STAGES[stage])} value={String(kept[stage])} />
        ))}
      </dl>
      {letter ? (
        <p className="note">
          {text(NETWORK.asLetter)} {text(letter.equation)}
        </p>
      ) : null}
    </section>
  );
}

function Communities() {
  const text = useText();
  const language = useLanguage();
  const { data } = useSuspenseQuery(communitiesQuery);
  return (
    <section aria-labelledby="gemeenschappen" className="section">
      <h2 id="gemeenschappen" className="nl-heading nl-heading--level-2">
        {text(NETWORK.communities)}
      </h2>
      <p className="nl-paragraph section__lead">{text(NETWORK.communitiesLead)}</p>
      <ul className="cards">
        {data.map(({ record }) => (
          <li key={record.id} className="card">
            <h3 className="nl-heading nl-heading--level-3">
              <Link to="/netwerk/gemeenschappen/$id" params={{ id: record.id }} className="nl-link">
                {text(record.title)}
              </Link>
            </h3>
            <p>{text(record.summary)}</p>
            <p className="note">
              {record.members.length} {text(NETWORK.members)}, {record.questions.length} {text(NETWORK.questions)}
            </p>
          </li>
        ))}
      </ul>
      <p className="round-card__links">
        <Link to="/netwerk/organisaties" className="nl-link">
          {text(NETWORK.allOrganisations)}
        </Link>
        <a className="nl-link" href={apiUrl("/network/calendar", { lang: language })}>
          {text(NETWORK.calendar)}
        </a>
      </p>
    </section>
  );
}
