import { amountText } from "@kansrijk/core/ledger/amountText";
import { MONEY_KINDS, type LedgerEntry } from "@kansrijk/core/ledger/ledgerEntry";
import { EURO } from "@kansrijk/core/ledger/statedValue";
import { fraction } from "@kansrijk/core/numbers/fraction";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { Suspense } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { ScaleChart } from "../../charts/lazyCharts.ts";
import { Loading } from "../../components/Loading.tsx";
import { keepTogether, roundEuroText } from "../../i18n/format.ts";
import { LEDGER } from "./ledgerWords.ts";

/** How large the amounts are beside each other. */
export function AmountsFigure({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const text = useText();
  const language = useLanguage();
  const sorted = entries.toSorted((a, b) => b.cents - a.cents);
  const euros = (value: number): string => keepTogether(amountText(fraction(value), EURO, 0)[language]);
  return (
    <DataFigure
      title={text(LEDGER.picture)}
      summary={text(LEDGER.pictureSummary)}
      file="kansrijk-bedragen"
      columns={[
        { label: text(LEDGER.what) },
        { label: text(LEDGER.amount), format: euros },
        { label: text(LEDGER.kind) },
      ]}
      rows={sorted.map(({ title, cents, kind }) => [text(title), cents / 100, text(MONEY_KINDS[kind])])}
    >
      <Suspense fallback={<Loading />}>
        <ScaleChart
          rows={sorted.map(({ title, cents }) => ({ label: text(title), value: cents / 100 }))}
          language={language}
          format={shortEuros}
        />
      </Suspense>
    </DataFigure>
  );
}

/** "€ 5 miljoen" instead of "€ 5,0 miljoen". */
function shortEuros(value: number, language: Language): string {
  return roundEuroText(value, language).replace(/[.,]0(?= )/, "");
}
