import type { Agenda } from "./agenda.ts";
import type { AgendasSearch } from "./agendasSearch.ts";

/** The agendas with a goal of the theme, and with a municipality in the province, as far as those were chosen. */
export function chosenAgendas(
  agendas: readonly Agenda[],
  { thema, provincie }: AgendasSearch,
  provinceOf: (municipality: string) => string | null | undefined,
): Agenda[] {
  return agendas.filter(
    ({ goals, municipalities }) =>
      (thema === undefined || goals.some(({ theme }) => theme === thema)) &&
      (provincie === undefined || municipalities.some((code) => provinceOf(code) === provincie)),
  );
}
