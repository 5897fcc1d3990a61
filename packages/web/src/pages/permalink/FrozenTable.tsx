import { tableLayout } from "@kansrijk/core/exports/tableLayout";
import type { IndicatorTable } from "@kansrijk/core/indicators/indicatorTable";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { FigureCell } from "../../monitor/FigureCell.tsx";
import { upperFirst } from "../../monitor/groupBreakdowns.ts";
import { symbolsIn, TableLegend } from "../../monitor/TableLegend.tsx";
import { PERMALINK } from "./permalinkWords.ts";

/** The figures of a kept answer, with its symbols and notes. */
export function FrozenTable({ table, id }: { readonly table: IndicatorTable; readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const { sides, across, rows } = tableLayout(table);
  const labelOf = (at: number, code: string) => {
    const group = table.by[at]?.groups.find((item) => item.code === code);
    return group ? text(group.label) : code;
  };
  const side = upperFirst(sides.map(({ label }) => text(label)).join(", "));
  const columns = across
    ? across.groups.map(({ label }) => ({ label: upperFirst(text(label)), numeric: true }))
    : [PERMALINK.value, PERMALINK.pupils].map((label) => ({ label: text(label), numeric: true }));
  return (
    <div>
      <PlainTable
        caption={`${text(table.title)}, ${table.place.name}`}
        tall
        columns={[{ label: side === "" ? text(PERMALINK.subject) : side }, ...columns]}
        rows={rows.map(({ keys, cells }) => [
          keys.length === 0 ? text(PERMALINK.everybody) : keys.map((key, at) => labelOf(at, key)).join(", "),
          ...cells.map((cell, at) => (
            <FigureCell key={across?.groups[at]?.code ?? "value"} cell={cell} style={table} notes={id} />
          )),
          ...(across ? [] : [pupilsText(cells[0]?.pupils ?? null, language)]),
        ])}
      />
      <TableLegend symbols={symbolsIn(rows.flatMap(({ cells }) => cells))} footnotes={table.footnotes} notes={id} />
    </div>
  );
}

function pupilsText(pupils: number | null, language: "nl" | "en"): string {
  return pupils === null ? "-" : numberText(pupils, language);
}
