import { latestEffect } from "@kansrijk/core/interventions/latestEffect";
import type { Intervention } from "@kansrijk/core/interventions/intervention";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Firmness } from "@kansrijk/core/interventions/effectFigure";
import type { MonthsRow } from "../../charts/MonthsChart.tsx";

/** All figures in months, approaches with the largest newest figure first; groups of their own get their own row. */
export function monthsRows(
  items: readonly Intervention[],
  language: Language,
): (MonthsRow & { readonly status: Firmness })[] {
  const newestOf = (item: Intervention): number =>
    item.effects.findLast(({ months }) => months !== null)?.months ?? latestEffect(item)?.months ?? -99;
  return items
    .toSorted((a, b) => newestOf(b) - newestOf(a) || (a.id < b.id ? -1 : 1))
    .flatMap(({ title, effects }) => {
      const newest = effects.findLast(({ months }) => months !== null)?.edition;
      return effects.flatMap(({ edition, months, group, status }) =>
        months === null
          ? []
          : [
              {
                label: group ? `${title[language]} (${group[language]})` : title[language],
                edition,
                months,
                status,
                isNewest: edition === newest,
              },
            ],
      );
    });
}
