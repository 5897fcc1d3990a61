import type { Effect } from "@kansrijk/core/measures/effect";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { numberText, roundEuroText, shareText } from "../../i18n/format.ts";

/** What the charts say, in words made from the same figures. */
export function changeSummary(values: readonly number[], language: Language): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!].map((value) =>
    euro(value, language),
  );
  return language === "nl"
    ? `Bij ${numberText(values.length, language)} vestigingen verandert het bedrag: van ${least} tot ${most} per leerling. Bij de middelste vestiging is het ${middle}.`
    : `The amount changes for ${numberText(values.length, language)} sites: from ${least} to ${most} per pupil. For the middle site it is ${middle}.`;
}

export function spreadSummary(values: ArrayLike<number>, name: string, isEuro: boolean, language: Language): string {
  const above = Array.from(values)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  const none = values.length - above.length;
  const write = (value: number | undefined): string =>
    value === undefined ? "-" : isEuro ? euro(value, language) : numberText(value, language, 2);
  const count = numberText(none, language);
  if (above.length === 0) return language === "nl" ? `${name}: overal nul.` : `${name}: nought everywhere.`;
  const middle = write(above[above.length >> 1]);
  const high = write(above[Math.floor(above.length * 0.9)]);
  return language === "nl"
    ? `${name}: ${count} vestigingen hebben nul en staan niet in de grafiek. Van de andere heeft de helft ${middle} of meer, en een op de tien ${high} of meer.`
    : `${name}: ${count} sites have nought and are not in the chart. Of the others half have ${middle} or more, and one in ten ${high} or more.`;
}

export function groupSummary(groups: Effect["groupings"][number]["groups"], language: Language): string {
  const known = groups.flatMap(({ id, label, figures }) =>
    figures && id !== "unknown" ? [{ label: label[language], ...figures }] : [],
  );
  if (known.length === 0)
    return language === "nl"
      ? "Er zijn geen groepen die getoond mogen worden."
      : "There are no groups that may be shown.";
  const sorted = known.sort((a, b) => b.perPupil - a.perPupil);
  const [top, last] = [sorted[0]!, sorted.at(-1)!];
  return language === "nl"
    ? `Het meest per leerling: ${top.label}, ${euro(top.perPupil, language)} (${shareText(top.amountShare, language)} van het geld voor ${shareText(top.pupilShare, language)} van de leerlingen). Het minst: ${last.label}, ${euro(last.perPupil, language)}.`
    : `Most per pupil: ${top.label}, ${euro(top.perPupil, language)} (${shareText(top.amountShare, language)} of the money for ${shareText(top.pupilShare, language)} of the pupils). Least: ${last.label}, ${euro(last.perPupil, language)}.`;
}

export function concentrationSummary(
  { index, interval, curve }: NonNullable<Effect["concentration"]>,
  language: Language,
): string {
  const half = curve.find((point) => point.pupils >= 0.5)?.amount ?? 0;
  const figures = [index, interval.low, interval.high].map((value) => numberText(value, language, 3));
  return language === "nl"
    ? `Naar de scholen met de minst gunstige omgeving, samen goed voor de helft van de leerlingen, gaat ${shareText(half, language)} van het geld. Concentratie-index ${figures[0]} (95%-interval ${figures[1]} tot ${figures[2]}); onder nul: meer geld waar de omgeving minder gunstig is.`
    : `The schools with the least favourable surroundings, which hold half of the pupils, get ${shareText(half, language)} of the money. Concentration index ${figures[0]} (95% interval ${figures[1]} to ${figures[2]}); below nought: more money where the surroundings are less favourable.`;
}

function euro(value: number, language: Language): string {
  const small = Math.abs(value) < 100;
  if (!small) return roundEuroText(value, language);
  const sign = value < 0 ? "-" : "";
  return `${sign}${language === "nl" ? "€\u00A0" : "€"}${numberText(Math.abs(value), language, 2)}`;
}
