import type { IndicatorDefinition } from "@kansrijk/core/indicators/definitionSchema";
import type { IndicatorCatalogue } from "@kansrijk/core/indicators/readCatalogue";
import type { IndicatorRequest } from "../indicators/question.ts";

/** What an address of the monitor or the table tool asks, as the pages understand it. */
export interface AddressView {
  readonly kind: "summary" | "indicator" | "table";
  /** The same view always has the same address: only what counts, in a fixed order. */
  readonly address: string;
  readonly place: string;
  readonly data?: string;
  /** In the order of the page. Of a summary: every indicator of which there may be figures. */
  readonly requests: readonly IndicatorRequest[];
}

const PLACE = /^(NL|PV\d{2}|GM\d{4})$/;
const ID = /^[a-z0-9-]{1,60}$/;
const FILTER = /^[a-z0-9-]+:[\w-]+$/;
const YEAR = /^(199\d|20\d\d|2100)$/;
const DATA = /^[\w-]{1,64}$/;
const PLACE_BREAKDOWNS: ReadonlySet<string> = new Set(["municipality", "province"]);
const ALL_OF: Readonly<Record<string, string>> = { provinces: "province", municipalities: "municipality" };
const MOST_COMPARED = 4;
/** Of a table that is computed in one go; the page of the table tool asks for more by itself. */
const MOST_REQUESTS = 40;

/** Undefined for an address that shows no figures. What cannot be understood is left out, as the pages do. */
export function readAddress(
  path: string,
  search: URLSearchParams,
  catalogue: IndicatorCatalogue,
  schoolYears: readonly number[],
): AddressView | undefined {
  if (path === "/monitor") return summaryView(search, catalogue);
  if (path === "/tabel") return tableView(search, catalogue, schoolYears);
  const id = /^\/monitor\/([a-z0-9-]+)$/.exec(path)?.[1];
  const definition = id === undefined ? undefined : catalogue.definitions.get(id);
  return definition && indicatorView(definition, search);
}

function summaryView(search: URLSearchParams, { definitions }: IndicatorCatalogue): AddressView {
  const place = one(search, "place", PLACE) ?? "NL";
  const data = dataOf(search);
  const shown = [...definitions.values()].filter((definition) => definition.tile);
  const requests = shown.map(({ id }) => ({ indicator: id, by: "year", place, filter: "", seed: 1, ...data }));
  return {
    kind: "summary",
    address: written("/monitor", { place: [place], ...listed(data) }),
    place,
    ...data,
    requests,
  };
}

function indicatorView(definition: IndicatorDefinition, search: URLSearchParams): AddressView {
  const { id } = definition;
  const place = one(search, "place", PLACE) ?? "NL";
  const data = dataOf(search);
  const by = breakdownOf(definition, one(search, "by", ID));
  const compare = many(search, "compare", PLACE)
    .filter((code) => code !== place)
    .slice(0, MOST_COMPARED);
  const others = compare.length > 0 ? compare : place === "NL" ? [] : ["NL"];
  const filter = onePerName(many(search, "filter", FILTER)).filter((item) => !item.startsWith(`${by}:`));
  const requests = [place, ...others].map((code) => ({
    indicator: id,
    by: by === null ? "year" : `year,${by}`,
    place: code,
    filter: filter.join(","),
    seed: 1,
    ...data,
  }));
  const address = written(`/monitor/${id}`, { place: [place], by: [by ?? "all"], filter, compare, ...listed(data) });
  return { kind: "indicator", address, place, ...data, requests };
}

function breakdownOf({ breakdowns, main }: IndicatorDefinition, asked: string | undefined): string | null {
  if (asked === "all") return null;
  const offered = breakdowns.filter((id) => !PLACE_BREAKDOWNS.has(id));
  return offered.find((id) => id === asked) ?? offered.find((id) => id === main) ?? offered[0] ?? null;
}

function tableView(
  search: URLSearchParams,
  { definitions }: IndicatorCatalogue,
  schoolYears: readonly number[],
): AddressView {
  const indicators = many(search, "indicator", ID).filter((id) => definitions.has(id));
  const places = many(search, "place", /^(NL|PV\d{2}|GM\d{4}|provinces|municipalities)$/);
  const by = many(search, "by", ID);
  const filter = many(search, "filter", FILTER)
    .filter((item) => !by.includes(item.slice(0, item.indexOf(":"))))
    .sort();
  const data = dataOf(search);
  const last = schoolYears.at(-1) ?? 0;
  const [from, to] = ["from", "to"].map((key) => Number(one(search, key, YEAR) ?? last)) as [number, number];
  const years = schoolYears.filter((year) => year >= from && year <= to).join(",");
  const requests = indicators.flatMap((indicator) =>
    places.map((code) => {
      const all = ALL_OF[code];
      const groups = ["year", ...(all === undefined ? [] : [all]), ...by];
      const place = all === undefined ? code : "NL";
      return { indicator, by: groups.join(","), place, years, filter: filter.join(","), seed: 1, ...data };
    }),
  );
  const address = written("/tabel", {
    indicator: indicators,
    place: places,
    from: [String(from)],
    to: [String(to)],
    by,
    filter,
    ...listed(data),
  });
  return { kind: "table", address, place: places[0] ?? "NL", ...data, requests: requests.slice(0, MOST_REQUESTS) };
}

function dataOf(search: URLSearchParams): { readonly data?: string } {
  const data = one(search, "data", DATA);
  return data === undefined ? {} : { data };
}

function listed({ data }: { readonly data?: string }): { readonly data: readonly string[] } {
  return { data: data === undefined ? [] : [data] };
}

function many(search: URLSearchParams, key: string, pattern: RegExp): string[] {
  return [...new Set(search.getAll(key).filter((value) => pattern.test(value)))];
}

/** A value that stands twice says nothing. */
function one(search: URLSearchParams, key: string, pattern: RegExp): string | undefined {
  const [value, ...more] = search.getAll(key);
  return value !== undefined && more.length === 0 && pattern.test(value) ? value : undefined;
}

function onePerName(items: readonly string[]): string[] {
  return [...new Map(items.map((item) => [item.slice(0, item.indexOf(":")), item])).values()].sort();
}

/** What is usual is left out. */
function written(path: string, values: Readonly<Record<string, readonly string[]>>): string {
  const search = new URLSearchParams();
  for (const [key, items] of Object.entries(values))
    for (const item of items) if (key !== "place" || item !== "NL" || path === "/tabel") search.append(key, item);
  const text = search.toString().replaceAll("%3A", ":");
  return text === "" ? path : `${path}?${text}`;
}
