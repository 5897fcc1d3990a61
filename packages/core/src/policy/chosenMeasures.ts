import { DIMENSION_IDS, DIMENSIONS, type Dimension } from "./dimensions.ts";
import type { PolicyMeasure } from "./policyMeasure.ts";
import type { MeasureListSearch } from "./measureListSearch.ts";

/** The measures that fit everything that was chosen; words are looked for in both languages. */
export function chosenMeasures(measures: readonly PolicyMeasure[], search: MeasureListSearch): PolicyMeasure[] {
  const words = (search.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return measures.filter(
    (measure) =>
      DIMENSION_IDS.every((id) => {
        const dimension: Dimension = DIMENSIONS[id];
        const term = search[id];
        return term === undefined || dimension.of(measure).includes(term);
      }) &&
      (search.letter === undefined || measure.places.some(({ letter }) => letter === search.letter)) &&
      words.every((word) => textOf(measure).includes(word)),
  );
}

function textOf({ id, title, summary, school }: PolicyMeasure): string {
  return [title, summary, ...(school ? [school.condition] : [])]
    .flatMap(({ nl, en }) => [nl, en])
    .concat(id)
    .join(" ")
    .toLowerCase();
}
