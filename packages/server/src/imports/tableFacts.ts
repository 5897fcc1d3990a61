import { isKnown, sumOfCounts, type Count } from "@kansrijk/core/tables/count";
import { countAt } from "@kansrijk/core/tables/countColumn";
import type { CbsScore } from "@kansrijk/core/tables/formats/cbsScoresPo";
import type { SiteAddress } from "@kansrijk/core/tables/formats/duoAddresses";
import type { HomeDistance } from "@kansrijk/core/tables/formats/duoHomeDistance";
import type { PupilsHistory } from "@kansrijk/core/tables/formats/duoPupilsHistory";
import { pupilsPerSite, type HomePupils } from "@kansrijk/core/tables/homePupils";
import type { IsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Facts, SitePupils } from "../store/datasets/facts.ts";
import { addressFacts } from "./addressFacts.ts";

type ToFacts = (rows: unknown, countDate: IsoDate | null) => Facts;

/** How the rows of each kind of table are kept; other kinds can be checked but are not kept yet. */
const TABLE_FACTS: Readonly<Record<string, ToFacts>> = {
  "cbs-scores-po": (rows) => ({ table: "site-scores", rows: (rows as readonly CbsScore[]).map(scoreFact) }),
  "duo-addresses": (rows) => ({ table: "site-addresses", rows: addressFacts(rows as readonly SiteAddress[]) }),
  "duo-pupils-history": (rows) => ({ table: "site-pupils", rows: historyFacts(rows as PupilsHistory) }),
  "duo-pupils-postcode": (rows, date) => ({ table: "site-pupils", rows: homeFacts(rows as HomePupils, date) }),
  "duo-pupils-postcode-compact": (rows, date) => ({ table: "site-pupils", rows: homeFacts(rows as HomePupils, date) }),
  "duo-home-distance": (rows) => ({ table: "site-pupils", rows: distanceFacts(rows as readonly HomeDistance[]) }),
};

/** The rows as the store keeps them; undefined for a kind that is not kept. A count that is not known is left out. */
export function tableFacts(kind: string, rows: unknown, countDate: IsoDate | null): Facts | undefined {
  return TABLE_FACTS[kind]?.(rows, countDate);
}

export const KEPT_KINDS: readonly string[] = Object.keys(TABLE_FACTS);

/** The one day that the rows of a table say they describe; null when they do not say or say more than one. */
export function countDateOf(kind: string, rows: unknown): IsoDate | null {
  if (kind === "duo-home-distance") return onlyOne((rows as readonly HomeDistance[]).map((row) => row.countDate));
  if (kind === "duo-pupils-postcode") return onlyOne((rows as HomePupils).countDates);
  return null;
}

function onlyOne(dates: readonly (IsoDate | null)[]): IsoDate | null {
  const different = new Set(dates);
  return different.size === 1 ? (dates[0] ?? null) : null;
}

function scoreFact({ site, pupils, gross, net, flagged }: CbsScore) {
  return { site, pupils, grossHundredths: gross, netHundredths: net ?? null, unreliable: flagged ?? false };
}

/** A site before it opened or after it closed has 0 pupils in the file; those years are no fact about it. */
function historyFacts(history: PupilsHistory): SitePupils[] {
  return [...history.site.keys()].flatMap((index) => {
    const count = countAt(history.pupils, index);
    if (!isKnown(count) || count.high === 0) return [];
    return [{ site: history.sites[history.site[index]!]!.site, countDate: `${history.year[index]}-10-01`, ...count }];
  });
}

function homeFacts(table: HomePupils, countDate: IsoDate | null): SitePupils[] {
  return knownOf(pupilsPerSite(table), countDate ?? onlyOne(table.countDates));
}

function distanceFacts(rows: readonly HomeDistance[]): SitePupils[] {
  const perSite = new Map<string, Count>();
  for (const { site, pupils } of rows)
    perSite.set(site, sumOfCounts([perSite.get(site) ?? { low: 0, high: 0 }, pupils]));
  return knownOf(perSite, onlyOne(rows.map((row) => row.countDate)));
}

function knownOf(perSite: ReadonlyMap<string, Count>, countDate: IsoDate | null): SitePupils[] {
  if (countDate === null) return [];
  return [...perSite].flatMap(([site, count]) => (isKnown(count) ? [{ site, countDate, ...count }] : []));
}
