import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Overlay } from "@kansrijk/core/rules/parameters";

export type Direction = "asc" | "desc";

/** Which sites the table shows. */
export type SiteFilter = "money" | "changed";

/** Everything a funding page shows follows from its address; this is what can stand in there. */
export interface FundingSearch {
  readonly dataset?: string;
  readonly countDate?: string;
  readonly fundingYear?: number;
  readonly amountPerUnit?: string;
  readonly budget?: string;
  /** Levers that were moved, each as `regulation/parameter:value`, as the API writes them. */
  readonly overlay?: readonly string[];
  readonly q?: string;
  /** Column and direction, such as `amount:desc`. */
  readonly sort?: string;
  readonly show?: SiteFilter;
  /** Column of which the spread over sites is drawn. */
  readonly spread?: string;
  readonly phased?: true;
}

/** Takes from an address what can be understood and leaves out the rest: an old or damaged address still opens. */
export function fundingSearch(raw: Readonly<Record<string, unknown>>): FundingSearch {
  const budget = matching(raw["budget"], EUROS);
  const overlay = overlayItems(raw["overlay"]);
  const countDate = matching(raw["countDate"], /./);
  return {
    ...some("dataset", matching(raw["dataset"], /^[\w.-]+$/)),
    ...(countDate !== undefined && isIsoDate(countDate) ? { countDate } : {}),
    ...yearOf(raw["fundingYear"]),
    ...some("amountPerUnit", budget === undefined ? matching(raw["amountPerUnit"], EUROS) : undefined),
    ...some("budget", budget),
    ...(overlay.length > 0 ? { overlay } : {}),
    ...some("q", matching(raw["q"], /^[^]+$/)),
    ...some("sort", matching(raw["sort"], /^\w+:(asc|desc)$/)),
    ...filterOf(raw["show"]),
    ...some("spread", matching(raw["spread"], /^\w+$/)),
    ...(raw["phased"] === true || raw["phased"] === "true" ? { phased: true } : {}),
  };
}

export function overlayOf(search: FundingSearch): Overlay {
  return Object.fromEntries(
    (search.overlay ?? []).map((item) => {
      const colon = item.indexOf(":");
      return [item.slice(0, colon), item.slice(colon + 1)];
    }),
  );
}

export function overlayItem(parameter: string, value: string): string {
  return `${parameter}:${value}`;
}

function overlayItems(value: unknown): string[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const fit = items.filter(
    (item): item is string => typeof item === "string" && /^[a-z0-9-]+\/[A-Za-z0-9]+:[\w.-]+$/.test(item),
  );
  return [...new Map(fit.map((item) => [item.slice(0, item.indexOf(":")), item])).values()].sort();
}

/** At most twelve digits before the point and two after it. */
const EUROS = /^\d{1,12}(\.\d{1,2})?$/;

function matching(value: unknown, pattern: RegExp): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && pattern.test(text) ? text : undefined;
}

function yearOf(value: unknown): { readonly fundingYear?: number } {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { fundingYear: year } : {};
}

function filterOf(value: unknown): { readonly show?: SiteFilter } {
  return value === "money" || value === "changed" ? { show: value } : {};
}

function some<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: string };
}
