import { Option, type Command } from "commander";
import { RECORD_FORMATS, type RecordFormat } from "@kansrijk/server/collections/files/collectionFile";
import { checkAction } from "../collection/checkAction.ts";
import { eraseAction, type EraseOptions } from "../collection/eraseAction.ts";
import { exportAction } from "../collection/exportAction.ts";
import { importAction, type ImportOptions } from "../collection/importAction.ts";
import { historyAction, listAction, showAction } from "../collection/showActions.ts";
import type { CommonOptions, Io } from "../io.ts";

const FORMAT = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

/** `kansrijk collection`: records of every kind, in and out. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program.command("collection").description("records van elke soort: bekijken, uitvoeren, inlezen");
  group
    .command("list")
    .description("de soorten records, met hoeveel er zijn")
    .addOption(FORMAT())
    .action(({ format }: { format: string }) => listAction(format, common(), io));
  group
    .command("show <collection> [id]")
    .description("alle records van een soort, of één record")
    .addOption(FORMAT())
    .action((collection: string, id: string | undefined, { format }: { format: string }) =>
      showAction(collection, id, format, common(), io),
    );
  group
    .command("export <collection>")
    .description("schrijft de records van een soort, of van alle (all), naar een bestand")
    .addOption(new Option("--format <format>", "soort bestand").choices(RECORD_FORMATS).default("csv"))
    .requiredOption("--out <file>", "het bestand; CSV van meer tabellen en all worden een ZIP")
    .action((collection: string, { format, out }: { format: RecordFormat; out: string }) =>
      exportAction(collection, format, out, common(), io),
    );
  group
    .command("import <collection> <file>")
    .description("leest records in uit JSON, CSV, Excel of ZIP: alles of niets")
    .option("--dry-run", "alleen zeggen wat er zou veranderen", false)
    .option("--replace", "het bestand heeft alle records: wat er niet in staat gaat weg", false)
    .option("--note <text>", "waarom", "")
    .addOption(FORMAT())
    .action((collection: string, file: string, options: ImportOptions) =>
      importAction(collection, file, options, common(), io),
    );
  group
    .command("history <collection> <id>")
    .description("de versies van een record, nieuwste eerst")
    .addOption(FORMAT())
    .action((collection: string, id: string, { format }: { format: string }) =>
      historyAction(collection, id, format, common(), io),
    );
  eraseCommand(group, common, io);
  group
    .command("check")
    .description("controleert alle records: vorm, tegenspraak en verwijzingen")
    .action(() => checkAction(common(), io));
}

function eraseCommand(group: Command, common: () => CommonOptions, io: Io): void {
  group
    .command("erase <collection> <id>")
    .description("wist tekst van een record voor altijd, in alle versies; de hashes blijven")
    .option("--field <path...>", "alleen dit veld: owner, meetings.m1.present, meetings.*.present", [])
    .requiredOption("--reason <text>", "waarom; blijft staan, noem niemand")
    .option("--confirm <id>", "zonder --field: het nummer (id) nog eens")
    .addOption(FORMAT())
    .action((collection: string, id: string, options: EraseOptions) =>
      eraseAction(collection, id, options, common(), io),
    );
}
