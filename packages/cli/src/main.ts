import { readdir } from "node:fs/promises";
import { CommanderError, Option, type Command } from "commander";
import { LANGUAGES, type Language } from "@kansrijk/core/vocabulary/text";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";
import { consoleIo, type Io } from "./io.ts";
import { defaultDataDir } from "./dataDir.ts";
import { LocalCommand } from "./program/localCommand.ts";

/** A file in `commands/` adds its commands to the program; adding a command is adding a file. */
export interface CommandModule {
  readonly register: (program: Command, io: Io) => void | Promise<void>;
}

/** Runs the command line; gives the exit code. */
export async function main(args: readonly string[], io: Io = consoleIo): Promise<number> {
  const program = new LocalCommand("kansrijk", languageOf(args))
    .description("Voert regels uit die kansen in het onderwijs verdelen: uitvoeren, uitleggen, meten, uitproberen.")
    .addOption(new Option("--lang <lang>", "taal van de uitvoer").choices(LANGUAGES).default("nl"))
    .option("--rules <folder>", "map met eigen regels, naast die van Kansrijk (mag vaker)", collect, [])
    .option("--data-dir <folder>", "map waarin gegevens en uitkomsten bewaard worden", defaultDataDir())
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .showHelpAfterError();
  for (const module of await commandModules()) await module.register(program, io);
  for (const command of [program, ...allCommands(program)]) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
    if (command.commands.length > 0) command.helpCommand("help [opdracht]", "legt een opdracht uit");
  }
  try {
    await program.parseAsync(["node", "kansrijk", ...hoisted(args)]);
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommandError) {
      for (const line of error.lines) io.err(`${line}\n`);
      return error.exitCode;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.failed;
  }
}

const COMMON = new Set(["--lang", "--rules", "--data-dir"]);

/** Options for all commands may stand anywhere: they are moved to the front, where the program reads them. */
function hoisted(args: readonly string[]): string[] {
  const [front, rest]: [string[], string[]] = [[], []];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (COMMON.has(arg) && index + 1 < args.length) front.push(arg, args[++index]!);
    else if (COMMON.has(arg.split("=")[0]!) && arg.includes("=")) front.push(arg);
    else rest.push(arg);
  }
  return [...front, ...rest];
}

/** What the user chose, also when something else of the command cannot be read. */
function languageOf(args: readonly string[]): Language {
  const given = args.flatMap((arg, at) => {
    if (arg.startsWith("--lang=")) return [arg.slice("--lang=".length)];
    return arg === "--lang" ? [args[at + 1]] : [];
  });
  return LANGUAGES.find((language) => language === given.at(-1)) ?? "nl";
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

function allCommands(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...allCommands(child)]);
}

async function commandModules(): Promise<CommandModule[]> {
  const folder = new URL("./commands/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).sort();
  return Promise.all(names.map(async (name) => (await import(new URL(name, folder).href)) as CommandModule));
}
