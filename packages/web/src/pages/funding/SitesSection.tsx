import type { FundingRun } from "@kansrijk/core/funding/runFunding";
import { useDeferredValue, useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import type { Place } from "../../api/types.ts";
import { Field } from "../../components/Field.tsx";
import { SearchField } from "../../components/SearchField.tsx";
import type { Direction, SiteFilter } from "../../funding/fundingSearch.ts";
import { findSites, siteTable, sortSites } from "../../funding/siteTable.ts";
import { numberText } from "../../i18n/format.ts";
import { useComparison, type FundingView } from "./fundingView.ts";
import { SitesTable } from "./SitesTable.tsx";
import { SITES } from "./siteWords.ts";

interface SitesSectionProps {
  readonly view: FundingView;
  readonly run: FundingRun;
  readonly places: readonly Place[];
}

/** The table of all sites, with search, filter and sorting; all of it stands in the address. */
export function SitesSection({ view, run, places }: SitesSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { q = "", show, sort } = view.search;
  const comparison = useComparison(view);
  const table = useMemo(() => siteTable(run.decisions, places, comparison), [run, places, comparison]);
  const query = useDeferredValue(q);
  const found = useMemo(() => findSites(table, query, show), [table, query, show]);
  const [sortId = "", direction = "asc"] = (sort ?? "").split(":") as [string?, Direction?];
  const column = table.columns.find(({ id }) => id === sortId) ?? table.columns[0]!;
  const rows = useMemo(() => sortSites(found, column, direction), [found, column, direction]);
  const sortBy = (id: string, next: Direction) => view.change({ sort: `${id}:${next}` });
  return (
    <section aria-labelledby="vestigingen" className="section">
      <h2 id="vestigingen" className="nl-heading nl-heading--level-2">
        {text(SITES.title)}
      </h2>
      <search className="panel panel--row">
        <SearchField label={text(SITES.search)} value={q} onType={(typed) => view.change({ q: typed })} />
        <Field label={text(SITES.show)}>
          {({ id }) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select control"
              value={show ?? ""}
              onChange={(event) => view.change({ show: filterOf(event.target.value) })}
            >
              <option value="">{text(SITES.all)}</option>
              <option value="money">{text(SITES.money)}</option>
              {comparison ? <option value="changed">{text(SITES.changed)}</option> : null}
            </select>
          )}
        </Field>
        <output className="panel__note">
          {numberText(rows.length, language)} {text(SITES.found)}
        </output>
      </search>
      {rows.length === 0 ? (
        <p className="empty">{text(SITES.none)}</p>
      ) : (
        <SitesTable view={view} table={table} rows={rows} sorted={{ id: column.id, direction }} onSort={sortBy} />
      )}
      <p className="note">{text(SITES.decimals)}</p>
    </section>
  );
}

function filterOf(value: string): SiteFilter | undefined {
  return value === "money" || value === "changed" ? value : undefined;
}
