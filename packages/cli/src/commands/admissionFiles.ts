import { writeFile } from "node:fs/promises";
import { Argument, Option, type Command } from "commander";
import type { FullCertificate, PublicCertificate } from "@kansrijk/core/admission/certificate";
import { PART_LABELS, PARTS, type Part } from "@kansrijk/core/admission/files/part";
import type { RoundSettings } from "@kansrijk/core/admission/files/readParts";
import { cutoffsTable, placementsTable } from "@kansrijk/core/admission/files/resultTables";
import { roundFromFiles } from "@kansrijk/core/admission/files/roundFromFiles";
import { tableCsv, type Table } from "@kansrijk/core/admission/files/table";
import { template } from "@kansrijk/core/admission/files/template";
import { faultLines } from "@kansrijk/core/tables/faultText";
import { partSourceAt } from "@kansrijk/server/admissionFiles/partSourceOf";
import { tablesXlsx } from "@kansrijk/server/admissionFiles/tablesXlsx";
import { templateXlsx } from "@kansrijk/server/admissionFiles/templateXlsx";
import { certificateOf } from "../admission/certificateFile.ts";
import { placed, roundOf } from "../admission/placeRound.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { readJsonFile } from "../readJsonFile.ts";

type FileFormat = "csv" | "xlsx";

interface ImportOptions extends Partial<Record<Part, string>> {
  readonly out?: string;
  readonly facts?: string;
  readonly dryRun?: boolean;
  readonly tieBreaking: "single" | "multiple";
  readonly seed?: string;
}

/** `kansrijk admission import|template|export`: the files that a regional office brings and takes. */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionFiles");
  const common = () => program.opts<CommonOptions>();
  const format = () => new Option("--format <format>", "soort bestand").choices(["csv", "xlsx"]).default("csv");
  const taking = admission
    .command("import")
    .description("maakt een ronde van bestanden (CSV of Excel) en noemt anders alle fouten")
    .option("--out <file>", "schrijf de ronde (round.json) naar dit bestand")
    .option("--facts <file>", "schrijf wat naast de ronde bekend is (namen, plaatsen, groepen) naar dit bestand")
    .option("--dry-run", "alleen controleren: schrijft niets")
    .addOption(
      new Option("--tie-breaking <kind>", "één lot, of een lot per afdeling")
        .choices(["single", "multiple"])
        .default("single"),
    )
    .option("--seed <text>", "startgetal van de loting");
  for (const part of PARTS) {
    const isNeeded = part === "offers" || part === "applications";
    const option = new Option(`--${part} <file>`, `bestand met ${PART_LABELS[part].nl}`);
    taking.addOption(isNeeded ? option.makeOptionMandatory() : option);
  }
  taking.action((options: ImportOptions) => importFiles(options, common(), io));
  admission
    .command("template")
    .addArgument(new Argument("<part>", "welk bestand").choices(PARTS))
    .description("een leeg bestand om in te vullen, met twee voorbeeldrijen (Excel: ook met uitleg)")
    .addOption(format())
    .requiredOption("--out <file>", "naar dit bestand")
    .action((part: Part, options: { format: FileFormat; out: string }) => writeTemplate(part, options, common(), io));
  admission
    .command("export <file>")
    .description("de uitkomst van een certificaat of ronde als tabel")
    .addOption(
      new Option("--table <table>", "plaatsingen (niet openbaar) of grenzen (openbaar)")
        .choices(["placements", "cutoffs"])
        .default("placements"),
    )
    .addOption(format())
    .requiredOption("--out <file>", "naar dit bestand")
    .action((path: string, options: ExportOptions) => exportResult(path, options, common(), io));
}

async function importFiles(options: ImportOptions, common: CommonOptions, io: Io): Promise<void> {
  if (options.out === undefined && !options.dryRun)
    throw refusalIn(common, {
      nl: "Geef --out met een bestand, of --dry-run om alleen te controleren.",
      en: "Give --out with a file, or --dry-run to check only.",
    });
  const given = PARTS.filter((part) => options[part] !== undefined);
  const sources = await Promise.all(given.map(async (part) => [part, await partSourceAt(options[part]!)] as const));
  const settings: RoundSettings = {
    tieBreaking: options.tieBreaking,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  };
  const reading = roundFromFiles(Object.fromEntries(sources), settings);
  if (!reading.ok) {
    const { faults, faultCount } = reading;
    const total = {
      nl: `${faultCount} fouten; er is niets geschreven.`,
      en: `${faultCount} faults; nothing was written.`,
    };
    throw new CommandError(EXIT.refused, [...faultLines(faults, common.lang), total[common.lang]]);
  }
  const { round, facts, rowCounts } = reading;
  const counts = given.map((part) => `${PART_LABELS[part][common.lang]} ${rowCounts[part] ?? 0}`).join(", ");
  if (!options.dryRun) {
    await writeFile(options.out!, `${JSON.stringify(round)}\n`);
    if (options.facts !== undefined) await writeFile(options.facts, `${JSON.stringify(facts)}\n`);
  }
  const done = {
    nl: options.dryRun ? "geen fouten; er is niets geschreven" : `geschreven naar ${options.out}`,
    en: options.dryRun ? "no faults; nothing was written" : `written to ${options.out}`,
  };
  io.out(`${counts}: ${done[common.lang]}.\n`);
}

async function writeTemplate(
  part: Part,
  { format, out }: { format: FileFormat; out: string },
  { lang }: CommonOptions,
  io: Io,
): Promise<void> {
  await writeFile(out, format === "csv" ? tableCsv(template(part, lang).table) : await templateXlsx(part, lang));
  io.out(`${out}\n`);
}

interface ExportOptions {
  readonly table: "placements" | "cutoffs";
  readonly format: FileFormat;
  readonly out: string;
}

async function exportResult(path: string, options: ExportOptions, common: CommonOptions, io: Io): Promise<void> {
  const certificate = await certificateAt(path, common, io);
  const table = tableOf(certificate, options.table, path, common);
  const labels = { placements: { nl: "plaatsingen", en: "placements" }, cutoffs: { nl: "grenzen", en: "cut-offs" } };
  const name = labels[options.table][common.lang];
  await writeFile(options.out, options.format === "csv" ? tableCsv(table) : await tablesXlsx([{ name, table }]));
  io.out(`${options.out}: ${table.rows.length} ${common.lang === "nl" ? "rijen" : "rows"}\n`);
}

function tableOf(
  certificate: FullCertificate | PublicCertificate,
  table: ExportOptions["table"],
  path: string,
  common: CommonOptions,
): Table {
  if (table === "cutoffs") return cutoffsTable(certificate, common.lang);
  if (certificate.edition === "full") return placementsTable(certificate, common.lang);
  throw refusalIn(common, {
    nl: `${path}: verwacht het volledige certificaat; het openbare noemt geen aanmelders.`,
    en: `${path}: expected the full certificate; the public one names no applicants.`,
  });
}

/** A certificate as it is, or that of a round that is placed now. */
async function certificateAt(
  path: string,
  common: CommonOptions,
  io: Io,
): Promise<FullCertificate | PublicCertificate> {
  const content = await readJsonFile(path, common);
  if (isCertificate(content)) return content;
  return certificateOf(placed(await roundOf(path, common, io), "deferred-acceptance", common), common);
}

function isCertificate(content: unknown): content is FullCertificate | PublicCertificate {
  return (
    typeof content === "object" &&
    content !== null &&
    "format" in content &&
    content.format === "kansrijk-certificate/1"
  );
}
