import { type Command } from "commander";
import { fundingSettingsSchema, type FundingSettings } from "@kansrijk/core/funding/fundingSettings";
import { schemaFault, schemaFaultText } from "@kansrijk/core/vocabulary/schemaFault";
import { CommandError } from "./commandError.ts";
import { EXIT } from "./exitCode.ts";
import type { CommonOptions } from "./io.ts";
import { unfitArgument } from "./unfitArgument.ts";

export interface FundingOptions {
  readonly scores: string;
  readonly addresses?: string;
  readonly countDate: string;
  readonly fundingYear: number;
  readonly amount?: string;
  readonly budget?: string;
  readonly set: Record<string, string>;
}

/** The options that every funding command has: the file, the dates, the money and values to try out. */
export function addFundingOptions(command: Command): Command {
  return command
    .requiredOption(
      "--scores <file>",
      "tabel met scores per school (CBS) of onderwijsscores per leerling (csv, csv.gz, parquet)",
    )
    .option("--addresses <file>", "DUO-adressenbestand, voor namen, gemeenten en provincies")
    .requiredOption("--count-date <yyyy-mm-dd>", "teldatum: kiest de regels voor de score")
    .requiredOption("--funding-year <year>", "jaar waarin het schooljaar begint: kiest het bedrag", wholeYear)
    .option("--amount <euros>", "bedrag per eenheid in plaats van dat van de regeling")
    .option("--budget <euros>", "verdeel dit budget in plaats van een bedrag per eenheid")
    .option("--set <rule/parameter=value>", "probeer een andere waarde van een regel (mag vaker)", addSetting, {});
}

export function settingsOfOptions(
  options: Omit<FundingOptions, "scores" | "addresses">,
  { lang }: Pick<CommonOptions, "lang">,
): FundingSettings {
  const given = {
    countDate: options.countDate,
    fundingYear: options.fundingYear,
    amountPerUnit: options.amount,
    budget: options.budget,
    overlay: options.set,
  };
  const result = fundingSettingsSchema.safeParse(given);
  if (result.success) return result.data;
  throw new CommandError(
    EXIT.refused,
    result.error.issues.map((issue) => {
      const fault = schemaFault(issue, given);
      return schemaFaultText({ ...fault, path: `--${OPTION[fault.path] ?? fault.path}` })[lang];
    }),
  );
}

const OPTION: Record<string, string> = {
  countDate: "count-date",
  fundingYear: "funding-year",
  amountPerUnit: "amount",
  budget: "budget",
};

export function wholeYear(text: string): number {
  if (!/^\d{4}$/.test(text))
    throw unfitArgument("een jaar van vier cijfers, zoals 2020", "a year of four digits, such as 2020");
  return Number(text);
}

export function addSetting(text: string, earlier: Record<string, string>): Record<string, string> {
  const at = text.indexOf("=");
  if (at < 1)
    throw unfitArgument(
      "regeling/parameter=waarde, zoals besluit-bekostiging-wpo/thresholdShare=10",
      "rule/parameter=value, such as besluit-bekostiging-wpo/thresholdShare=10",
    );
  return { ...earlier, [text.slice(0, at)]: text.slice(at + 1) };
}
