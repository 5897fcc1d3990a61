/** The year in which the school year of a day begins: 31 July 2026 is in 2025, 1 August 2026 in 2026. */
export function schoolYearOf(day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month >= 8 ? year : year - 1;
}
