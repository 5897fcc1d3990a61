import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "../../../app/language.ts";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { cellIndex, groupsWithCells } from "../../../monitor/cellIndex.ts";
import { FigureCell } from "../../../monitor/FigureCell.tsx";
import { yearText } from "../../../monitor/figureText.ts";
import { symbolsIn, TableLegend } from "../../../monitor/TableLegend.tsx";
import { ExportLinks } from "./ExportLinks.tsx";
import { INDICATOR } from "./indicatorWords.ts";
import type { IndicatorView } from "./indicatorView.ts";

/** All figures of the view in tables, one per place: years down, groups across. */
export function TableSection({ view }: { readonly view: IndicatorView }) {
  const text = useText();
  const { place, data, filter = [], compare = [] } = view.search;
  return (
    <section aria-labelledby="tabel" className="section">
      <h2 id="tabel" className="nl-heading nl-heading--level-2">
        {text(INDICATOR.tableTitle)}
      </h2>
      <div className="stack">
        {view.tables.map((table) => (
          <PlaceTable key={table.place.code} table={table} by={view.by} />
        ))}
        <ExportLinks view={view} />
        <p className="no-print">
          <Link
            to="/tabel"
            search={{
              indicator: [view.indicator.id],
              place: [place ?? "NL", ...compare],
              ...(view.by === null ? {} : { by: [view.by] }),
              ...(filter.length === 0 ? {} : { filter }),
              ...(data === undefined ? {} : { data }),
            }}
            className="nl-link"
          >
            {text(INDICATOR.toTable)}
          </Link>
        </p>
      </div>
    </section>
  );
}

function PlaceTable({ table, by }: { readonly table: IndicatorTable; readonly by: string | null }) {
  const text = useText();
  const cellOf = useMemo(() => cellIndex(table), [table]);
  const groups = by === null ? [null] : groupsWithCells(table, by);
  const notes = `noot-${table.place.code}`;
  const rows = table.years.toReversed().map((year) => ({
    year,
    cells: groups.map((group) => cellOf({ year: String(year), ...(group === null ? {} : { [by!]: group.code }) })),
  }));
  return (
    <div>
      <PlainTable
        caption={`${text(table.title)}, ${table.place.name}, ${text(INDICATOR.byYear)}`}
        tall
        columns={[
          { label: text(INDICATOR.year) },
          ...groups.map((group) => ({
            label: group === null ? text(INDICATOR.everybody) : text(group.label),
            numeric: true,
          })),
        ]}
        rows={rows.map(({ year, cells }) => [
          yearText(year),
          ...cells.map((cell, index) => (
            <FigureCell key={groups[index]?.code ?? ""} cell={cell} style={table} notes={notes} />
          )),
        ])}
      />
      <TableLegend symbols={symbolsIn(rows.flatMap(({ cells }) => cells))} footnotes={table.footnotes} notes={notes} />
    </div>
  );
}
