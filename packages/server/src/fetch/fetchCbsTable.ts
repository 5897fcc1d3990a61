import {
  captureSchema,
  CAPTURE_FORMAT,
  isDimension,
  type OdataCapture,
} from "@kansrijk/core/tables/odata/odataCapture";
import { z } from "zod";
import { FetchError } from "./fetchError.ts";
import { fetchJson, type JsonSettings } from "./fetchJson.ts";

export const CBS_ODATA = "https://opendata.cbs.nl/ODataFeed/odata";

export interface CbsSettings extends JsonSettings {
  /** Address of the service, without the table. */
  readonly base?: string;
  /** OData condition on the rows, such as `Perioden eq '2022SJ00'`. */
  readonly filter?: string;
  /** Rows per request; CBS gives 10,000 at most. */
  readonly pageSize?: number;
  readonly mostRows?: number;
  readonly onProgress?: (rows: number) => void;
}

const page = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  "odata.nextLink": z.string().optional(),
});

/** Fetches a whole table of StatLine through OData v3: description, members of the dimensions and all rows. Throws FetchError. */
export async function fetchCbsTable(table: string, settings: CbsSettings): Promise<OdataCapture> {
  if (!/^[0-9a-z]{4,20}$/i.test(table)) throw unknownTable(table);
  const source = `${settings.base ?? CBS_ODATA}/${table}`;
  const all = (set: string, query = ""): Promise<Record<string, unknown>[]> =>
    pages(`${source}/${set}`, query, settings);
  const [info] = await all("TableInfos");
  if (!info) throw unknownTable(table);
  const properties = await all("DataProperties");
  const keys = properties.flatMap(({ Type, Key }) => (isDimension({ Type: String(Type) }) ? [String(Key)] : []));
  const dimensions: Record<string, Record<string, unknown>[]> = {};
  for (const key of keys) dimensions[key] = await all(key);
  const rows = await all(
    "TypedDataSet",
    settings.filter === undefined ? "" : `&$filter=${encodeURIComponent(settings.filter)}`,
  );
  const capture = captureSchema.safeParse({
    format: CAPTURE_FORMAT,
    source,
    table: { Identifier: info["Identifier"] ?? table, Title: info["Title"], Modified: info["Modified"] },
    properties,
    dimensions,
    rows: rows.map(({ ID: _id, ...row }) => row),
  });
  if (capture.success) return capture.data;
  const issue = capture.error.issues[0]!;
  throw new FetchError(
    {
      nl: `${source} heeft een andere vorm dan OData v3 van CBS (${issue.path.join(".")}).`,
      en: `${source} has another form than OData v3 of CBS (${issue.path.join(".")}).`,
    },
    false,
  );
}

/** All items of a set: by the links of the server where it gives them, otherwise by counting. */
async function pages(address: string, query: string, settings: CbsSettings): Promise<Record<string, unknown>[]> {
  const { pageSize = 10_000, mostRows = 5_000_000 } = settings;
  const items: Record<string, unknown>[] = [];
  const asked = new Set<string>();
  let next: string | undefined = firstPage(address, query, pageSize, 0);
  while (next !== undefined) {
    if (asked.has(next))
      throw new FetchError(
        { nl: `${address} geeft steeds dezelfde bladzijde.`, en: `${address} keeps giving the same page.` },
        false,
      );
    asked.add(next);
    const answer = page.safeParse(await fetchJson(next, settings));
    if (!answer.success)
      throw new FetchError({ nl: `${address} geeft geen lijst.`, en: `${address} gives no list.` }, false);
    const { value, "odata.nextLink": link } = answer.data;
    for (const item of value) items.push(item);
    settings.onProgress?.(items.length);
    if (items.length > mostRows)
      throw new FetchError(
        {
          nl: `${address} heeft meer dan ${mostRows} rijen; gebruik --filter.`,
          en: `${address} has more than ${mostRows} rows; use --filter.`,
        },
        false,
      );
    if (link !== undefined) next = sameService(link, next);
    else next = value.length < pageSize ? undefined : firstPage(address, query, pageSize, items.length);
  }
  return items;
}

function firstPage(address: string, query: string, top: number, skip: number): string {
  return `${address}?$format=json&$top=${top}${skip === 0 ? "" : `&$skip=${skip}`}${query}`;
}

/** A link may be relative, but may not lead to another server. */
function sameService(link: string, from: string): string {
  const next = new URL(link, from);
  if (next.host === new URL(from).host) return next.href;
  throw new FetchError({ nl: `${from} verwijst naar ${next.host}.`, en: `${from} points to ${next.host}.` }, false);
}

function unknownTable(table: string): FetchError {
  return new FetchError(
    { nl: `"${table}" is geen tabel van CBS StatLine.`, en: `"${table}" is no table of CBS StatLine.` },
    false,
  );
}
