import { changesByMunicipality } from "@kansrijk/core/funding/changesByMunicipality";
import { compareFunding } from "@kansrijk/core/funding/compareFunding";
import { transitionAmounts, TRANSITION } from "@kansrijk/core/funding/transition";
import { resolveParameters } from "@kansrijk/core/rules/parameters";
import { quantityText } from "@kansrijk/core/explanation/quantityText";
import type { Language } from "@kansrijk/core/vocabulary/text";
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
  const { run: before, again, places } = await carryOut(scheme, options, settingsOfOptions(options, common), common);
  const money = options.toAmount !== undefined || options.toBudget !== undefined;
  const after = again(
    settingsOfOptions(
      {
        countDate: options.toCountDate ?? options.countDate,
        fundingYear: options.toFundingYear ?? options.fundingYear,
        ...optional("amount", money ? options.toAmount : options.amount),
        ...optional("budget", money ? options.toBudget : options.budget),
        set: { ...options.set, ...options.toSet },
      },
      common,
    ),
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
  else io.out(text({ ...comparison, sites }, municipalities, common.lang));
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

const WORDS = {
  nl: {
    gain: "Vooruit",
    lose: "Achteruit",
    same: "Gelijk",
    sites: "vestigingen",
    total: "Totaal",
    to: "naar",
    losses: "Grootste verlies",
    gains: "Grootste winst",
    nobody: "niemand",
    year: "jaar",
    before: "voor",
    after: "na",
    difference: "verschil",
    site: "vestiging",
    municipality: "gemeente",
    places: "Gemeenten",
    unknown: "(onbekend)",
  },
  en: {
    gain: "Gain",
    lose: "Lose",
    same: "Unchanged",
    sites: "sites",
    total: "Total",
    to: "to",
    losses: "Largest losses",
    gains: "Largest gains",
    nobody: "nobody",
    year: "year",
    before: "before",
    after: "after",
    difference: "difference",
    site: "site",
    municipality: "municipality",
    places: "Municipalities",
    unknown: "(unknown)",
  },
} as const;

const LISTED = 10;

function text(
  comparison: ReturnType<typeof compareFunding> & { readonly sites: readonly Row[] },
  municipalities: ReturnType<typeof changesByMunicipality>,
  language: Language,
): string {
  const words = WORDS[language];
  const euros = (cents: bigint): string => quantityText({ value: eurosText(cents), unit: "euro" }, language);
  const change = (cents: bigint): string => quantityText({ value: eurosText(cents), unit: "change" }, language);
  const ordered = [...comparison.sites].sort((a, b) =>
    a.difference < b.difference ? -1 : a.difference > b.difference ? 1 : 0,
  );
  const years = ordered[0]?.transition.map((_, index) => `${words.year} ${index + 1}`) ?? [];
  const siteRows = (list: readonly Row[]): string =>
    list.length === 0
      ? `${words.nobody}\n`
      : textTable(
          [words.site, words.before, words.after, words.difference, ...years, ""],
          list.map((row) => [
            row.site,
            euros(row.before),
            euros(row.after),
            change(row.difference),
            ...row.transition.map(euros),
            row.name,
          ]),
        );
  const ends = [
    ...municipalities.filter((row) => row.difference < 0n).slice(0, 5),
    ...municipalities.filter((row) => row.difference > 0n).slice(-5),
  ];
  const places = textTable(
    [words.municipality, words.sites, words.before, words.after, words.difference],
    ends.map((row) => [
      row.name || words.unknown,
      String(row.sites),
      euros(row.before),
      euros(row.after),
      change(row.difference),
    ]),
  );
  return [
    `${words.gain}: ${comparison.winners} ${words.sites} (${change(comparison.gained)})`,
    `${words.lose}: ${comparison.losers} ${words.sites} (${change(-comparison.lost)})`,
    `${words.same}: ${comparison.unchanged} ${words.sites}`,
    `${words.total}: ${euros(comparison.before)} ${words.to} ${euros(comparison.after)}`,
    `\n${words.losses}\n${siteRows(ordered.filter((row) => row.difference < 0n).slice(0, LISTED))}`,
    `${words.gains}\n${siteRows(
      ordered
        .filter((row) => row.difference > 0n)
        .slice(-LISTED)
        .reverse(),
    )}`,
    ...(ends.length > 0 ? [`${words.places}\n${places}`] : []),
  ].join("\n");
}
