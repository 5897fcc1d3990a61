import { duty } from "@kansrijk/core/agenda/duty";
import type { DutyLine } from "@kansrijk/core/agenda/dutyRegister";
import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import { recordsQuery } from "../../collections/recordApi.ts";

export const dutiesQuery = recordsQuery("duties", duty);

interface DutyLines {
  readonly schoolYear: number;
  readonly duties: readonly DutyLine[];
}

/** The state of all duties of a municipality; without a year those of this school year. The key follows the records it is made of. */
export function dutyLinesQuery(place: string, year: number | undefined) {
  return queryOptions({
    queryKey: ["records", "duty-records", "lines", place, year],
    queryFn: async ({ signal }) => {
      const response = await fetch(apiUrl("/duties", { place, year }), { signal });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) throw problemOf(body, response);
      return body as DutyLines;
    },
  });
}
