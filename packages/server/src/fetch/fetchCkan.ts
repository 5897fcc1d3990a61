import { z } from "zod";
import { FetchError } from "./fetchError.ts";
import { fetchJson, type JsonSettings } from "./fetchJson.ts";

export const DUO_CKAN = "https://onderwijsdata.duo.nl";

export interface CkanSettings extends JsonSettings {
  readonly base?: string;
  readonly pageSize?: number;
  readonly mostRows?: number;
  readonly onProgress?: (rows: number, total: number | null) => void;
}

const answer = z.object({
  success: z.literal(true),
  result: z.object({
    fields: z.array(z.object({ id: z.string() })),
    records: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    total: z.int().optional(),
  }),
});

/** Fetches a resource of a CKAN data store page by page, as the CSV that its file would be (`;`, all cells quoted). Throws FetchError. */
export async function fetchCkan(resource: string, settings: CkanSettings): Promise<string> {
  const { base = DUO_CKAN, pageSize = 10_000, mostRows = 5_000_000 } = settings;
  const lines: string[] = [];
  let header: readonly string[] = [];
  for (let offset = 0; ;) {
    const url = `${base}/api/3/action/datastore_search?resource_id=${encodeURIComponent(resource)}&limit=${pageSize}&offset=${offset}&sort=_id`;
    const page = answer.safeParse(await fetchJson(url, settings));
    if (!page.success)
      throw new FetchError(
        {
          nl: `${resource} staat niet in de datastore van ${base}.`,
          en: `${resource} is not in the data store of ${base}.`,
        },
        false,
      );
    const { fields, records, total = null } = page.data.result;
    // CKAN adds a number of its own to every row.
    header = fields.map(({ id }) => id).filter((id) => id !== "_id");
    for (const record of records) lines.push(header.map((name) => quoted(record[name])).join(";"));
    offset += records.length;
    settings.onProgress?.(offset, total);
    if (offset > mostRows)
      throw new FetchError(
        { nl: `${resource} heeft meer dan ${mostRows} rijen.`, en: `${resource} has more than ${mostRows} rows.` },
        false,
      );
    const isLast = records.length === 0 || (total === null ? records.length < pageSize : offset >= total);
    if (!isLast) continue;
    if (total !== null && offset !== total)
      throw new FetchError(
        {
          nl: `${resource}: ${offset} van ${total} rijen gekregen.`,
          en: `${resource}: got ${offset} of ${total} rows.`,
        },
        true,
      );
    return `${[header.map(quoted).join(";"), ...lines].join("\n")}\n`;
  }
}

function quoted(value: string | number | boolean | null | undefined): string {
  return `"${String(value ?? "").replaceAll('"', '""')}"`;
}
