import type { ValuesQuestion } from "./monitorQueries.ts";
import type { TableSearch } from "./tableSearch.ts";

const BREAKDOWN_OF: Readonly<Record<string, string>> = { provinces: "province", municipalities: "municipality" };

/** The questions to the API that together fill a table: one per indicator and place, all places of a kind in one. */
export function tableQuestions(search: TableSearch, schoolYears: readonly number[]): ValuesQuestion[] {
  const { indicator = [], place = [], by = [], filter = [], data } = search;
  const [from, to] = [search.from ?? schoolYears.at(-1) ?? 0, search.to ?? schoolYears.at(-1) ?? 0];
  const years = schoolYears.filter((year) => year >= from && year <= to);
  const free = filter.filter((item) => !by.includes(item.slice(0, item.indexOf(":"))));
  return indicator.flatMap((id) =>
    place.map((code) => {
      const breakdown = BREAKDOWN_OF[code];
      return {
        indicator: id,
        place: breakdown === undefined ? code : "NL",
        by: ["year", ...(breakdown === undefined ? [] : [breakdown]), ...by],
        years,
        filter: free,
        data,
      };
    }),
  );
}
