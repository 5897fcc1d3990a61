import type { Store } from "../store/store.ts";
import { cellText } from "@kansrijk/core/tables/stored/cellText";
import { keptTables, readKeptTable } from "./keptTables.ts";

/** One table or file that a publisher offers, as an imported catalogue lists it. */
export interface CatalogueEntry {
  readonly publisher: string;
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  readonly columns: readonly string[];
}

/** The imported catalogues, by kind, with the columns in which they say id, title, link and columns. */
const CATALOGUES = [
  { kind: "duo-catalogue", publisher: "DUO", id: "dataset", title: ["title", "resource_title"], columns: ["columns"] },
  { kind: "cbs-catalogue", publisher: "CBS", id: "table", title: ["title"], columns: ["dimensions", "measures"] },
] as const;

/** The entries of the newest catalogue of each publisher that have a word in their title, id or columns. */
export async function catalogueEntries(store: Pick<Store, "db" | "dataDir">, word = ""): Promise<CatalogueEntry[]> {
  const lists = await Promise.all(CATALOGUES.map((catalogue) => entriesOf(store, catalogue)));
  const wanted = word.toLowerCase();
  return lists
    .flat()
    .filter(({ id, title, columns }) => [id, title, ...columns].some((text) => text.toLowerCase().includes(wanted)));
}

async function entriesOf(
  store: Pick<Store, "db" | "dataDir">,
  { kind, publisher, id, title, columns }: (typeof CATALOGUES)[number],
): Promise<CatalogueEntry[]> {
  const [newest] = await keptTables(store, kind);
  if (!newest) return [];
  const table = await readKeptTable(newest);
  const text = (name: string, row: number): string => {
    const column = table.columns.find((one) => one.name === name);
    return column ? cellText(column, row) : "";
  };
  return Array.from({ length: table.rowCount }, (_, row) => ({
    publisher,
    id: text(id, row),
    title: title.map((name) => text(name, row)).join(": "),
    link: text("link", row) || null,
    columns: columns.flatMap((name) => text(name, row).split(" | ")).filter((name) => name !== ""),
  }));
}
