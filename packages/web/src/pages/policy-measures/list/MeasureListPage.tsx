import { DIMENSION_IDS, DIMENSIONS, type DimensionId } from "@kansrijk/core/policy/dimensions";
import { ASKS, STATES, type PolicyMeasure } from "@kansrijk/core/policy/policyMeasure";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { Page } from "../../../app/Page.tsx";
import { SearchField } from "../../../components/SearchField.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { dayText } from "../../../i18n/format.ts";
import { MeasureLinks } from "../MeasureLinks.tsx";
import { MeasureTabs } from "../MeasureTabs.tsx";
import { POLICY } from "../policyMeasureWords.ts";
import { useMeasures } from "../useMeasures.ts";
import { chosenMeasures } from "@kansrijk/core/policy/chosenMeasures";
import { measureListSearch, type MeasureListSearch } from "@kansrijk/core/policy/measureListSearch";
import { ChoiceField } from "../../../components/ChoiceField.tsx";

/** Choices that stand open; the others stand behind a button. */
const FIRST: readonly DimensionId[] = ["field", "sector", "state"];

/** All measures, with what is chosen in the address. */
export function MeasureListPage() {
  const text = useText();
  const search = useSearch({ from: "/maatregelen" });
  const { measures, letters } = useMeasures();
  const shown = chosenMeasures(measures, search);
  return (
    <Page title={text(POLICY.title)} lead={text(POLICY.lead)} above={<MeasureTabs />}>
      <Filters search={search} letters={letters.map(({ id, title, date }) => ({ id, title, date }))} />
      <section aria-labelledby="lijst" className="section section--first">
        <h2 id="lijst" className="nl-heading nl-heading--level-2">
          {text(POLICY.list)}
        </h2>
        <output className="note">
          {shown.length} / {measures.length} {text(POLICY.found)}
        </output>
        {shown.length === 0 ? <p className="empty">{text(POLICY.none)}</p> : <MeasureTable measures={shown} />}
        <MeasureLinks />
      </section>
    </Page>
  );
}

interface FiltersProps {
  readonly search: MeasureListSearch;
  readonly letters: readonly { readonly id: string; readonly title: Text; readonly date: string }[];
}

function Filters({ search, letters }: FiltersProps) {
  const text = useText();
  const navigate = useNavigate({ from: "/maatregelen" });
  const change = (changed: Partial<Record<keyof MeasureListSearch, string | undefined>>) =>
    void navigate({
      search: ({ lang }) => ({ ...(lang ? { lang } : {}), ...measureListSearch({ ...search, ...changed }) }),
      replace: true,
      resetScroll: false,
    });
  const choice = (id: DimensionId) => (
    <ChoiceField
      key={id}
      label={text(DIMENSIONS[id].label)}
      value={search[id]}
      none={text(POLICY.all)}
      choices={[...DIMENSIONS[id].terms].map(([term, label]) => ({ id: term, label: text(label) }))}
      onChoose={(term) => change({ [id]: term })}
    />
  );
  const later = DIMENSION_IDS.filter((id) => !FIRST.includes(id));
  return (
    <search aria-label={text(POLICY.filter)} className="no-print">
      <div className="panel panel--row">
        <SearchField label={text(POLICY.search)} value={search.q ?? ""} onType={(q) => change({ q })} />
        <ChoiceField
          label={text(POLICY.letter)}
          value={search.letter}
          none={text(POLICY.all)}
          choices={letters.map(({ id, title, date }) => ({ id, label: `${date.slice(0, 4)}: ${text(title)}` }))}
          onChoose={(letter) => change({ letter })}
        />
        {FIRST.map(choice)}
      </div>
      <details className="details" open={later.some((id) => search[id] !== undefined)}>
        <summary>{text(POLICY.more)}</summary>
        <div className="panel panel--row">{later.map(choice)}</div>
      </details>
    </search>
  );
}

function MeasureTable({ measures }: { readonly measures: readonly PolicyMeasure[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PlainTable
      caption={text(POLICY.list)}
      hideCaption
      columns={[POLICY.name, POLICY.letters, POLICY.state, POLICY.asks].map((label) => ({ label: text(label) }))}
      rows={measures.map(({ id, title, summary, kind, places, status, school }) => [
        <div key="name" className="stack">
          <Link to="/maatregelen/$measure" params={{ measure: id }} className="nl-link">
            {text(title)}
          </Link>
          <span className="note note--block">
            {kind === "plea" ? <span className="badge">{text(POLICY.plea)}</span> : null} {text(summary)}
          </span>
        </div>,
        [...new Set(places.map(({ letter }) => letter))].join(", "),
        <span key="state">
          {text(STATES[status.state])}
          <span className="note note--block">
            {text(POLICY.asOf)} {dayText(status.asOf, language)}
          </span>
        </span>,
        school === undefined
          ? text(POLICY.notSchool)
          : school.asks.map((ask) => ASKS[ask][language]).join(", ") || text(POLICY.nothing),
      ])}
    />
  );
}
