/** A cohort is named after the year of its youngest: born from October of the year before to September. */
export const FIRST_COHORT = 1992;
const COHORTS = 64;
/** No area has more children of one cohort than this. */
export const MOST_IN_COHORT = 4096;
/** More areas than this cannot be numbered within 31 bits. */
export const MOST_AREAS = 8192;

/** The number of a child from the place among all areas, the cohort and the place within the two; below 2^31. */
export function pupilNumber(area: number, cohort: number, index: number): number {
  return (area * COHORTS + (cohort - FIRST_COHORT)) * MOST_IN_COHORT + index;
}
