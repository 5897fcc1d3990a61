import { Option, type Command } from "commander";
import { adoptAction, newAction, suggestAction } from "../agenda/makeActions.ts";
import {
  calendarAction,
  compareAction,
  dutiesAction,
  listAction,
  progressAction,
  showAction,
} from "../agenda/readActions.ts";
import type { CommonOptions, Io } from "../io.ts";
import { schoolYearNumber, versionNumber } from "../wholeNumber.ts";

const format = (): Option =>
  new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

/** `kansrijk agenda`: agendas of municipalities, their progress, and duties. */
export function register(program: Command, io: Io): void {
  const found = program.commands.find((command) => command.name() === "agenda");
  const agenda = (found ?? program.command("agenda")).description(
    "agenda's voor gelijke kansen van gemeenten en regio's",
  );
  readCommands(agenda, program, io);
  makeCommands(agenda, program, io);
}

function readCommands(agenda: Command, program: Command, io: Io): void {
  const common = (): CommonOptions => program.opts<CommonOptions>();
  agenda
    .command("list")
    .description("alle agenda's")
    .addOption(format())
    .action((options) => listAction(options, common(), io));
  agenda
    .command("show <id>")
    .description("een agenda, nu of in een eerdere versie")
    .option("--version <number>", "nummer van de versie", versionNumber)
    .addOption(format())
    .action((id, options) => showAction(id, options, common(), io));
  agenda
    .command("progress <id>")
    .description("stand van elk doel, wat er mist, en het geld")
    .addOption(format())
    .action((id, options) => progressAction(id, options, common(), io));
  agenda
    .command("compare <id> <other>")
    .description("wat er veranderde sinds een versie, of wat anders is dan in een andere agenda")
    .addOption(format())
    .action((id, other, options) => compareAction(id, other, options, common(), io));
  agenda
    .command("calendar <id>")
    .description("overleg, datums en plichten als iCalendar")
    .option("--out <file>", "waar de agenda komt; zonder op het scherm")
    .action((id, options) => calendarAction(id, options, common(), io));
  agenda
    .command("duties")
    .description("jaarlijkse plichten van een gemeente: gedaan, te doen of niet vastgelegd")
    .requiredOption("--municipality <code>", "een gemeente, zoals GM0606")
    .option("--year <year>", "schooljaar, het jaar waarin het begint; zonder dit schooljaar", schoolYearNumber)
    .addOption(format())
    .action((options) => dutiesAction(options, common(), io));
}

function makeCommands(agenda: Command, program: Command, io: Io): void {
  const common = (): CommonOptions => program.opts<CommonOptions>();
  agenda
    .command("suggest")
    .description("cijfers die het meest van Nederland verschillen, als begin van doelen")
    .requiredOption("--municipality <code>", "een gemeente, zoals GM0606")
    .addOption(format())
    .action((options) => suggestAction(options, common(), io));
  agenda
    .command("new")
    .description("een nieuw concept met de cijfers die het meest verschillen")
    .requiredOption("--municipality <code...>", "een gemeente, of meer voor een regio")
    .requiredOption("--from <day>", "begin, zoals 2026-01-01")
    .requiredOption("--to <day>", "einde, zoals 2029-12-31")
    .option("--id <id>", "code; zonder volgt die uit gemeente en jaar")
    .option("--title <title>", "titel; zonder volgt die uit gemeente en jaren")
    .addOption(format())
    .action((options) => newAction(options, common(), io));
  agenda
    .command("adopt <id>")
    .description("stelt een concept vast en legt de beginwaarden vast")
    .option("--on <day>", "dag van het besluit; zonder vandaag")
    .option("--note <text>", "aantekening bij deze versie", "")
    .addOption(format())
    .action((id, options) => adoptAction(id, options, common(), io));
}
