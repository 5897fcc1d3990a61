import { Link, useSearch } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import type { Direction } from "../../funding/fundingSearch.ts";
import type { SiteColumn, SiteTable } from "../../funding/siteTable.ts";
import { cellText } from "../../i18n/cellText.ts";
import type { FundingView } from "./fundingView.ts";
import { SITES } from "./siteWords.ts";

interface SitesTableProps {
  readonly view: FundingView;
  readonly table: SiteTable;
  readonly rows: Int32Array;
  readonly sorted: { readonly id: string; readonly direction: Direction };
  readonly onSort: (id: string, direction: Direction) => void;
}

const ROW_HEIGHT = 44;

/** Only the rows in sight are in the page; row numbers tell screen readers where they stand in the whole. */
export function SitesTable({ view, table, rows, sorted, onSort }: SitesTableProps) {
  const text = useText();
  const region = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used; the virtualizer renders by itself when rows come into sight
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section ref={region} className="scroll scroll--sites" tabIndex={0} aria-label={text(SITES.region)}>
      <table className="utrecht-table table table--sites" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{text(SITES.caption)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {table.columns.map((column) => (
              <SortHeading key={column.id} column={column} sorted={sorted} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {items.map((item) => (
            <SiteRow key={rows[item.index]} view={view} table={table} index={rows[item.index]!} place={item.index} />
          ))}
          <Spacer height={after} />
        </tbody>
      </table>
    </section>
  );
}

/** Takes the room of the rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

interface SortHeadingProps extends Pick<SitesTableProps, "sorted" | "onSort"> {
  readonly column: SiteColumn;
}

function SortHeading({ column, sorted, onSort }: SortHeadingProps) {
  const text = useText();
  const numeric = column.unit !== "code" && column.unit !== "text";
  const active = sorted.id === column.id;
  const next: Direction = active ? (sorted.direction === "asc" ? "desc" : "asc") : numeric ? "desc" : "asc";
  const arrow = active ? (sorted.direction === "asc" ? "▲" : "▼") : "↕";
  return (
    <th
      scope="col"
      className={numeric ? "numeric" : undefined}
      aria-sort={active ? (sorted.direction === "asc" ? "ascending" : "descending") : "none"}
      title={text(column.description)}
    >
      <button type="button" className="sort" onClick={() => onSort(column.id, next)}>
        {text(column.label)}
        <span aria-hidden="true" className={`sort__arrow${active ? "" : " sort__arrow--off"}`}>
          {arrow}
        </span>
      </button>
    </th>
  );
}

interface SiteRowProps extends Pick<SitesTableProps, "view" | "table"> {
  readonly index: number;
  /** Place among the rows that are shown, from 0. */
  readonly place: number;
}

function SiteRow({ view, table, index, place }: SiteRowProps) {
  const language = useLanguage();
  const search = useSearch({ from: "/geld/$scheme" });
  const [first, ...rest] = table.columns;
  const site = table.decisions.sites[index]!;
  return (
    <tr aria-rowindex={place + 2} style={{ height: ROW_HEIGHT }}>
      <th scope="row">
        <Link
          to="/geld/$scheme/$site"
          params={{ scheme: view.scheme.id, site }}
          search={search}
          className="nl-link"
          preload={false}
        >
          {first!.value(index)}
        </Link>
      </th>
      {rest.map((column) => (
        <td key={column.id} className={cellClass(column, index)}>
          {cellText(column.unit, column.value(index), language)}
        </td>
      ))}
    </tr>
  );
}

function cellClass(column: SiteColumn, index: number): string | undefined {
  if (column.unit === "text" || column.unit === "code") return "clip";
  if (column.id !== "change") return "numeric";
  const value = Number(column.value(index));
  return `numeric${value > 0 ? " gain" : value < 0 ? " loss" : ""}`;
}
