import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { Option, type Command } from "commander";
import type { TableFault } from "@kansrijk/core/tables/tableFault";
import { faultCount } from "../faultCount.ts";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { registerTables } from "@kansrijk/server/indicators/registerTables";
import { listRegisters } from "@kansrijk/server/indicators/registers";
import { checkSources } from "@kansrijk/server/register/checkSources";
import { exportRegister, type ExportFormat } from "@kansrijk/server/register/exportRegister";
import { importRegister } from "@kansrijk/server/register/import/importRegister";
import { readMeta } from "@kansrijk/server/register/registerMeta";
import { removeRegister } from "@kansrijk/server/register/removeRegister";
import { readDataset } from "@kansrijk/server/store/datasets/readDataset";
import { lakePath } from "@kansrijk/server/store/lake/lakePath";
import type { Store } from "@kansrijk/server/store/store";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { qualityText, schemaText } from "../registerText.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

/** `kansrijk register ...`: registers that are kept, and bringing in one's own. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program.command("register").description("feiten over leerlingen en scholen, per schooljaar");
  group
    .command("list")
    .description("de registers die bewaard zijn, nieuwste eerst")
    .action(() => list(common(), io));
  group
    .command("show <id>")
    .description("wat er in een register zit, hoe goed het is en wat er anders is dan in het vorige")
    .addOption(FORMAT())
    .action((id: string, { format }: { format: string }) => show(id, format, common(), io));
  group
    .command("schema")
    .description("de tabellen, kolommen en codes van een register")
    .addOption(FORMAT())
    .action(async ({ format }: { format: string }) => {
      const tables = await registerTables();
      io.out(format === "json" ? json([...tables.values()]) : schemaText(tables, common().lang));
    });
  group
    .command("check <folder>")
    .description("controleert de bestanden voor een register: noemt fouten en kwaliteit, bewaart niets")
    .addOption(FORMAT())
    .action(async (folder: string, { format }: { format: string }) => {
      const check = await checkSources(await existing(folder));
      if (!check.ok) throw refusal(check.faults, common());
      io.out(format === "json" ? json(check.quality) : qualityText(check.quality, common().lang));
    });
  group
    .command("import <folder>")
    .description("leest een eigen register in (CSV of Parquet per tabel), helemaal of niet")
    .requiredOption("--title <title>", "naam van het register; met dezelfde naam wordt het een nieuwe versie")
    .action((folder: string, { title }: { title: string }) => bringIn(folder, title, common(), io));
  group
    .command("export <id>")
    .description("schrijft een register naar een lege map")
    .requiredOption("--out <folder>", "de map")
    .addOption(new Option("--as <format>", "soort bestanden").choices(["parquet", "csv"]).default("parquet"))
    .action((id: string, { out, as }: { out: string; as: ExportFormat }) => write(id, out, as, common(), io));
  group
    .command("remove <id>")
    .description("haalt een eigen register weg, met zijn bestanden en wat erop geteld is")
    .action((id: string) => remove(id, common(), io));
}

async function list(common: CommonOptions, io: Io): Promise<void> {
  const registers = await withStore(common, (store) => listRegisters(store.db));
  io.out(
    textTable(
      ["id", "naam", "leerlingen", "schooljaren", ""],
      registers.map(({ id, title, pupils, schoolYears, generated }) => [
        id,
        title[common.lang],
        String(pupils),
        `${schoolYears[0]}-${schoolYears.at(-1)}`,
        generated ? "verzonnen leerlingen" : "",
      ]),
    ),
  );
}

async function show(id: string, format: string, common: CommonOptions, io: Io): Promise<void> {
  const { meta, createdAt } = await withStore(common, (store) => read(store, id));
  const { secret: _secret, ...open } = meta;
  if (format === "json") return io.out(json({ id, createdAt, ...open }));
  const { title, generated, sha256 } = meta.manifest;
  io.out(`${id}: ${title[common.lang]}${generated ? " (verzonnen leerlingen)" : ""}\nsha256 ${sha256}\n`);
  if (meta.previous !== undefined) io.out(`vorige versie: ${meta.previous}\n`);
  if (meta.difference)
    io.out(
      textTable(
        ["tabel", "was", "is", "nieuw", "weg", "veranderd"],
        meta.difference.map((item) => [
          item.table,
          ...[item.before, item.after, item.added, item.removed, item.changed].map(String),
        ]),
      ),
    );
  io.out(`\n${qualityText(meta.quality, common.lang)}`);
}

async function bringIn(folder: string, title: string, common: CommonOptions, io: Io): Promise<void> {
  const source = await existing(folder);
  await withStore(common, async (store) => {
    const kept = await importRegister(store, { folder: source, title: { nl: title, en: title } });
    if (!kept.ok) throw refusal(kept.faults, common);
    const { dataset, isNew } = kept;
    io.out(`${dataset.id}: ${dataset.rowCount} rijen ${isNew ? "bewaard" : "waren al bewaard"}.\n`);
    const quality = readMeta(dataset)?.quality;
    if (isNew && quality) io.out(`\n${qualityText(quality, common.lang)}`);
  });
}

async function write(id: string, out: string, as: ExportFormat, common: CommonOptions, io: Io): Promise<void> {
  const target = resolve(out);
  const inside = await readdir(target).catch(() => []);
  if (inside.length > 0) throw new CommandError(EXIT.refused, [`${out}: de map is niet leeg.`]);
  await withStore(common, async (store) => {
    const { meta } = await read(store, id);
    await exportRegister(lakePath(store.dataDir, id), meta.manifest, target, as);
    if (meta.manifest.generated) io.err("Voorbeeldland: verzonnen leerlingen.\n");
    io.out(`${id}: ${Object.keys(meta.manifest.tables).length} tabellen naar ${out}\n`);
  });
}

async function remove(id: string, common: CommonOptions, io: Io): Promise<void> {
  const outcome = await withStore(common, (store) => removeRegister(store, id));
  if (!outcome.ok)
    throw new CommandError(
      EXIT.refused,
      outcome.refusals.map(({ message }) => message[common.lang]),
    );
  io.out(`${id}: weg.\n`);
}

async function read(store: Store, id: string) {
  const dataset = await readDataset(store.db, id);
  const meta = dataset && readMeta(dataset);
  if (!meta) throw new CommandError(EXIT.refused, [`Er is geen register ${id} (kansrijk register list).`]);
  return { meta, createdAt: dataset.createdAt };
}

async function existing(folder: string): Promise<string> {
  const source = resolve(folder);
  await readdir(source).catch(() => {
    throw new CommandError(EXIT.refused, [`${folder}: dit is geen map die er is.`]);
  });
  return source;
}

function refusal(faults: readonly TableFault[], { lang }: CommonOptions): CommandError {
  return new CommandError(EXIT.refused, [...faultLines(faults, lang), faultCount(faults.length, lang)]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
