import { fundingEffect } from "@kansrijk/core/funding/fundingEffect";
import type { Effect } from "@kansrijk/core/measures/effect";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { carryOut } from "./carryOut.ts";
import { settingsOfOptions, type FundingOptions } from "./fundingOptions.ts";
import type { CommonOptions, Io } from "./io.ts";
import { textTable } from "./textTable.ts";

const WORDS = {
  nl: {
    group: "groep",
    pupils: "leerlingen",
    share: "deel van het geld",
    perPupil: "euro per leerling",
    interval: "95%-interval",
    hidden: "te klein om te tonen",
    empty: "geen leerlingen",
    index: "Concentratie-index",
  },
  en: {
    group: "group",
    pupils: "pupils",
    share: "share of the money",
    perPupil: "euros per pupil",
    interval: "95% interval",
    hidden: "too small to show",
    empty: "no pupils",
    index: "Concentration index",
  },
} as const;

/** `kansrijk funding effect`: how the money falls over groups. */
export async function effectAction(
  scheme: string,
  options: FundingOptions & { format: string },
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { run, places } = await carryOut(scheme, options, settingsOfOptions(options, common), common);
  const outcome = fundingEffect(
    run,
    run.decisions.sites.map((site) => places.get(site) ?? {}),
  );
  io.out(options.format === "json" ? `${JSON.stringify(outcome, null, 1)}\n` : effectText(outcome, common.lang));
}

function effectText({ groupings, concentration }: Effect, language: Language): string {
  const words = WORDS[language];
  const fixed = (value: number, digits: number): string =>
    value.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const tables = groupings.map(({ label, groups }) => {
    const rows = groups.map(({ label: name, state, figures }) =>
      figures
        ? [
            name[language],
            fixed(figures.pupils, 0),
            `${fixed(figures.amountShare * 100, 1)}%`,
            fixed(figures.perPupil, 2),
            `${fixed(figures.interval.low, 2)} - ${fixed(figures.interval.high, 2)}`,
          ]
        : [name[language], state === "empty" ? words.empty : words.hidden, "", "", ""],
    );
    return `${label[language]}\n${textTable([words.group, words.pupils, words.share, words.perPupil, words.interval], rows)}`;
  });
  const index = concentration
    ? `${words.index}: ${fixed(concentration.index, 4)} (${fixed(concentration.interval.low, 4)} - ${fixed(concentration.interval.high, 4)})\n`
    : "";
  return `${tables.join("\n")}\n${index}`;
}
