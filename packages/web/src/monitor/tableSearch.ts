/** Instead of a code: all of a kind. */
export const ALL_OF = ["provinces", "municipalities"] as const;

/** What the table tool shows; all of it stands in the address. */
export interface TableSearch {
  readonly data?: string;
  readonly indicator?: readonly string[];
  /** Codes, or `provinces` or `municipalities` for all of them. */
  readonly place?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly by?: readonly string[];
  readonly filter?: readonly string[];
  /** Dimensions across, in order; the others stand down the side. */
  readonly columns?: readonly string[];
  readonly rows?: readonly string[];
}

const ID = /^[a-z0-9-]{1,60}$/;

/** Takes from an address what can be understood and leaves out the rest. */
export function tableSearch(raw: Readonly<Record<string, unknown>>): TableSearch {
  const data = typeof raw["data"] === "string" && /^[\w-]{1,64}$/.test(raw["data"]) ? raw["data"] : undefined;
  return {
    ...(data === undefined ? {} : { data }),
    ...listIn("indicator", raw, ID),
    ...listIn("place", raw, /^(NL|PV\d{2}|GM\d{4}|provinces|municipalities)$/),
    ...yearIn("from", raw),
    ...yearIn("to", raw),
    ...listIn("by", raw, ID),
    ...listIn("filter", raw, /^[a-z0-9-]+:[\w-]+$/),
    ...listIn("columns", raw, ID),
    ...listIn("rows", raw, ID),
  };
}

function listIn<K extends string>(
  key: K,
  raw: Readonly<Record<string, unknown>>,
  pattern: RegExp,
): { readonly [key in K]?: readonly string[] } {
  const value = raw[key];
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const fit = [...new Set(items.filter((item): item is string => typeof item === "string" && pattern.test(item)))];
  return (fit.length === 0 ? {} : { [key]: fit }) as { readonly [key in K]?: string[] };
}

function yearIn<K extends string>(key: K, raw: Readonly<Record<string, unknown>>) {
  const year = Number(raw[key]);
  return (Number.isInteger(year) && year >= 1990 && year <= 2100 ? { [key]: year } : {}) as {
    readonly [key in K]?: number;
  };
}
