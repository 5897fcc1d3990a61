import { cellText } from "../indicators/cellText.ts";
import type { IndicatorTable } from "../indicators/indicatorTable.ts";
import { inBoth, numberText } from "../indicators/figureText.ts";
import type { Language, Text } from "../vocabulary/text.ts";
import type { ChangedPart, FrozenFigure, TodayView } from "./permalinkView.ts";

const PARTS: Readonly<Record<ChangedPart, Text>> = {
  data: { nl: "andere gegevens", en: "other data" },
  definition: { nl: "een andere definitie", en: "another definition" },
  breakdown: { nl: "een andere indeling in groepen", en: "another division into groups" },
  code: { nl: "een andere versie van Kansrijk", en: "another version of Kansrijk" },
};

/** Whether the same questions have the same answers today, and what else has changed. */
export function todayText({ state, changed, differenceCount, reasons }: TodayView): Text {
  const parts = (language: Language): string => changed.map((part) => PARTS[part][language]).join(", ");
  return inBoth((language) => {
    const nl = language === "nl";
    if (state === "unanswerable") {
      const why = reasons.map((reason) => reason[language]).join(" ");
      return nl
        ? `Deze vraag is vandaag niet te beantwoorden. ${why}`
        : `This question cannot be answered today. ${why}`;
    }
    const since =
      changed.length === 0
        ? ""
        : nl
          ? ` Sindsdien is er: ${parts(language)}.`
          : ` Since then there is: ${parts(language)}.`;
    if (state === "same")
      return `${nl ? "Nee, alle cijfers zijn nog hetzelfde." : "No, all figures are still the same."}${since}`;
    const count = numberText(differenceCount, 0, language);
    const figures = nl
      ? differenceCount === 1
        ? "is 1 cijfer"
        : `zijn ${count} cijfers`
      : differenceCount === 1
        ? "1 figure is"
        : `${count} figures are`;
    return `${nl ? `Ja, vandaag ${figures} anders.` : `Yes, ${figures} different today.`}${since}`;
  });
}

/** The groups of a figure in words. */
export function groupsText({ by, place, title }: IndicatorTable, keys: readonly string[], language: Language): string {
  const labels = keys.map((key, at) => by[at]?.groups.find(({ code }) => code === key)?.label[language] ?? key);
  return [title[language], place.name, ...labels].join(", ");
}

/** A figure that was kept or is there today. */
export function frozenFigureText(figure: FrozenFigure | null, style: IndicatorTable, language: Language): string {
  if (figure === null) return language === "nl" ? "was er niet" : "was not there";
  const pupils = figure.pupils === null ? "" : ` (n=${numberText(figure.pupils, 0, language)})`;
  return `${cellText(figure, style, language)}${pupils}`;
}
