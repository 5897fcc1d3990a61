import type { AgendaTotals } from "@kansrijk/core/agenda/agendaTotals";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { useCallback, useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { AmountChart } from "../../../charts/lazyCharts.ts";
import { roundEuroText } from "../../../i18n/format.ts";
import { READ } from "./readWords.ts";

/** What is meant for every theme and what was spent of it. */
export function MoneyView({ totals }: { readonly totals: AgendaTotals }) {
  const text = useText();
  const language = useLanguage();
  const format = useCallback((euros: number) => roundEuroText(euros, language), [language]);
  const rows = useMemo(
    () =>
      totals.byTheme
        .filter(({ budget, spent }) => budget > 0 || spent > 0)
        .map(({ theme, budget, spent }) => ({
          row: THEMES[theme].label[language],
          whole: budget / 100,
          used: spent / 100,
        })),
    [totals, language],
  );
  if (rows.length === 0) return null;
  const summary = text(READ.moneySummary)
    .replace("{budget}", format(totals.budget / 100))
    .replace("{spent}", format(totals.spent / 100));
  return (
    <section aria-labelledby="geld" className="section">
      <h2 id="geld" className="nl-heading nl-heading--level-2">
        {text(READ.money)}
      </h2>
      <DataFigure
        title={text(READ.money)}
        summary={summary}
        file="geld-per-thema"
        columns={[
          { label: text(READ.theme) },
          { label: text(READ.budget), format },
          { label: text(READ.spent), format },
        ]}
        rows={rows.map(({ row, whole, used }) => [row, whole, used])}
      >
        <AmountChart rows={rows} format={format} />
      </DataFigure>
    </section>
  );
}
