import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { FIT, INTERVENTIONS, STANDINGS } from "./interventionWords.ts";
import type { PlaceSuggestions } from "./suggestionsQuery.ts";

/** The figures of the place beside those of the country, and how each was read. */
export function FitFigures({ figures }: { readonly figures: PlaceSuggestions["figures"] }) {
  const text = useText();
  const language = useLanguage();
  const show = (value: number | null, decimals: number): string =>
    value === null ? text(INTERVENTIONS.unknown) : numberText(value, language, decimals);
  return (
    <section aria-labelledby="cijfers" className="section">
      <h2 id="cijfers" className="nl-heading nl-heading--level-2">
        {text(FIT.figures)}
      </h2>
      <PlainTable
        caption={text(FIT.figures)}
        hideCaption
        columns={[
          { label: text(FIT.figure) },
          { label: text(FIT.here), numeric: true },
          { label: text(FIT.country), numeric: true },
          { label: text(FIT.standing) },
        ]}
        rows={figures.map(({ title, value, country, decimals, standing }) => [
          text(title),
          show(value, decimals),
          show(country.value, decimals),
          text(STANDINGS[standing]),
        ])}
      />
    </section>
  );
}
