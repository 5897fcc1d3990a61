import { Option, type Command } from "commander";
import { BEACON_NETWORK_IDS } from "@kansrijk/core/admission/process/beaconNetworks";
import type { CommonOptions, Io } from "../io.ts";
import { commitAction, type CommitOptions } from "../lottery/commitAction.ts";
import { drawAction, type DrawOptions, type Signature } from "../lottery/drawAction.ts";
import { runVerifier } from "../lottery/runVerifier.ts";
import { selectAction, type SelectOptions } from "../lottery/selectAction.ts";
import { unfitArgument } from "../unfitArgument.ts";

/** `kansrijk lottery commit|draw|verify`: one way of drawing lots for everything (docs/methods/lottery.md). */
export function register(program: Command, io: Io): void {
  const lottery = program
    .command("lottery")
    .description("loten volgens een vast protocol: vastleggen, trekken, controleren (docs/methods/lottery.md)");
  registerCommit(lottery, program, io);
  registerDraw(lottery, program, io);
  lottery
    .command("verify <draw>")
    .description("controleert een trekking met het onafhankelijke controleprogramma; 0: klopt, 1: klopt niet")
    .option("--ids <list>", "de lijst (.txt, .csv) of de ronde (.json) waaruit geloot is")
    .option("--commitment <file>", "de vastlegging zoals die bekend is gemaakt")
    .option("--secret <file>", "het bestand met de sleutel van de vastlegging")
    .option("--format <format>", "text of json", "text")
    .action((path: string, options: Record<string, string>) =>
      runVerifier(path, options, program.opts<CommonOptions>(), io),
    );
}

function registerCommit(lottery: Command, program: Command, io: Io): void {
  lottery
    .command("commit <list>")
    .description("legt de lijst vast en kondigt aan waar het toeval vandaan komt, voordat er geloot wordt")
    .option("--notary-text-file <file>", "tekst die de notaris verzegeld bewaart (alleen de hash komt in het bestand)")
    .option("--notary-sha256 <hash>", "SHA-256 van die tekst, als alleen de notaris hem kent", hash)
    .addOption(new Option("--beacon <network>", "openbaar baken").choices(BEACON_NETWORK_IDS))
    .option("--beacon-round <round>", "ronde van het baken, in de toekomst", positive)
    .option("--fallback-round <round>", "ronde als die er niet is (anders: een uur later)", positive)
    .option("--allow-known-beacon", "oefenen met een ronde die al bekend is; geen echte loting")
    .option("--salt-key <hex>", "sleutel van de vastlegging (anders: willekeurig)", hash)
    .option("--rules-sha256 <hash>", "SHA-256 van de regels van de ronde", hash)
    .option("--secret <file>", "waar de sleutel komt (anders naast --out)")
    .requiredOption("--out <file>", "waar de vastlegging komt")
    .action((path: string, options: CommitOptions) => commitAction(path, options, program.opts<CommonOptions>(), io));
}

function registerDraw(lottery: Command, program: Command, io: Io): void {
  lottery
    .command("draw <list>")
    .description("loot: startgetal en lotnummers, volgens de regels die vooraf zijn opgeschreven")
    .option("--commitment <file>", "de vastlegging")
    .option("--signature <round:hex>", "handtekening van een ronde van het baken (mag vaker)", signatures, [])
    .option("--notary-text <file>", "de geopende tekst van de notaris")
    .option("--secret <file>", "de sleutel: controleert de lijst, en van een lijst met ids komt hij in de uitkomst")
    .option("--seed <text>", "loot met dit startgetal, zonder vastlegging")
    .addOption(
      new Option("--method <method>", "manier van loten").choices(["hash-rank", "rfc3797"]).default("hash-rank"),
    )
    .option("--sources <numbers>", "rfc3797: bronnen gescheiden door /, getallen door een komma", sources)
    .option("--select <number>", "rfc3797: hoeveel er getrokken worden", positive)
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .option("--out <file>", "schrijf de trekking naar dit bestand")
    .action((path: string, options: DrawOptions & SelectOptions & { readonly method: string }) => {
      const action = options.method === "rfc3797" ? selectAction : drawAction;
      return action(path, options, program.opts<CommonOptions>(), io);
    });
}

function hash(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw unfitArgument("64 hexadecimale cijfers", "64 hexadecimal digits");
  return text.toLowerCase();
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw unfitArgument("een geheel getal van 1 of meer", "a whole number of 1 or more");
  return Number(text);
}

function signatures(text: string, earlier: Signature[]): Signature[] {
  const match = /^([1-9]\d{0,14}):((?:[0-9a-f]{2})+)$/i.exec(text);
  if (!match)
    throw unfitArgument(
      "een ronde en hexadecimale cijfers, zoals 123456:8d61...",
      "a round and hexadecimal digits, as in 123456:8d61...",
    );
  return [...earlier, { round: Number(match[1]), signature: match[2]!.toLowerCase() }];
}

function sources(text: string): number[][] {
  return text
    .replace(/\/$/, "")
    .split("/")
    .map((source) => {
      if (!/^\s*\d{1,15}(?:[\s,.]+\d{1,15})*[\s.]*$/.test(source))
        throw unfitArgument(
          "getallen, zoals 9319/2,5,12,8,10/9,18,26,34,41,45",
          "numbers, as in 9319/2,5,12,8,10/9,18,26,34,41,45",
        );
      return (source.match(/\d+/g) ?? []).map(Number);
    });
}
