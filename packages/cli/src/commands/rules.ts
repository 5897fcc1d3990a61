import { Option, type Command } from "commander";
import { basisText } from "@kansrijk/core/explanation/renderExplanation";
import type { RuleVersion } from "@kansrijk/core/rules/readRule";
import { inForce } from "@kansrijk/core/rules/ruleBook";
import { isIsoDate } from "@kansrijk/core/vocabulary/isoDate";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { OWN_RULES, readRuleFolder } from "@kansrijk/server/rules/readRuleFolder";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";

/** `kansrijk rules list|show|check`. */
export function register(program: Command, io: Io): void {
  const rules = program.command("rules").description("de regels: waar komt dit getal vandaan?");
  const format = () => new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text");
  rules
    .command("list")
    .description("alle regels en hun versies")
    .addOption(format())
    .action((options: { format: string }) => list(options.format, program.opts(), io));
  rules
    .command("show <id>")
    .description("een regel met elke waarde, bron en status")
    .option("--date <yyyy-mm-dd>", "de versie die op deze dag geldt")
    .addOption(format())
    .action((id: string, options: { date?: string; format: string }) => show(id, options, program.opts(), io));
  rules
    .command("check [folder]")
    .description("controleert regelbestanden en noemt elke fout")
    .action((folder: string | undefined) => check(folder, program.opts(), io));
}

async function list(format: string, common: CommonOptions, io: Io): Promise<void> {
  const versions = [...(await loadRuleBook(common.rules)).values()].flat();
  if (format === "json") return io.out(`${JSON.stringify(versions, null, 1)}\n`);
  const rows = versions.map((rule) => [
    rule.regulation,
    rule.validFrom,
    rule.validUntil ?? "",
    String(Object.keys(rule.parameters).length),
    counts(rule),
    rule.title[common.lang],
  ]);
  io.out(textTable(["id", "vanaf", "t/m", "waarden", "status", ""], rows));
}

function counts(rule: RuleVersion): string {
  const statuses = Object.values(rule.parameters).map((parameter) => parameter.status);
  return ["published", "derived", "assumed"]
    .map((status) => [status, statuses.filter((item) => item === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(", ");
}

async function show(
  id: string,
  options: { date?: string; format: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const book = await loadRuleBook(common.rules);
  const versions = book.get(id);
  if (!versions)
    throw new CommandError(EXIT.refused, [`Er is geen regel "${id}"; wel: ${[...book.keys()].join(", ")}.`]);
  if (options.date !== undefined && !isIsoDate(options.date))
    throw new CommandError(EXIT.refused, [`--date: "${options.date}" is geen dag; verwacht: jjjj-mm-dd.`]);
  const shown = options.date === undefined ? versions : [orRefuse(inForce(book, id, options.date), common)];
  io.out(
    options.format === "json"
      ? `${JSON.stringify(shown, null, 1)}\n`
      : `${shown.map((rule) => ruleText(rule, common.lang)).join("\n\n")}\n`,
  );
}

function ruleText(rule: RuleVersion, language: Language): string {
  const until = rule.validUntil === undefined ? "" : ` t/m ${rule.validUntil}`;
  const head = [
    `${rule.title[language]} (${rule.regulation})`,
    `Geldig vanaf ${rule.validFrom}${until}; bron: ${rule.source.title}`,
    rule.source.link,
  ];
  const parameters = Object.entries(rule.parameters).flatMap(([name, item]) => [
    "",
    `${rule.regulation}/${name} = ${item.value} ${item.unit}`,
    `  ${item.label[language]}`,
    `  ${basisText({ ...item, parameter: name, validFrom: rule.validFrom }, language)}; gecontroleerd ${item.lastChecked}`,
    `  ${item.link}`,
    ...(item.derivation ? [`  ${item.derivation[language]}`] : []),
  ]);
  return [...head, ...parameters].join("\n");
}

async function check(folder: string | undefined, common: CommonOptions, io: Io): Promise<void> {
  const { files, faults, book } = await readRuleFolder(folder === undefined ? [OWN_RULES, ...common.rules] : [folder]);
  const words = FAULT[common.lang];
  if (faults.length > 0)
    throw new CommandError(
      EXIT.refused,
      faults.map(
        ({ file, line, path, expected }) =>
          `${file}, ${words.line} ${line}${path === "" ? "" : `, ${path}`}: ${words.expected} ${expected[common.lang]}`,
      ),
    );
  io.out(`${files} bestanden, ${book.size} regelingen: geen fouten\n`);
}

const FAULT = { nl: { line: "regel", expected: "verwacht:" }, en: { line: "line", expected: "expected" } } as const;
