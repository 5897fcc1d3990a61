import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { SecondaryActionButton } from "@rijkshuisstijl-community/components-react";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { saveBlob } from "../../../charts/saveFigure.ts";
import { numberText } from "../../../i18n/format.ts";
import { cubeCsv } from "../../../monitor/cubeCsv.ts";
import { figureCube, type Dimension } from "../../../monitor/figureCube.ts";
import { upperFirst } from "../../../monitor/groupBreakdowns.ts";
import { joinFootnotes } from "../../../monitor/joinFootnotes.ts";
import { pivotCube, type Pivot } from "../../../monitor/pivotCube.ts";
import { ShareButtons } from "../../../monitor/ShareButtons.tsx";
import { symbolsIn, TableLegend } from "../../../monitor/TableLegend.tsx";
import type { TableSearch } from "../../../monitor/tableSearch.ts";
import { PivotTable, stylesOf } from "./PivotTable.tsx";
import { TABLE } from "./tableWords.ts";
import type { TableChange } from "./useTableSearch.ts";

interface TableResultProps {
  readonly tables: readonly IndicatorTable[];
  readonly search: TableSearch;
  readonly change: (change: TableChange) => void;
}

/** The table itself with the order of its dimensions, its legend, its footnotes and a copy to keep. */
export function TableResult({ tables, search, change }: TableResultProps) {
  const text = useText();
  const language = useLanguage();
  const key = tables
    .map(({ data, definition, place, years, by }) =>
      [data.sha256, definition, place.code, years, by.map(({ id }) => id)].join("/"),
    )
    .join();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the answers are the same as long as their keys are
  const joined = useMemo(() => joinFootnotes(tables), [key]);
  const cube = useMemo(() => figureCube(joined.tables), [joined]);
  const symbols = useMemo(() => symbolsIn(cube.cells), [cube]);
  const { rows = [], columns = search.columns ?? ["year"] } = search;
  const pivot = pivotCube(cube, { rows, columns });
  const format = (value: number) => numberText(value, language);
  const save = () =>
    saveBlob(new Blob(cubeCsv(cube, language), { type: "text/csv;charset=utf-8" }), "kansrijk-tabel.csv");
  return (
    <div className="stack">
      <OrderFields pivot={pivot} change={change} />
      {pivot.fixed.length === 0 ? null : (
        <p className="table__fixed">{pivot.fixed.map(({ members }) => text(members[0]!.label)).join(", ")}</p>
      )}
      <p className="note">
        {format(cube.cells.length)} {text(TABLE.cells)}: {format(pivot.rowCount)} {text(TABLE.rows)},{" "}
        {format(pivot.columnCount)} {text(TABLE.columns)}.
      </p>
      <PivotTable pivot={pivot} styles={stylesOf(joined.tables)} />
      <TableLegend symbols={symbols} footnotes={joined.footnotes} notes="noot" />
      <p className="nl-paragraph note">
        <strong>{text(TABLE.protection)}:</strong> {text(tables[0]!.protection)}
      </p>
      <div className="buttons no-print">
        <SecondaryActionButton type="button" onClick={save}>
          {text(TABLE.csv)}
        </SecondaryActionButton>
      </div>
      <ShareButtons />
      <p className="note">{text(TABLE.share)}</p>
    </div>
  );
}

interface OrderFieldsProps {
  readonly pivot: Pivot;
  readonly change: (change: TableChange) => void;
}

/** Which dimensions stand down and which across, and in which order; with buttons, so that keys are enough. */
function OrderFields({ pivot, change }: OrderFieldsProps) {
  const text = useText();
  const ids = { rows: pivot.rows.map(({ id }) => id), columns: pivot.columns.map(({ id }) => id) };
  const move = (id: string) =>
    ids.rows.includes(id)
      ? change({ rows: ids.rows.filter((other) => other !== id), columns: [...ids.columns, id] })
      : change({ rows: [...ids.rows, id], columns: written(ids.columns.filter((other) => other !== id)) });
  const earlier = (axis: "rows" | "columns", index: number) => {
    const list = [...ids[axis]];
    list.splice(index - 1, 2, list[index]!, list[index - 1]!);
    change({ ...ids, [axis]: list });
  };
  const side = (axis: "rows" | "columns", dimensions: readonly Dimension[]) => (
    <div className="table-order__side">
      <p className="field__label">{text(axis === "rows" ? TABLE.down : TABLE.across)}</p>
      <ol className="table-order__list">
        {dimensions.map(({ id, label }, index) => (
          <li key={id} className="table-order__item">
            <span>{upperFirst(text(label))}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={`${text(TABLE.earlier)}: ${text(label)}`}
              aria-disabled={index === 0}
              onClick={() => (index === 0 ? undefined : earlier(axis, index))}
            >
              ↑
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`${text(axis === "rows" ? TABLE.across : TABLE.down)}: ${text(label)}`}
              onClick={() => move(id)}
            >
              ⇄
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <fieldset className="fieldset table-order no-print">
      <legend className="field__label">{text(TABLE.order)}</legend>
      {side("rows", pivot.rows)}
      {side("columns", pivot.columns)}
    </fieldset>
  );
}

/** An address cannot say "no columns": a name that no dimension has does. */
function written(columns: readonly string[]): readonly string[] {
  return columns.length === 0 ? ["none"] : columns;
}
