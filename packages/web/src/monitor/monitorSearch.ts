/** How the map colours places: by what is surely different from the Netherlands, or by the value itself. */
export type MapColours = "difference" | "value";

export const MOST_COMPARED = 4;
/** Instead of a breakdown: everybody together. */
export const EVERYBODY = "all";

/** Everything the monitor shows follows from its address; this is what can stand in there. */
export interface MonitorSearch {
  /** Id of a register; the newest when left out. */
  readonly data?: string;
  /** NL, PV27 or GM0363; NL when left out. */
  readonly place?: string;
  /** Id of a breakdown, or `all`; the first of the indicator when left out. */
  readonly by?: string;
  /** First year of a school year; the newest with figures when left out. */
  readonly year?: number;
  /** Each as `breakdown:group`. */
  readonly filter?: readonly string[];
  /** Codes of places beside the one that is shown. */
  readonly compare?: readonly string[];
  readonly map?: MapColours;
  /** With real borders instead of tiles, where these were imported. */
  readonly borders?: true;
}

/** Takes from an address what can be understood and leaves out the rest: an old or damaged address still opens. */
export function monitorSearch(raw: Readonly<Record<string, unknown>>): MonitorSearch {
  const data = matching(raw["data"], /^[\w-]{1,64}$/);
  const place = matching(raw["place"], PLACE);
  const by = matching(raw["by"], /^[a-z0-9-]{1,60}$/);
  const year = Number(raw["year"]);
  const filter = onePerName(listOf(raw["filter"], /^[a-z0-9-]+:[\w-]+$/));
  const compare = listOf(raw["compare"], PLACE).filter((code) => code !== place);
  return {
    ...(data === undefined ? {} : { data }),
    ...(place === undefined || place === "NL" ? {} : { place }),
    ...(by === undefined ? {} : { by }),
    ...(Number.isInteger(year) && year >= 1990 && year <= 2100 ? { year } : {}),
    ...(filter.length === 0 ? {} : { filter }),
    ...(compare.length === 0 ? {} : { compare: compare.slice(0, MOST_COMPARED) }),
    ...(raw["map"] === "value" ? { map: "value" as const } : {}),
    ...(raw["borders"] === true || raw["borders"] === "true" ? { borders: true as const } : {}),
  };
}

const PLACE = /^(NL|PV\d{2}|GM\d{4})$/;

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

/** The address writes a list of one as the item itself. */
function listOf(value: unknown, pattern: RegExp): string[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return [...new Set(items.filter((item): item is string => typeof item === "string" && pattern.test(item)))];
}

/** Of one breakdown the last group that was chosen counts. */
function onePerName(items: readonly string[]): string[] {
  return [...new Map(items.map((item) => [item.slice(0, item.indexOf(":")), item])).values()];
}
