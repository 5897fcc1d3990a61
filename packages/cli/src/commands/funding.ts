import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { decisionsCsv } from "@kansrijk/core/funding/decisionsCsv";
import { decisionsJson } from "@kansrijk/core/funding/decisionsJson";
import { renderExplanation } from "@kansrijk/core/explanation/renderExplanation";
import { fundingReceipt } from "@kansrijk/server/funding/fundingReceipt";
import { loadSchemes } from "@kansrijk/server/schemes/loadSchemes";
import { carryOut } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import { compareAction } from "../fundingCompare.ts";
import { effectAction } from "../fundingEffectText.ts";
import { addFundingOptions, addSetting, settingsOfOptions, wholeYear, type FundingOptions } from "../fundingOptions.ts";
import { keepRun } from "../keepRun.ts";
import type { CommonOptions, Io } from "../io.ts";
import { summaryText } from "../summaryText.ts";

interface RunOptions extends FundingOptions {
  readonly format: "json" | "csv" | "table";
  readonly receipt?: string;
  readonly keep?: boolean;
}

/** `kansrijk funding <scheme>`, `funding explain`, `funding compare` and `funding effect`. */
export async function register(program: Command, io: Io): Promise<void> {
  const funding = program.command("funding").description("verdeelt geld over scholen, legt uit, vergelijkt en meet");
  for (const scheme of (await loadSchemes()).values()) {
    addFundingOptions(funding.command(scheme.id).description(scheme.title.nl))
      .addOption(
        new Option("--format <format>", "vorm van de uitvoer").choices(["json", "csv", "table"]).default("table"),
      )
      .option("--receipt <file>", "schrijf het ontvangstbewijs naar dit bestand")
      .option("--keep", "bewaar de uitkomst in de opslag")
      .action((options: RunOptions) => runAction(scheme.id, options, program.opts<CommonOptions>(), io));
  }
  addFundingOptions(
    funding.command("explain <scheme>").description("waarom krijgt een vestiging dit, en wat had het veranderd?"),
  )
    .requiredOption("--site <code>", "vestigingscode, bijvoorbeeld 00AP00")
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((scheme: string, options: FundingOptions & { site: string; format: string }) =>
      explainAction(scheme, options, program.opts<CommonOptions>(), io),
    );
  addFundingOptions(funding.command("effect <scheme>").description("hoe valt het geld over groepen?"))
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((scheme: string, options: FundingOptions & { format: string }) =>
      effectAction(scheme, options, program.opts<CommonOptions>(), io),
    );
  addFundingOptions(funding.command("compare <scheme>").description("wie gaat erop vooruit en wie erop achteruit?"))
    .option("--to-count-date <yyyy-mm-dd>", "teldatum van de andere regels")
    .option("--to-funding-year <year>", "jaar van het andere bedrag", wholeYear)
    .option("--to-amount <euros>", "ander bedrag per eenheid")
    .option("--to-budget <euros>", "ander budget om te verdelen")
    .option("--to-set <rule/parameter=value>", "andere waarde van een regel (mag vaker)", addSetting, {})
    .option("--transition", "laat ook de overgang over drie jaar zien")
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json", "csv"]).default("text"))
    .action((scheme: string, options) => compareAction(scheme, options, program.opts<CommonOptions>(), io));
}

async function runAction(scheme: string, options: RunOptions, common: CommonOptions, io: Io): Promise<void> {
  const carried = await carryOut(scheme, options, settingsOfOptions(options, common), common);
  const { decisions } = carried.run;
  if (options.receipt !== undefined || options.keep) {
    const receipt = await fundingReceipt(carried.run, carried.inputs);
    if (options.receipt !== undefined)
      await writeFile(options.receipt, `${JSON.stringify({ ...receipt, foundAt: [options.scores] }, null, 2)}\n`);
    if (options.keep) io.err(`${await keepRun(carried, receipt, options.scores, common)}\n`);
  }
  if (options.format === "csv") io.out(decisionsCsv(decisions));
  else if (options.format === "json") io.out(`${JSON.stringify(decisionsJson(decisions), null, 1)}\n`);
  else io.out(summaryText(carried, common.lang));
}

async function explainAction(
  scheme: string,
  options: FundingOptions & { site: string; format: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { run } = await carryOut(scheme, options, settingsOfOptions(options, common), common);
  const index = run.decisions.sites.indexOf(options.site);
  if (index < 0) throw new CommandError(EXIT.refused, [`--site: "${options.site}" staat niet in ${options.scores}.`]);
  const explanation = run.scheme.explain(run.facts, run.decisions, run.parameters, run.request.money, index);
  io.out(
    options.format === "json"
      ? `${JSON.stringify(explanation, null, 1)}\n`
      : `${renderExplanation(explanation, common.lang)}\n`,
  );
}
