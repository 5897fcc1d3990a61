import type { TableFormat } from "@kansrijk/core/tables/tableFormat";
import { catalogueEntries } from "@kansrijk/server/imports/catalogueEntries";
import { knownFormats } from "@kansrijk/server/imports/readTableFile";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

export interface SourcesOptions {
  /** Also what the imported catalogues list, with this word in it. */
  readonly catalogue?: string;
  readonly json: boolean;
}

/** The kinds of table that can be read, and what the imported catalogues say there is more. */
export async function dataSources(options: SourcesOptions, common: CommonOptions, io: Io): Promise<void> {
  const formats = [...(await knownFormats()).values()];
  const { catalogue } = options;
  const entries = catalogue === undefined ? [] : await withStore(common, (store) => catalogueEntries(store, catalogue));
  if (options.json) {
    return io.out(`${JSON.stringify({ kinds: formats.map(about), catalogue: entries }, null, 2)}\n`);
  }
  const rows = formats.map((format) => {
    const { publisher, licence = "", link = "" } = format.source;
    return [format.id, format.title[common.lang], publisher, licence, String(columnNames(format).length), link];
  });
  const header = {
    nl: ["soort", "wat", "uitgever", "licentie", "kolommen", ""],
    en: ["kind", "what", "publisher", "licence", "columns", ""],
  };
  io.out(textTable(header[common.lang], rows));
  if (catalogue === undefined) return;
  io.out(
    `\n${textTable(
      ["catalogus", "id", "titel", ""],
      entries.map(({ publisher, id, title, link }) => [publisher, id, title, link ?? ""]),
    )}`,
  );
}

function about(format: TableFormat<unknown>) {
  const { id, title, source, notes, period } = format;
  return { id, title, source, notes: notes ?? null, period: period ?? null, columns: columnNames(format) };
}

function columnNames({ columns }: TableFormat<unknown>): string[] {
  return Object.values(columns).map((column) => (column.shape === "family" ? column.example : column.names[0]));
}
