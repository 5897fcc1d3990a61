import type { Column, FundingDecisions } from "@kansrijk/core/funding/fundingDecisions";
import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Place } from "../api/types.ts";
import type { Direction, SiteFilter } from "./fundingSearch.ts";

/** A column of the table on the page: those of the scheme, with names, places and the change beside them. */
export interface SiteColumn {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  readonly unit: Column["unit"];
  readonly value: (index: number) => string;
}

export interface SiteTable {
  readonly columns: readonly SiteColumn[];
  readonly decisions: FundingDecisions;
  readonly places: readonly Place[];
  /** Whole cents per site, when something is compared. */
  readonly differences?: ReadonlyMap<string, bigint>;
}

const NAME: Omit<SiteColumn, "value"> = {
  id: "name",
  unit: "text",
  label: { nl: "Naam", en: "Name" },
  description: { nl: "Naam van de vestiging", en: "Name of the site" },
};
const MUNICIPALITY: Omit<SiteColumn, "value"> = {
  id: "municipality",
  unit: "text",
  label: { nl: "Gemeente", en: "Municipality" },
  description: { nl: "Gemeente waar de vestiging staat", en: "Municipality of the site" },
};
const CHANGE: Omit<SiteColumn, "value"> = {
  id: "change",
  unit: "euro",
  label: { nl: "Verschil", en: "Change" },
  description: { nl: "Verschil met de regel zoals hij is", en: "Change from the rule as it is" },
};

/** What a reader came for stands first; the steps that led to it follow. */
const OUTCOME = "amount";

export function siteTable(
  decisions: FundingDecisions,
  places: readonly Place[],
  comparison: FundingComparison | undefined,
): SiteTable {
  const [first, ...rest] = decisions.columns;
  const differences = comparison
    ? new Map(comparison.sites.map((change) => [change.site, change.difference]))
    : undefined;
  const named = places.some((place) => place.name !== undefined);
  const placed = places.some((place) => place.municipality !== undefined || place.municipalityName !== undefined);
  const columns: SiteColumn[] = [
    ...(first ? [first] : []),
    ...(named ? [{ ...NAME, value: (index: number) => places[index]?.name ?? "" }] : []),
    ...(placed ? [{ ...MUNICIPALITY, value: (index: number) => municipalityOf(places[index]) }] : []),
    ...rest.filter((column) => column.id === OUTCOME),
    ...(differences
      ? [{ ...CHANGE, value: (index: number) => eurosText(differences.get(decisions.sites[index]!) ?? 0n) }]
      : []),
    ...rest.filter((column) => column.id !== OUTCOME && (column.unit !== "text" || hasValue(column, decisions))),
  ];
  return { columns, decisions, places, ...(differences ? { differences } : {}) };
}

export function municipalityOf(place: Place | undefined): string {
  return place?.municipalityName ?? place?.municipality ?? "";
}

function hasValue(column: Column, decisions: FundingDecisions): boolean {
  return decisions.sites.some((_site, index) => column.value(index) !== "");
}

/** Which sites are shown: all words of the search occur in code, name or municipality, whatever the accents. */
export function findSites(table: SiteTable, query: string, show: SiteFilter | undefined): Int32Array {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const { decisions, places, differences } = table;
  const found: number[] = [];
  for (let index = 0; index < decisions.sites.length; index++) {
    if (show === "money" && decisions.amount[index] === 0n) continue;
    if (show === "changed" && (differences?.get(decisions.sites[index]!) ?? 0n) === 0n) continue;
    if (words.length > 0) {
      const place = places[index];
      const text = plain(`${decisions.sites[index]!} ${place?.name ?? ""} ${municipalityOf(place)}`);
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.push(index);
  }
  return Int32Array.from(found);
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Orders rows by a column; equal rows keep the order of the site code, and empty values come last either way. */
export function sortSites(rows: Int32Array, column: SiteColumn, direction: Direction): Int32Array {
  const sign = direction === "asc" ? 1 : -1;
  const numeric = column.unit !== "code" && column.unit !== "text";
  const text = Array.from(rows, column.value);
  const keys = numeric ? Float64Array.from(text, sortKey) : text;
  const order = Array.from(rows, (_row, place) => place).sort((a, b) => {
    const [left, right] = [keys[a]!, keys[b]!];
    const [noLeft, noRight] = [isEmpty(left), isEmpty(right)];
    if (noLeft || noRight) return Number(noLeft) - Number(noRight) || rows[a]! - rows[b]!;
    const difference = typeof left === "number" ? left - (right as number) : collator.compare(left, right as string);
    return difference === 0 ? rows[a]! - rows[b]! : sign * difference;
  });
  return Int32Array.from(order, (place) => rows[place]!);
}

/** A protected count (`<5`) stands just below its bound. */
function sortKey(value: string): number {
  if (value === "") return Number.NaN;
  return value.startsWith("<") ? Number(value.slice(1)) - 0.5 : Number(value);
}

function isEmpty(key: number | string): boolean {
  return key === "" || Number.isNaN(key);
}

const collator = new Intl.Collator("nl", { numeric: true });
