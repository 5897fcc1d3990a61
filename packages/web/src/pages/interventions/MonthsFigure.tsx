import { EDITIONS, FIRMNESS } from "@kansrijk/core/interventions/effectFigure";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { MonthsChart } from "../../charts/lazyCharts.ts";
import { numberText } from "../../i18n/format.ts";
import { EnglishNote } from "./EnglishNote.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { monthsRows } from "./monthsRows.ts";

/** The months of all editions in one picture; nothing when no figure is known. */
export function MonthsFigure({ items }: { readonly items: readonly Intervention[] }) {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(() => monthsRows(items, language), [items, language]);
  if (rows.length === 0) return null;
  const recalled = EDITIONS.filter((edition) =>
    rows.some((row) => row.edition === edition && row.status === "recalled"),
  );
  return (
    <>
      <DataFigure
        title={text(INTERVENTIONS.picture)}
        summary={text(INTERVENTIONS.pictureText)}
        columns={[
          { label: text(INTERVENTIONS.title) },
          { label: text(INTERVENTIONS.edition) },
          { label: text(INTERVENTIONS.months), format: (value) => numberText(value, language) },
          { label: text(INTERVENTIONS.status) },
        ]}
        rows={rows.map(({ label, edition, months, status }) => [label, edition, months, text(FIRMNESS[status])])}
        file="interventies"
      >
        <MonthsChart rows={rows} xLabel={text(INTERVENTIONS.months)} />
      </DataFigure>
      {recalled.length === 0 ? null : (
        <p className="note">
          {text(INTERVENTIONS.recalledOf)} {recalled.join(", ")}: {text(FIRMNESS.recalled)}.
        </p>
      )}
      <EnglishNote />
    </>
  );
}
