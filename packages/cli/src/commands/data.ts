import type { Command } from "commander";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import { CommandError } from "../commandError.ts";
import { checkData } from "../data/checkData.ts";
import { dataSources } from "../data/dataSources.ts";
import { importFiles } from "../data/importFiles.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";

interface ImportFlags {
  readonly as?: string;
  readonly year?: string;
  readonly countDate?: string;
  readonly dryRun?: boolean;
}

/** `kansrijk data import|sources|check`. */
export function register(program: Command, io: Io): void {
  const common = (): CommonOptions => program.opts<CommonOptions>();
  const data = program.command("data").description("gepubliceerde tabellen: inlezen, bronnen, kwaliteit");
  data
    .command("import <file...>")
    .description("controleert bestanden of mappen en bewaart elk bestand helemaal of niet")
    .option("--as <kind>", "de soort, als de kopregel bij meer soorten past (zie data sources)")
    .option("--year <yyyy>", "schooljaar (het jaar waarin het begint) of jaar, als dat niet in het bestand staat")
    .option("--count-date <yyyy-mm-dd>", "teldatum, als die niet in het bestand staat")
    .option("--dry-run", "alleen controleren: noemt alle fouten, bewaart niets")
    .action((files: string[], flags: ImportFlags) => {
      const { as, countDate, dryRun = false } = flags;
      const options = { year: yearOf(flags.year), countDate: dayOf(countDate), dryRun };
      return importFiles(files, as === undefined ? options : { ...options, as }, common(), io);
    });
  data
    .command("sources")
    .description("de soorten tabellen die Kansrijk kent, met uitgever, licentie en kolommen")
    .option("--catalogue <word>", "ook wat de ingelezen catalogi van DUO en CBS over dit woord hebben")
    .option("--json", "als JSON, met alle kolommen")
    .action(({ catalogue, json = false }: { catalogue?: string; json?: boolean }) =>
      dataSources(catalogue === undefined ? { json } : { json, catalogue }, common(), io),
    );
  data
    .command("check [dataset-or-file]")
    .description("het kwaliteitsrapport van een dataset of bestand; zonder naam een regel per dataset")
    .option("--year <yyyy>", "schooljaar of jaar van een bestand waarin dat niet staat")
    .option("--json", "als JSON")
    .action((name: string | undefined, { year, json = false }: { year?: string; json?: boolean }) =>
      checkData(name, { year: yearOf(year), json }, common(), io),
    );
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw new CommandError(EXIT.refused, [`--year: "${text}" is geen jaar; verwacht: 4 cijfers, zoals 2019.`]);
}

function dayOf(text: string | undefined): string | null {
  if (text === undefined || isIsoDate(text)) return text ?? null;
  throw new CommandError(EXIT.refused, [`--count-date: "${text}" is geen dag; verwacht: jjjj-mm-dd.`]);
}
