import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useText } from "../../../app/language.ts";
import { FigureCell } from "../../../monitor/FigureCell.tsx";
import { upperFirst } from "../../../monitor/groupBreakdowns.ts";
import type { FigureStyle } from "../../../monitor/figureText.ts";
import type { Dimension } from "../../../monitor/figureCube.ts";
import type { Pivot } from "../../../monitor/pivotCube.ts";
import { TABLE } from "./tableWords.ts";

interface PivotTableProps {
  readonly pivot: Pivot;
  /** How figures of an indicator are written. */
  readonly styles: ReadonlyMap<string, FigureStyle>;
}

const ROW = 56;
const COLUMN = 150;
const HEADING = 170;

/** A table of any size: only what is in sight is in the page, with its place in the whole for screen readers. */
export function PivotTable({ pivot, styles }: PivotTableProps) {
  const text = useText();
  const region = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used; the virtualizer renders by itself when rows come into sight
  const rows = useVirtualizer({
    count: pivot.rowCount,
    getScrollElement: () => region.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: pivot.columnCount,
    getScrollElement: () => region.current,
    estimateSize: () => COLUMN,
    overscan: 3,
  });
  const across = columns.getVirtualItems();
  const down = rows.getVirtualItems();
  const before = across[0]?.start ?? 0;
  const after = columns.getTotalSize() - (across.at(-1)?.end ?? 0);
  const above = down[0]?.start ?? 0;
  const below = rows.getTotalSize() - (down.at(-1)?.end ?? 0);
  const width = pivot.rows.length * HEADING + columns.getTotalSize();
  const shared = { pivot, styles, across: across.map(({ index }) => index), before, after };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section ref={region} className="scroll scroll--sites" tabIndex={0} aria-label={text(TABLE.region)}>
      <table
        className="utrecht-table table table--pivot"
        style={{ inlineSize: width }}
        aria-rowcount={pivot.rowCount + 1}
        aria-colcount={pivot.rows.length + pivot.columnCount}
      >
        <caption className="visually-hidden">{text(TABLE.result)}</caption>
        <Head {...shared} />
        <tbody>
          <Spacer height={above} />
          {down.map(({ index }) => (
            <Row key={index} {...shared} row={index} />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Takes the room of the rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

/** Takes the room of the columns that are not in the page. */
function Gap({ width }: { readonly width: number }) {
  return width <= 0 ? null : <td aria-hidden="true" className="table__gap" style={{ inlineSize: width }} />;
}

interface SharedProps extends PivotTableProps {
  readonly across: readonly number[];
  readonly before: number;
  readonly after: number;
}

function Head({ pivot, across, before, after }: SharedProps) {
  const text = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {pivot.rows.map((dimension, index) => (
          <th key={dimension.id} scope="col" aria-colindex={index + 1} style={{ inlineSize: HEADING }}>
            {upperFirst(text(dimension.label))}
          </th>
        ))}
        <Gap width={before} />
        {across.map((column) => (
          <th
            key={column}
            scope="col"
            className="numeric"
            aria-colindex={pivot.rows.length + column + 1}
            style={{ inlineSize: COLUMN }}
          >
            {pivot.columns.length === 0 ? text(TABLE.figure) : null}
            {pivot.columnMembers(column).map((member, index) => (
              <span key={pivot.columns[index]!.id} className="table__head-line">
                {text(memberOf(pivot.columns, index, member).label)}
              </span>
            ))}
          </th>
        ))}
        <Gap width={after} />
      </tr>
    </thead>
  );
}

function Row({ pivot, styles, across, before, after, row }: SharedProps & { readonly row: number }) {
  const text = useText();
  const members = pivot.rowMembers(row);
  return (
    <tr aria-rowindex={row + 2} style={{ height: ROW }}>
      {members.map((member, index) => (
        <th key={pivot.rows[index]!.id} scope="row" aria-colindex={index + 1}>
          {text(memberOf(pivot.rows, index, member).label)}
        </th>
      ))}
      <Gap width={before} />
      {across.map((column) => (
        <td key={column} className="numeric" aria-colindex={pivot.rows.length + column + 1}>
          <FigureCell cell={pivot.cellAt(row, column)} style={styleAt(pivot, styles, row, column)} notes="noot" />
        </td>
      ))}
      <Gap width={after} />
    </tr>
  );
}

function memberOf(axis: readonly Dimension[], index: number, member: number) {
  return axis[index]!.members[member]!;
}

const PLAIN: FigureStyle = { unit: "points", decimals: 1 };

/** The way figures are written belongs to the indicator, which stands across, down or above the table. */
function styleAt(pivot: Pivot, styles: PivotTableProps["styles"], row: number, column: number): FigureStyle {
  const axes = [
    { axis: pivot.rows, members: pivot.rowMembers(row) },
    { axis: pivot.columns, members: pivot.columnMembers(column) },
    { axis: pivot.fixed, members: pivot.fixed.map(() => 0) },
  ];
  for (const { axis, members } of axes) {
    const at = axis.findIndex(({ id }) => id === "indicator");
    if (at !== -1) return styles.get(memberOf(axis, at, members[at]!).code) ?? PLAIN;
  }
  return PLAIN;
}

/** What a table needs of the answers it was made from. */
export function stylesOf(tables: readonly IndicatorTable[]): ReadonlyMap<string, FigureStyle> {
  return new Map(tables.map(({ indicator, unit, decimals }) => [indicator, { unit, decimals }]));
}
