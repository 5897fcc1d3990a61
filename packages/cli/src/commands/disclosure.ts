import { Option, type Command } from "commander";
import { THRESHOLD_SOURCES } from "@kansrijk/core/disclosure/sourceThreshold";
import type { CommonOptions, Io } from "../io.ts";
import { anonymityAction, type AnonymityOptions } from "../disclosure/anonymityAction.ts";
import { attackAction, type AttackOptions } from "../disclosure/attackAction.ts";
import { groupOption, listOption } from "../disclosure/options.ts";
import { resuppressAction, type ResuppressOptions } from "../disclosure/resuppressAction.ts";
import { protectAction, type ProtectCommandOptions } from "../disclosure/protectAction.ts";

/** `kansrijk disclosure protect|attack|resuppress|k-anonymity`: hide small numbers so that nobody can work them out. */
export function register(program: Command, io: Io): void {
  const disclosure = program
    .command("disclosure")
    .description("afscherming: kleine aantallen verbergen en zelf aanvallen (docs/methods/disclosure-control.md)");
  registerProtect(disclosure, program, io);
  registerAttack(disclosure, program, io);
  disclosure
    .command("resuppress")
    .description("beschermt een ouder bestand van DUO (examens, schooladviezen) dat kleine aantallen nog toont")
    .requiredOption("--input <file>", "het bestand van DUO (CSV)")
    .option("--out <file>", "schrijf naar dit bestand")
    .action((options: ResuppressOptions) => resuppressAction(options, program.opts<CommonOptions>(), io));
  disclosure
    .command("k-anonymity")
    .description("hoeveel records lijken op elkaar; een lege cel kan alles zijn")
    .requiredOption("--input <file>", "tabel met een rij per record (CSV)")
    .requiredOption("--keys <columns>", "kolommen waaraan iemand te herkennen is, met komma's", listOption)
    .option("--weight <column>", "kolom met het gewicht van elk record")
    .option("--sensitive <column>", "kolom die geheim moet blijven: geeft ook de l-diversiteit")
    .addOption(format(["json", "text"], "text"))
    .action((options: AnonymityOptions) => anonymityAction(options, program.opts<CommonOptions>(), io));
}

function registerProtect(disclosure: Command, program: Command, io: Io): void {
  tableOptions(disclosure.command("protect"))
    .description("verbergt wat te klein is en wat het zou verraden, en valt het resultaat aan")
    .option("--count <column>", "kolom met aantallen; zonder is elke rij een record")
    .option("--value <column>", "kolom met sommen (of de waarde van een record), voor nk, p en pq")
    .option("--largest <columns>", "kolommen met de grootste bijdragen (anders: top1, top2, ...)", listOption)
    .option("--successes <column>", "kansenkaart: kolom met hoeveel er 'ja' zijn")
    .option("--share <column>", "kansenkaart: kolom met het aandeel")
    .option("--rule <rule>", "freq:5 (minder dan 5), nk:2,75, p:70, pq:60,80 of kansenkaart")
    .addOption(new Option("--source <source>", "de grens van deze bron").choices(THRESHOLD_SOURCES).conflicts("rule"))
    .addOption(
      new Option("--method <method>", "manier van beschermen")
        .choices(["auto", "optimal", "heuristic", "rounding"])
        .default("auto"),
    )
    .option("--base <number>", "afronden: op veelvouden hiervan", Number, 5)
    .option("--hide-zeros", "een 0 mag ook verborgen worden om een ander te beschermen")
    .option("--ledger <file>", "boek van eerdere antwoorden; wordt gelezen en bijgewerkt")
    .addOption(format(["csv", "json"], "csv"))
    .option("--out <file>", "schrijf naar dit bestand")
    .action((options: ProtectCommandOptions) => protectAction(options, program.opts<CommonOptions>(), io));
}

function registerAttack(disclosure: Command, program: Command, io: Io): void {
  tableOptions(disclosure.command("attack"))
    .description("rekent uit wat een lezer van een gepubliceerde tabel te weten kan komen; 1: iets staat vast")
    .requiredOption("--count <column>", 'kolom met aantallen, "<5", banden of tekens voor verborgen')
    .addOption(format(["json", "text"], "text"))
    .action((options: AttackOptions) => attackAction(options, program.opts<CommonOptions>(), io));
}

function tableOptions(command: Command): Command {
  return command
    .requiredOption("--input <file>", "tabel (CSV)")
    .requiredOption("--dimensions <columns>", "kolommen waarnaar is uitgesplitst, met komma's", listOption)
    .option("--total <code>", "code van de rijen met totalen (anders: total, totaal, alle)")
    .option("--group <group>", "groep van groepen, als region:Noord=A+B (mag vaker)", groupOption, []);
}

function format(choices: readonly string[], first: string): Option {
  return new Option("--format <format>", "vorm van de uitvoer").choices(choices).default(first);
}
