import { Argument, Option, type Command } from "commander";
import { FILE_PARTS, type FilePart } from "@kansrijk/server/admission/fileParts";
import { actAction, afterCareAction, type ActOptions } from "../admissionRound/afterCareActions.ts";
import { createAction, type CreateOptions } from "../admissionRound/createAction.ts";
import { drawRequest, type RoundDrawOptions } from "../admissionRound/drawRequest.ts";
import { drawSources, withDrawSources, type DrawSourceOptions } from "../admissionRound/drawSources.ts";
import { fileAction } from "../admissionRound/fileAction.ts";
import {
  codesAction,
  documentsAction,
  downloadAction,
  listAction,
  outcomeAction,
  showAction,
  type Format,
} from "../admissionRound/showActions.ts";
import { stepAction } from "../admissionRound/stepAction.ts";
import type { CommonOptions, Io } from "../io.ts";
import type { Signature } from "../lottery/drawAction.ts";
import { unfitArgument } from "../unfitArgument.ts";

/** `kansrijk admission round ...`: a round that is kept, from set-up to after-care (docs/methods/admission-process.md). */
export function register(program: Command, io: Io): void {
  const admission = program.commands.find((command) => command.name() === "admission");
  if (!admission) throw new Error("the command admission is registered before admissionRound");
  const round = admission.command("round").description("een bewaarde ronde: van voorbereiding tot nazorg");
  const common = () => program.opts<CommonOptions>();
  registerSetUp(round, common, io);
  registerSteps(round, common, io);
  registerPlacing(round, common, io);
  registerReading(round, common, io);
  registerAfterCare(round, common, io);
}

type Common = () => CommonOptions;

const format = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");

function registerSetUp(round: Command, common: Common, io: Io): void {
  withDrawSources(
    round
      .command("create")
      .description("maakt een ronde aan; een optie gaat voor het bestand van --settings")
      .requiredOption("--id <id>", "kleine letters, cijfers en streepjes, zoals amsterdam-2027")
      .requiredOption("--title <title>", "titel")
      .requiredOption("--region <region>", "regio")
      .requiredOption("--school-year <years>", "schooljaar waarin de leerlingen beginnen, zoals 2027-2028")
      .option("--procedure <regulation>", "procedure uit de regels (rules list)")
      .option("--tie-breaking <kind>", "single: één lot; multiple: een lot per afdeling")
      .addOption(new Option("--second-round-lottery <order>", "rij van de tweede ronde").choices(["reversed", "same"]))
      .option("--opens-on <day>", "opent op (jjjj-mm-dd)")
      .option("--closes-on <day>", "sluit op")
      .option("--draws-on <day>", "loting op")
      .option("--publishes-on <day>", "uitslag op")
      .option("--erases-on <day>", "vanaf deze dag mogen de persoonsgegevens worden gewist")
      .option("--settings <file>", "instellingen als JSON"),
  ).action((options: CreateOptions) => createAction(options, common(), io));
  round
    .command("list")
    .description("alle rondes, nieuwste eerst")
    .addOption(format())
    .action((options: { format: Format }) => listAction(options.format, common(), io));
  round
    .command("file <id>")
    .addArgument(new Argument("<part>", "welk bestand").choices(FILE_PARTS))
    .argument("<path>", "het bestand (JSON, CSV of Excel)")
    .description("controleert een bestand en bewaart het bij de ronde, of noemt alle fouten")
    .option("--dry-run", "alleen controleren: bewaart niets")
    .action((id: string, part: FilePart, path: string, options: { dryRun?: boolean }) =>
      fileAction(id, part, path, options, common(), io),
    );
}

const EARLY = "--calendar-reason <text>";
const EARLY_WORDS = "waarom eerder dan in de planning; wordt bekendgemaakt";

function registerSteps(round: Command, common: Common, io: Io): void {
  const take = (id: string, request: unknown) => stepAction(id, request, common(), io);
  round
    .command("open <id>")
    .description("opent de ronde: iedereen ziet de instellingen")
    .action((id: string) => take(id, { step: "open" }));
  withDrawSources(
    round.command("close <id>").description("sluit de ronde, legt alles vast en kondigt aan waar het lot vandaan komt"),
  )
    .option(EARLY, EARLY_WORDS)
    .action(async (id: string, options: DrawSourceOptions & { calendarReason?: string }) => {
      const draw = await drawSources(options, common());
      const { calendarReason } = options;
      await take(id, {
        step: "close",
        ...(draw === undefined ? {} : { draw }),
        ...(calendarReason === undefined ? {} : { calendarReason }),
      });
    });
  round
    .command("draw <id>")
    .description("loot, uit de bronnen die bij het sluiten zijn aangekondigd; kan één keer")
    .option("--fetch", "haal de handtekening van het baken op (KANSRIJK_BEACON_URL)")
    .option("--signature <round:hex>", "handtekening van een ronde van het baken (mag vaker)", signatures, [])
    .option("--notary-text-file <file>", "de geopende tekst van de notaris")
    .option("--failure-reason <text>", "waarom een bron er niet is; wordt bekendgemaakt")
    .option(EARLY, EARLY_WORDS)
    .action(async (id: string, options: RoundDrawOptions) => take(id, await drawRequest(options, common())));
}

function registerPlacing(round: Command, common: Common, io: Io): void {
  const take = (id: string, request: unknown) => stepAction(id, request, common(), io);
  round
    .command("place <id>")
    .description("plaatst en maakt het certificaat")
    .option("--code-reason <text>", "waarom met een ander programma dan bij het sluiten; wordt bekendgemaakt")
    .action((id: string, options: { codeReason?: string }) => take(id, { step: "place", ...options }));
  round
    .command("verify <id>")
    .description("laat het certificaat controleren door het onafhankelijke programma; 1: klopt niet")
    .action((id: string) => take(id, { step: "verify" }));
  round
    .command("publish <id>")
    .description("maakt de uitslag bekend")
    .action((id: string) => take(id, { step: "publish" }));
  round
    .command("correct <id>")
    .description("plaatst opnieuw met verbeterde bestanden en hetzelfde startgetal, als volgende uitgave")
    .requiredOption("--reason <text>", "reden; wordt bekendgemaakt")
    .action((id: string, options: { reason: string }) => take(id, { step: "correct", ...options }));
  round
    .command("reserve-lists <id>")
    .description("maakt de reservelijsten")
    .action((id: string) => take(id, { step: "reserve-lists" }));
  round
    .command("second-round <id>")
    .description("plaatst nieuwe lijsten op de plaatsen die over zijn")
    .addOption(
      new Option("--lottery <order>", "volgorde, zoals bij het sluiten vastgelegd").choices(["reversed", "same"]),
    )
    .action((id: string, options: { lottery?: string }) => take(id, { step: "second-round", ...options }));
  round
    .command("erase <id>")
    .description("wist de persoonsgegevens van de ronde, voorgoed; wat openbaar is, blijft")
    .requiredOption("--reason <text>", "reden; wordt bekendgemaakt")
    .option("--confirm <id>", "het id van de ronde, als de dag uit de instellingen er nog niet is")
    .action((id: string, options: { reason: string; confirm?: string }) => take(id, { step: "erase", ...options }));
}

function registerReading(round: Command, common: Common, io: Io): void {
  round
    .command("show <id>")
    .description("wat iedereen van een ronde mag zien")
    .addOption(format())
    .action((id: string, options: { format: Format }) => showAction(id, options.format, common(), io));
  round
    .command("documents <id>")
    .description("de documenten van een ronde")
    .addOption(format())
    .action((id: string, options: { format: Format }) => documentsAction(id, options.format, common(), io));
  round
    .command("download <id> <name>")
    .description("schrijft een document naar een bestand")
    .requiredOption("--out <file>", "naar dit bestand")
    .option("--edition <number>", "uitgave (anders: de laatste)", whole)
    .action((id: string, name: string, options: { out: string; edition?: number }) =>
      downloadAction(id, name, options, common(), io),
    );
  round
    .command("codes <id>")
    .description("de code van elke leerling, om uit te delen")
    .requiredOption("--out <file>", "naar dit bestand")
    .action((id: string, options: { out: string }) => codesAction(id, options.out, common(), io));
  round
    .command("outcome <id>")
    .description("de uitslag van één leerling, met de code")
    .requiredOption("--code <code>", "de code")
    .addOption(format())
    .action((id: string, options: { code: string; format: Format }) => outcomeAction(id, options, common(), io));
}

function registerAfterCare(round: Command, common: Common, io: Io): void {
  round
    .command("after-care <id>")
    .description("vrije plaatsen, wie er wacht en wat er wordt aangeboden")
    .addOption(format())
    .action((id: string, options: { format: Format }) => afterCareAction(id, options.format, common(), io));
  round
    .command("act <id>")
    .addArgument(new Argument("<kind>", "handeling").choices(["gives-up", "adds-places", "accepts", "declines"]))
    .description("één handeling van de nazorg; er wordt niets opnieuw geloot of geplaatst")
    .option("--applicant <id>", "de leerling")
    .option("--programme <id>", "de afdeling")
    .option("--places <number>", "hoeveel plaatsen erbij", whole)
    .option(
      "--expected <number>",
      "nummer van de laatste handeling die u zag; klopt het niet, dan gebeurt er niets",
      zero,
    )
    .action((id: string, kind: string, options: ActOptions) => actAction(id, kind, options, common(), io));
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw unfitArgument("een geheel getal van 1 of meer", "a whole number of 1 or more");
  return Number(text);
}

function zero(text: string): number {
  return text === "0" ? 0 : whole(text);
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
