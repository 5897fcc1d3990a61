import { chosenCoalitions } from "@kansrijk/core/network/chosenCoalitions";
import { STAGES } from "@kansrijk/core/network/networkTerms";
import { stageOn } from "@kansrijk/core/network/stageOn";
import type { Coalition } from "@kansrijk/core/network/coalition";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { SearchField } from "../../components/SearchField.tsx";
import { PlainTable } from "../../components/PlainTable.tsx";
import { CollectionLinks } from "./CollectionLinks.tsx";
import type { NetworkSearch } from "@kansrijk/core/network/networkSearch";
import { LIST, MAP, NETWORK } from "./networkWords.ts";

interface CoalitionsSectionProps {
  readonly coalitions: readonly Coalition[];
  readonly names: ReadonlyMap<string, string>;
  readonly day: string;
  readonly search: NetworkSearch;
  readonly onChange: (change: Partial<Record<keyof NetworkSearch, string | undefined>>) => void;
}

/** All coalitions, narrowed by what stands in the address. */
export function CoalitionsSection({ coalitions, names, day, search, onChange }: CoalitionsSectionProps) {
  const text = useText();
  const found = chosenCoalitions(coalitions, search, day);
  return (
    <section aria-labelledby="coalities" className="section">
      <h2 id="coalities" className="nl-heading nl-heading--level-2">
        {text(LIST.title)}
      </h2>
      <Filters names={names} search={search} onChange={onChange} />
      <output>
        {found.length} {text(LIST.found)}
      </output>
      {found.length === 0 ? (
        <p className="empty">{text(NETWORK.nobody)}</p>
      ) : (
        <CoalitionTable coalitions={found} names={names} day={day} />
      )}
      <p>
        <Link to="/netwerk/coalities/$id" params={{ id: "nieuw" }} className="nl-link">
          {text(LIST.add)}
        </Link>
      </p>
      <CollectionLinks collection="coalitions" label={text(NETWORK.coalitions)} />
    </section>
  );
}

type FiltersProps = Pick<CoalitionsSectionProps, "names" | "search" | "onChange">;

function Filters({ names, search, onChange }: FiltersProps) {
  const text = useText();
  return (
    <div className="panel panel--row no-print">
      <SearchField label={text(LIST.search)} value={search.q ?? ""} onType={(q) => onChange({ q: q || undefined })} />
      <ChoiceField
        label={text(LIST.stage)}
        choices={choicesOf(STAGES, text)}
        value={search.stage}
        none={text(LIST.all)}
        onChoose={(stage) => onChange({ stage })}
      />
      <ChoiceField
        label={text(MAP.municipality)}
        choices={[...names].map(([id, label]) => ({ id, label }))}
        value={search.place}
        none={text(MAP.all)}
        onChoose={(place) => onChange({ place })}
      />
    </div>
  );
}

function CoalitionTable({ coalitions, names, day }: Pick<CoalitionsSectionProps, "coalitions" | "names" | "day">) {
  const text = useText();
  return (
    <PlainTable
      caption={text(LIST.title)}
      hideCaption
      tall
      columns={[
        { label: text(LIST.name) },
        { label: text(LIST.stage) },
        { label: text(LIST.municipalities) },
        { label: text(LIST.partners), numeric: true },
        { label: text(LIST.sites), numeric: true },
      ]}
      rows={coalitions.map((coalition) => {
        const stage = stageOn(coalition, day);
        return [
          <Link key="name" to="/netwerk/coalities/$id" params={{ id: coalition.id }} className="nl-link">
            {coalition.title}
          </Link>,
          stage ? text(STAGES[stage]) : "-",
          coalition.municipalities.map((code) => names.get(code) ?? code).join(", "),
          coalition.partners.length,
          coalition.sites,
        ];
      })}
    />
  );
}
