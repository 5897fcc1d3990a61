import type { FundingDecisions } from "@kansrijk/core/funding/fundingDecisions";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { decimalText, euroText } from "../../i18n/format.ts";
import { valueText } from "../../i18n/valueWords.ts";
import type { Column } from "@kansrijk/core/funding/fundingDecisions";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { SITE } from "./siteWords.ts";

/** Every column of the decision for one site, with all its digits. */
export function SiteFigures({ decisions, index }: { readonly decisions: FundingDecisions; readonly index: number }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="cijfers" className="section">
      <h2 id="cijfers" className="nl-heading nl-heading--level-2">
        {text(SITE.figures)}
      </h2>
      <PlainTable
        caption={text(SITE.figures)}
        hideCaption
        columns={[{ label: text(SITE.figure) }, { label: text(SITE.value), numeric: true }]}
        rows={decisions.columns
          .filter((column) => column.value(index) !== "")
          .map((column) => [
            <>
              {text(column.label)}
              <span className="note note--block">{text(column.description)}</span>
            </>,
            fullText(column.unit, column.value(index), language),
          ])}
      />
    </section>
  );
}

function fullText(unit: Column["unit"], value: string, language: Language): string {
  if (unit === "code") return value;
  if (unit === "text") return valueText(value)[language];
  return unit === "euro" ? euroText(value, language) : decimalText(value, language);
}
