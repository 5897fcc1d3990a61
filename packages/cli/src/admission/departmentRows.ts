import type { Department } from "@kansrijk/core/admission/region/departmentTable";
import type { RegionOutcome } from "@kansrijk/core/admission/region/regionOutcome";
import type { Round } from "@kansrijk/core/admission/round";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";

const HEADERS = {
  nl: ["afdeling", "plaatsen", "wensen 1/2/3", "gepubliceerd 1/2/3/lager", "onze run 1/2/3/lager", "95% van 1"],
  en: ["department", "places", "wishes 1/2/3", "published 1/2/3/lower", "our run 1/2/3/lower", "95% of 1"],
} as const;

/** Per department the published placements beside the mean of ours, by rank of the choice. */
export function departmentRows(
  round: Round,
  departments: readonly Department[],
  outcome: RegionOutcome,
  language: Language,
): string {
  const rows = departments.map(({ id, wishes, placed }, index) => {
    const { first, second, third, other } = outcome.programmes[index]!;
    const ours = [first, second, third, other].map(({ mean }) => mean.toFixed(1));
    return [
      id,
      String(round.programmes[index]!.capacity),
      wishes.join("/"),
      placed ? [placed.first, placed.second, placed.third, placed.other].join("/") : "-",
      ours.join("/"),
      `${first.interval.low}-${first.interval.high}`,
    ];
  });
  return textTable(HEADERS[language], rows);
}
