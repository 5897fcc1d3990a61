import { type Command } from "commander";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { FetchError } from "@kansrijk/server/fetch/fetchError";
import { fetchSource } from "@kansrijk/server/fetch/fetchSource";
import { importTable } from "@kansrijk/server/imports/importTable";
import { readTableBytes } from "@kansrijk/server/imports/readTableFile";
import type { Store } from "@kansrijk/server/store/store";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { withStore } from "../withStore.ts";
import { writeWhole } from "../writeWhole.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface Options {
  readonly year?: number;
  readonly countDate?: string;
  readonly filter?: string;
  readonly service?: string;
  readonly allowPrivate?: boolean;
  readonly out?: string;
}

/** `kansrijk data fetch`: the same as importing a file, from where the publisher has it. */
export function register(program: Command, io: Io): void {
  const data = program.commands.find((command) => command.name() === "data") ?? program.command("data");
  data
    .command("fetch <source>")
    .description("haalt een tabel op en bewaart die: een adres, duo:<dataset> uit de catalogus, of cbs:<tabel>")
    .option("--year <yyyy>", "schooljaar of jaar, als dat niet in het bestand staat", year)
    .option("--count-date <yyyy-mm-dd>", "teldatum, als die niet in het bestand staat", day)
    .option("--filter <condition>", "van een tabel van CBS: welke rijen (OData, zoals Perioden eq '2022SJ00')")
    .option("--service <url>", "een andere dienst dan die van CBS of DUO")
    .option("--allow-private", "ook adressen op deze machine of in het eigen netwerk")
    .option("--out <file>", "alleen ophalen: schrijft het bestand, bewaart niets")
    .action((source: string, options: Options) => fetchAction(source, options, program.opts<CommonOptions>(), io));
}

async function fetchAction(source: string, options: Options, common: CommonOptions, io: Io): Promise<void> {
  await withStore(common, async (store) => {
    const { name, bytes, sha256 } = await fetched(store, source, options, common, io);
    if (options.out !== undefined) {
      await writeWhole(options.out, bytes, common);
      return io.out(`${options.out}: ${bytes.length} bytes, sha256 ${sha256}\n`);
    }
    const reading = await readTableBytes({ name, bytes, sha256 });
    if (!reading.ok) throw new CommandError(EXIT.refused, [...faultLines(reading.faults, common.lang), NOTHING]);
    const kept = await importTable(store, reading.table, options.countDate ?? null, options.year ?? null);
    if (!kept.ok) throw new CommandError(EXIT.refused, [...faultLines(kept.faults, common.lang), NOTHING]);
    const { dataset, isNew } = kept;
    io.out(`${dataset.id}: ${dataset.rowCount} rijen ${isNew ? "bewaard" : "waren al bewaard"} (sha256 ${sha256}).\n`);
  });
}

const NOTHING = "Er is niets bewaard.";

async function fetched(store: Store, source: string, options: Options, common: CommonOptions, io: Io) {
  const { filter, service, allowPrivate = false } = options;
  let told = 0;
  try {
    const reading = await fetchSource(store, source, {
      allowPrivate,
      ...(filter === undefined ? {} : { filter }),
      ...(service === undefined ? {} : { base: service.replace(/\/$/, "") }),
      onProgress: (done, total, unit) => {
        if (Date.now() - told < 1000) return;
        told = Date.now();
        io.err(
          `${unit === "bytes" ? `${(done / 1e6).toFixed(1)} MB` : `${done} rijen`}${total === null ? "" : ` (${Math.floor((100 * done) / total)}%)`}\n`,
        );
      },
    });
    if (reading.ok) return reading.file;
    throw new CommandError(EXIT.refused, faultLines(reading.faults, common.lang));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new CommandError(error.again ? EXIT.failed : EXIT.refused, [error.text[common.lang], NOTHING]);
  }
}

function year(text: string): number {
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw unfitArgument("vier cijfers, zoals 2024", "four digits, such as 2024");
}

function day(text: string): string {
  if (isIsoDate(text)) return text;
  throw unfitArgument("een dag als jjjj-mm-dd", "a day, yyyy-mm-dd");
}
