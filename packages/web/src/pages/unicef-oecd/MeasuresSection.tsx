import type { PisaAnswer } from "@kansrijk/core/pisa/measurePisa";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pisaCountriesQuery, type PisaCountry } from "../../api/pisa.ts";
import { useLanguage, useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { CountryStats } from "./CountryStats.tsx";
import { CrossFigure } from "./CrossFigure.tsx";
import { groupName } from "./groupName.ts";
import { MeasureFigure } from "./MeasureFigure.tsx";
import type { UnicefView } from "./unicefView.ts";
import { UNICEF } from "./unicefWords.ts";

/** One country with both measures; a measure that cannot be given is absent. */
export interface CountryRow {
  readonly name: string;
  readonly isChosen: boolean;
  readonly students: number;
  readonly spread: PisaAnswer | undefined;
  readonly core: PisaAnswer | undefined;
  readonly national: PisaAnswer | undefined;
  readonly gradient: PisaAnswer | undefined;
  readonly mean: PisaAnswer | undefined;
}

/** Both measures, of one country in figures and of all countries in pictures. */
export function MeasuresSection({ view }: { readonly view: UnicefView }) {
  const text = useText();
  const { data, error, isPlaceholderData } = useQuery(pisaCountriesQuery(view.sample.id, view.domain));
  const rows = useRows(data, view);
  const chosen = rows.find(({ isChosen }) => isChosen);
  return (
    <section aria-labelledby="maten" className={`section measures${isPlaceholderData ? " is-old" : ""}`}>
      <h2 id="maten" className="nl-heading nl-heading--level-2">
        {text(UNICEF.both)}
      </h2>
      {error ? <Problem error={error} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {chosen ? <CountryStats row={chosen} /> : null}
      {rows.length === 0 ? null : (
        <div className="figures">
          <MeasureFigure view={view} rows={rows} measure="spread" />
          <MeasureFigure view={view} rows={rows} measure="core" />
        </div>
      )}
      {rows.length > 2 ? <CrossFigure view={view} rows={rows} /> : null}
    </section>
  );
}

function useRows(countries: readonly PisaCountry[] | undefined, { sample, group }: UnicefView): CountryRow[] {
  const language = useLanguage();
  return useMemo(
    () =>
      (countries ?? [])
        // Of several rounds only the one of the chosen country is laid side by side.
        .filter(({ year }) => year === group.year)
        .map(({ measures, ...country }) => {
          const find = (statistic: string, definition: string | null = null) =>
            measures.find((one) => one.statistic === statistic && one.definition === definition);
          return {
            name: groupName(sample, country, language),
            isChosen: country.country === group.country && country.year === group.year,
            students: country.students,
            spread: find("percentile-spread"),
            core: find("resilience", "oecd-core-skills"),
            national: find("resilience", "national"),
            gradient: find("gradient"),
            mean: find("mean"),
          };
        }),
    [countries, sample, group, language],
  );
}
