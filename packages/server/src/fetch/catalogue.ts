import { keptTables, readKeptTable } from "../imports/keptTables.ts";
import type { Store } from "../store/store.ts";
import { FetchError } from "./fetchError.ts";
import { DUO_CKAN } from "./fetchCkan.ts";

/** A file in the catalogue of DUO. */
export interface CatalogueFile {
  readonly dataset: string;
  readonly resource: string;
  readonly title: string;
  /** Where to download it; null when only the data store has it. */
  readonly link: string | null;
}

/** The files of `<dataset>` or `<dataset>/<resource>` in the imported catalogue of DUO, the tables only. Throws FetchError when there is no such one, or more than one. */
export async function catalogueFile(store: Pick<Store, "db" | "dataDir">, id: string): Promise<CatalogueFile> {
  const [newest] = await keptTables(store, "duo-catalogue");
  if (!newest)
    throw new FetchError(
      {
        nl: "Lees eerst de catalogus van DUO in (kansrijk data import <catalogus.json>).",
        en: "Import the catalogue of DUO first (kansrijk data import <catalogue.json>).",
      },
      false,
    );
  const table = await readKeptTable(newest);
  const texts = (name: string): readonly (string | null)[] => {
    const column = table.columns.find((item) => item.name === name);
    return column && "codes" in column ? [...column.index].map((place) => column.codes[place] ?? null) : [];
  };
  const columns = ["dataset", "resource", "resource_title", "link", "file_type"].map(texts);
  const [datasets = [], resources = [], titles = [], links = [], types = []] = columns;
  const [wanted, resource] = id.split("/");
  const files = datasets.flatMap((dataset, row): CatalogueFile[] => {
    const isWanted = dataset === wanted && (resource === undefined || resources[row] === resource);
    if (!isWanted || !resources[row] || types[row]?.toUpperCase() !== "CSV") return [];
    return [{ dataset, resource: resources[row], title: titles[row] ?? "", link: publicLink(links[row] ?? null) }];
  });
  if (files.length === 1) return files[0]!;
  if (files.length > 1) {
    const choices = files.map((file) => `duo:${file.dataset}/${file.resource} (${file.title})`).join("\n");
    throw new FetchError(
      {
        nl: `duo:${id} heeft ${files.length} bestanden; kies er een:\n${choices}`,
        en: `duo:${id} has ${files.length} files; choose one:\n${choices}`,
      },
      false,
    );
  }
  const near = [...new Set(datasets)]
    .filter((dataset) => dataset?.includes(wanted ?? ""))
    .slice(0, 10)
    .join(", ");
  throw new FetchError(
    {
      nl: `In de catalogus staat geen tabel duo:${id}${near === "" ? "" : `; wel: ${near}`}.`,
      en: `There is no table duo:${id} in the catalogue${near === "" ? "" : `; there is: ${near}`}.`,
    },
    false,
  );
}

/** Some links name a machine inside DUO; the same path is at the public address. */
function publicLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { host, pathname, search } = new URL(link);
  return host.endsWith(".rijksapps.nl") ? `${DUO_CKAN}${pathname}${search}` : link;
}
