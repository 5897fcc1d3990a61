import { type Command, Option } from "commander";
import { fitReport } from "@kansrijk/core/population/fitReport";
import { generateCountry } from "@kansrijk/core/population/generateCountry";
import { countryHash } from "@kansrijk/core/population/countryHash";
import { readScoreModel, SCORE_MODEL_RULES } from "@kansrijk/core/population/readScoreModel";
import { settingsRefusals } from "@kansrijk/core/population/countrySettings";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { writeCountryParquet } from "@kansrijk/server/population/countryParquet";
import { COUNTRY_DATE } from "@kansrijk/server/population/keepCountry";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { orRefuse } from "../carryOut.ts";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { unfitArgument } from "../unfitArgument.ts";

interface Options {
  readonly seed: number;
  readonly sites?: number;
  readonly format: "text" | "json";
  readonly out?: string;
}

/** `kansrijk population fit` and `population generate`: a country that does not exist. */
export function register(program: Command, io: Io): void {
  const population = program.command("population").description("een verzonnen land van de echte grootte");
  const add = (command: Command): Command =>
    command
      .option("--seed <number>", "begin van alle trekkingen", whole, 2026)
      .option("--sites <number>", "aantal scholen", whole);
  add(population.command("fit").description("lijkt het verzonnen land op de gepubliceerde cijfers?"))
    .addOption(new Option("--format <format>", "vorm van de uitvoer").choices(["text", "json"]).default("text"))
    .action((options: Options) => fit(options, program.opts<CommonOptions>(), io));
  add(population.command("generate").description("schrijft de leerlingen naar een Parquet-bestand"))
    .requiredOption("--out <file>", "het bestand dat gemaakt wordt")
    .action((options: Options) => generate(options, program.opts<CommonOptions>(), io));
}

async function make(options: Options, common: CommonOptions) {
  const settings = { seed: options.seed, ...(options.sites === undefined ? {} : { sites: options.sites }) };
  const refusals = settingsRefusals(settings);
  if (refusals.length > 0)
    throw new CommandError(
      EXIT.refused,
      refusals.map((refusal) => refusal.message[common.lang]),
    );
  const dates = { "count-date": COUNTRY_DATE, "school-year": COUNTRY_DATE };
  const parameters = orRefuse(resolveParameters(await loadRuleBook(common.rules), SCORE_MODEL_RULES, dates), common);
  return generateCountry(settings, orRefuse(readScoreModel(parameters), common));
}

async function fit(options: Options, common: CommonOptions, io: Io): Promise<void> {
  const rows = fitReport(await make(options, common));
  if (options.format === "json") return io.out(`${JSON.stringify(rows, null, 1)}\n`);
  const cells = rows.map((row) => [
    row.measure[common.lang],
    row.target.toFixed(row.decimals),
    row.achieved.toFixed(row.decimals),
    row.difference.toFixed(row.decimals),
    row.within ? "" : "buiten de marge",
  ]);
  io.out(textTable(["", "gepubliceerd", "verzonnen land", "verschil", ""], cells));
}

async function generate(options: Options, common: CommonOptions, io: Io): Promise<void> {
  const country = await make(options, common);
  await writeCountryParquet(country, options.out!);
  io.out(
    `${options.out}: ${country.pupils.count} leerlingen op ${country.sites.code.length} scholen, sha256 ${countryHash(country)}\n`,
  );
}

function whole(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw unfitArgument("een geheel getal van 0 of meer", "a whole number of 0 or more");
  return value;
}
