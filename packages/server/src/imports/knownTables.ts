import type { KeyList } from "@kansrijk/core/tables/quality/joinQuality";
import type { KnownTables } from "@kansrijk/core/tables/quality/tableQuality";
import type { KeyKind } from "@kansrijk/core/tables/stored/storage";
import type { StoredTable } from "@kansrijk/core/tables/stored/storedTable";
import type { TablePeriod } from "@kansrijk/core/tables/tablePeriod";
import { loadPlaces } from "../places/placeBook.ts";
import type { Store } from "../store/store.ts";
import { keptTables, readKeptTable, type KeptTable } from "./keptTables.ts";
import { readTableParquet } from "./readTableParquet.ts";

interface About {
  readonly kind: string;
  readonly sha256: string;
  readonly period: TablePeriod;
  readonly stored: StoredTable;
}

/** What a new table can be laid beside: lists of codes among the imported tables, and the previous one of its kind. */
export async function knownTables(store: Pick<Store, "db" | "dataDir">, about: About): Promise<KnownTables> {
  const all = (await keptTables(store)).filter(({ dataset }) => dataset.sha256 !== about.sha256);
  // Rows without a key cannot be found back in an earlier table.
  const previous = about.stored.key.length > 0 ? previousOf(all, about) : undefined;
  const lists = await keyLists(store, about);
  return previous
    ? { lists, previous: { dataset: previous.dataset.id, table: await readKeptTable(previous) } }
    : { lists };
}

/** The newest table of the kind about the same time; without one, the newest of the kind. */
function previousOf(all: readonly KeptTable[], { kind, period }: About): KeptTable | undefined {
  const ofKind = all.filter(({ dataset }) => dataset.kind === kind);
  const sameTime = ({ meta }: KeptTable): boolean =>
    meta.period.year === period.year && meta.period.countDate === period.countDate;
  return ofKind.find(sameTime) ?? ofKind[0];
}

/** Lists of codes that a table can be laid beside: of every other kind the newest table that is a list. */
export async function keyLists(
  store: Pick<Store, "db" | "dataDir">,
  { kind, stored }: Omit<About, "period">,
): Promise<KeyList[]> {
  const all = await keptTables(store);
  const wanted = new Set(stored.columns.flatMap(({ identifies }) => identifies ?? []));
  const newest = all.filter(
    ({ dataset, meta }, place) =>
      meta.keyList !== null &&
      dataset.kind !== kind &&
      all.findIndex((other) => other.dataset.kind === dataset.kind) === place,
  );
  const lists = await Promise.all(newest.map((table) => listsOf(table, wanted)));
  return [...(wanted.has("municipality") ? [await municipalities()] : []), ...lists.flat()];
}

/** The codes of a table that is a list of them; a list of sites is one of institutions too. */
async function listsOf({ dataset, meta, path }: KeptTable, wanted: ReadonlySet<KeyKind>): Promise<KeyList[]> {
  const kind = meta.keyList;
  const institutions = kind === "site" && wanted.has("institution");
  if (kind === null || !(wanted.has(kind) || institutions)) return [];
  const columns = meta.columns.filter(({ identifies }) => identifies === kind).slice(0, 1);
  const { columns: read } = await readTableParquet(path, columns);
  const codes = read.flatMap((column) => ("codes" in column ? column.codes : []));
  const about = { dataset: dataset.id, title: dataset.title };
  const lists: KeyList[] = [
    { kind, ...about, keys: new Set(codes) },
    { kind: "institution", ...about, keys: new Set(institutions ? codes.map((code) => code.slice(0, 4)) : []) },
  ];
  return lists.filter((list) => list.keys.size > 0 && wanted.has(list.kind));
}

/** Municipalities of today and those that became part of them. */
async function municipalities(): Promise<KeyList> {
  const book = await loadPlaces();
  const codes = [...book.municipalities.map(({ code }) => code), ...book.changes.map(({ from }) => from)];
  const kind: KeyKind = "municipality";
  return { kind, dataset: "places", title: `Gemeenten van ${book.date} en hun voorgangers`, keys: new Set(codes) };
}
