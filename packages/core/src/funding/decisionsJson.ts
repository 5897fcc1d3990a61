import type { Column, FundingDecisions, FundingSummary } from "./fundingDecisions.ts";

export type SiteRecord = Readonly<Record<string, string | number | null>>;

export interface DecisionsJson {
  readonly summary: Omit<FundingSummary, "netScore"> & { readonly netScore: number };
  readonly sites: readonly SiteRecord[];
}

/** The decisions for programs: scores and counts as numbers, amounts as decimal strings of euros. */
export function decisionsJson(decisions: FundingDecisions): DecisionsJson {
  return {
    summary: { ...decisions.summary, netScore: Number(decisions.summary.netScore) },
    sites: decisions.sites.map((_site, index) => siteRecord(decisions, index)),
  };
}

export function siteRecord(decisions: FundingDecisions, index: number): SiteRecord {
  return Object.fromEntries(decisions.columns.map((column) => [column.id, jsonValue(column, index)]));
}

function jsonValue(column: Column, index: number): string | number | null {
  const value = column.value(index);
  if (column.unit === "band") return value.startsWith("<") ? value : Number(value);
  if (column.unit === "pupils" || column.unit === "points") return value === "" ? null : Number(value);
  return value === "" && column.unit === "euro" ? null : value;
}
