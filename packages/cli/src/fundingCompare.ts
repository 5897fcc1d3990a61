import { changesByMunicipality } from "@kansrijk/core/funding/changesByMunicipality";
import { compareFunding } from "@kansrijk/core/funding/compareFunding";
import { transitionAmounts, TRANSITION } from "@kansrijk/core/funding/transition";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { schoolYearStart } from "@kansrijk/core/vocabulary/schoolYear";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { carryOut, orRefuse } from "./carryOut.ts";
import { settingsOfOptions, type FundingOptions } from "./fundingOptions.ts";
import type { CommonOptions, Io } from "./io.ts";
import { textTable } from "./textTable.ts";

export interface CompareOptions extends FundingOptions {
  readonly toCountDate?: string;
  readonly toFundingYear?: number;
  readonly toAmount?: string;
  readonly toBudget?: string;
  readonly toSet: Record<string, string>;
  readonly transition?: boolean;
  readonly format: "text" | "json" | "csv";
}

/** `kansrijk funding compare`: the same file under two settings. */
export async function compareAction(
  scheme: string,
  options: CompareOptions,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { run: before, again, places } = await carryOut(scheme, options, settingsOfOptions(options), common);
  const money = options.toAmount !== undefined || options.toBudget !== undefined;
  const after = again(
    settingsOfOptions({
      countDate: options.toCountDate ?? options.countDate,
      fundingYear: options.toFundingYear ?? options.fundingYear,
      ...optional("amount", money ? options.toAmount : options.amount),
      ...optional("budget", money ? options.toBudget : options.budget),
      set: { ...options.set, ...options.toSet },
    }),
  );
  const comparison = compareFunding(before.decisions, after.decisions);
  const phases = options.transition ? await transitionOf(after.request.fundingYear, common) : undefined;
  const sites = comparison.sites.map((change) => ({
    ...change,
    name: places.get(change.site)?.name ?? "",
    transition: phases?.(change.before, change.after) ?? [],
  }));
  const municipalities = places.size > 0 ? changesByMunicipality(comparison.sites, (site) => places.get(site)) : [];
  if (options.format === "json")
    io.out(
      `${JSON.stringify({ ...comparison, sites, municipalities }, (_, value: unknown) => (typeof value === "bigint" ? eurosText(value) : value), 1)}\n`,
    );
  else if (options.format === "csv") io.out(csv(sites));
  else io.out(text({ ...comparison, sites }, municipalities));
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });
}

async function transitionOf(fundingYear: number, common: CommonOptions) {
  const book = await loadRuleBook(common.rules);
  const date = schoolYearStart(fundingYear);
  const dates = { "count-date": date, "school-year": date };
  const parameters = orRefuse(
    resolveParameters(book, [{ regulation: TRANSITION, datedBy: "school-year" }], dates),
    common,
  );
  return (before: bigint, after: bigint) => transitionAmounts(before, after, parameters);
}

interface Row {
  readonly site: string;
  readonly name: string;
  readonly pupils: number;
  readonly before: bigint;
  readonly after: bigint;
  readonly difference: bigint;
  readonly transition: readonly bigint[];
}

function csv(sites: readonly Row[]): string {
  const years = sites[0]?.transition.map((_, index) => `year${index + 1}`) ?? [];
  const lines = sites.map((row) =>
    [row.site, row.pupils, ...[row.before, row.after, row.difference, ...row.transition].map(eurosText)].join(","),
  );
  return `${[["site", "pupils", "before", "after", "difference", ...years].join(","), ...lines].join("\n")}\n`;
}

function text(
  comparison: ReturnType<typeof compareFunding> & { readonly sites: readonly Row[] },
  municipalities: ReturnType<typeof changesByMunicipality>,
): string {
  const ordered = [...comparison.sites].sort((a, b) =>
    a.difference < b.difference ? -1 : a.difference > b.difference ? 1 : 0,
  );
  const years = ordered[0]?.transition.map((_, index) => `jaar ${index + 1}`) ?? [];
  const rows = (list: readonly Row[]) =>
    textTable(
      ["vestiging", "voor", "na", "verschil", ...years, ""],
      list.map((row) => [
        row.site,
        ...[row.before, row.after, row.difference, ...row.transition].map(eurosText),
        row.name,
      ]),
    );
  const places =
    municipalities.length === 0
      ? ""
      : `\nGemeenten met het grootste verlies en de grootste winst\n${textTable(
          ["gemeente", "vestigingen", "voor", "na", "verschil"],
          [...municipalities.slice(0, 5), ...municipalities.slice(-5)].map((row) => [
            row.name,
            String(row.sites),
            eurosText(row.before),
            eurosText(row.after),
            eurosText(row.difference),
          ]),
        )}`;
  return (
    `Vooruit: ${comparison.winners} vestigingen (samen ${eurosText(comparison.gained)} euro)\n` +
    `Achteruit: ${comparison.losers} vestigingen (samen ${eurosText(comparison.lost)} euro)\n` +
    `Gelijk: ${comparison.unchanged} vestigingen\nTotaal: van ${eurosText(comparison.before)} naar ${eurosText(comparison.after)} euro\n` +
    `\nGrootste verlies\n${rows(ordered.slice(0, 10))}\nGrootste winst\n${rows(ordered.slice(-10).reverse())}${places}`
  );
}
