import type { Language } from "@kansrijk/core/vocabulary/text";
import { EXPORT_FORMATS } from "../exports/exportFile.ts";
import type { IndicatorRequest } from "../indicators/question.ts";
import { markup, type Html } from "./markup.ts";

const NAMES: Readonly<Record<(typeof EXPORT_FORMATS)[number], string>> = {
  csv: "CSV",
  csvw: "CSVW (metadata)",
  xlsx: "Excel",
  parquet: "Parquet",
  datapackage: "Data Package",
  json: "JSON",
};

/** Links to all formats of one export; `address` ends with `?` or `&`. `subject` tells several of them apart. */
export function downloadsHtml(address: string, subject: string, language: Language): Html {
  const links = EXPORT_FORMATS.map((format) => {
    const href = `${address}format=${format}&lang=${language}`;
    return markup`<li><a class="nl-link" href="${href}" download="">${NAMES[format]}, ${subject}</a></li>`;
  });
  return markup`<ul>
    ${links}
  </ul>`;
}

/** Where the answer to a question can be downloaded. */
export function exportAddress({ indicator, by, place, years, filter, data }: IndicatorRequest): string {
  const search = new URLSearchParams({ by, place });
  for (const [key, value] of Object.entries({ years, filter, data })) if (value) search.set(key, value);
  return `/v1/indicators/${indicator}/export?${search.toString()}&`;
}
