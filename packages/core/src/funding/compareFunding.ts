import type { Cents } from "../vocabulary/money.ts";
import type { FundingDecisions } from "./fundingDecisions.ts";

/** One site under two rules, in whole cents. */
export interface SiteChange {
  readonly site: string;
  readonly pupils: number;
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
}

export interface FundingComparison {
  readonly sites: readonly SiteChange[];
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly gained: Cents;
  readonly lost: Cents;
  readonly before: Cents;
  readonly after: Cents;
}

/** Who gains and who loses when decisions change; a site that stands in only one of the two counts with 0 in the other. */
export function compareFunding(before: FundingDecisions, after: FundingDecisions): FundingComparison {
  const old = new Map(before.sites.map((site, index) => [site, index]));
  const fresh = new Map(after.sites.map((site, index) => [site, index]));
  const all = [...new Set([...before.sites, ...after.sites])].sort();
  const sites = all.map((site): SiteChange => {
    const [from, to] = [old.get(site), fresh.get(site)];
    const was = from === undefined ? 0n : before.amount[from]!;
    const is = to === undefined ? 0n : after.amount[to]!;
    return {
      site,
      pupils: to === undefined ? before.pupils[from!]! : after.pupils[to]!,
      before: was,
      after: is,
      difference: is - was,
    };
  });
  const sum = (pick: (change: SiteChange) => Cents): Cents => sites.reduce((total, change) => total + pick(change), 0n);
  return {
    sites,
    winners: sites.filter((change) => change.difference > 0n).length,
    losers: sites.filter((change) => change.difference < 0n).length,
    unchanged: sites.filter((change) => change.difference === 0n).length,
    gained: sum((change) => (change.difference > 0n ? change.difference : 0n)),
    lost: sum((change) => (change.difference < 0n ? -change.difference : 0n)),
    before: sum((change) => change.before),
    after: sum((change) => change.after),
  };
}
