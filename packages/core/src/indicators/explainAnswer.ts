import type { Text } from "../vocabulary/text.ts";
import type { IndicatorDefinition } from "./definitionSchema.ts";
import { distanceText, figureText, inBoth, numberText, yearText, type FigureStyle } from "./figureText.ts";
import type { IndicatorGap } from "./indicatorTable.ts";

export interface ExplainedAnswer {
  readonly definition: IndicatorDefinition;
  readonly place: string;
  readonly years: readonly number[];
  readonly style: FigureStyle;
  /** Pupils behind the latest total; null when it is hidden. */
  readonly pupils: number | null;
  readonly hiddenCells: number;
  readonly gap: IndicatorGap | undefined;
  /** Pupils in the least favourable group of the gap. */
  readonly gapPupils: number | null;
  readonly exact: boolean;
  readonly isGenerated: boolean;
}

/** Where the numbers come from: who was counted, how, who was left out and what was hidden. */
export function explainAnswer(facts: ExplainedAnswer): Text[] {
  const { definition, place, years, pupils, hiddenCells, isGenerated } = facts;
  const { population, numerator, leftOut } = definition.definition;
  const [first, last] = [years[0], years.at(-1)];
  const period = first === last ? yearText(last!) : `${yearText(first!)} - ${yearText(last!)}`;
  const counted =
    pupils === null
      ? []
      : [
          inBoth((language) =>
            language === "nl"
              ? `In ${place} (${period}) rust het laatste cijfer op ongeveer ${numberText(pupils, 0, language)} leerlingen.`
              : `In ${place} (${period}) the latest figure rests on about ${numberText(pupils, 0, language)} pupils.`,
          ),
        ];
  const hidden =
    hiddenCells === 0
      ? []
      : [
          {
            nl: `${hiddenCells} cijfers zijn niet getoond, omdat het om te weinig leerlingen gaat of omdat je zo'n cijfer er anders uit kunt terugrekenen.`,
            en: `${hiddenCells} figures are not shown, because there are too few pupils or because such a figure could be worked out from them.`,
          },
        ];
  const generated = isGenerated
    ? [{ nl: "Voorbeeldland: verzonnen leerlingen.", en: "Example country: invented pupils." }]
    : [];
  return [
    ...generated,
    population,
    ...(numerator ? [numerator] : []),
    definition.formula,
    ...counted,
    ...(leftOut ? [leftOut] : []),
    ...hidden,
  ];
}

/** What would have made the answer different, from the numbers as they are shown. */
export function whatIf({ definition, style, gap, gapPupils }: ExplainedAnswer): Text[] {
  if (!gap || gap.value === null || gap.value === 0 || definition.kind === "gap-at-equal-score") return [];
  const { group, against, value } = gap;
  if (definition.kind !== "rate")
    return [
      inBoth((language) =>
        language === "nl"
          ? `Zonder verschil had "${group.label.nl}" gemiddeld ${distanceText(value, style, language)} ${value > 0 ? "lager" : "hoger"} gelegen.`
          : `Without a gap "${group.label.en}" would have been ${distanceText(value, style, language)} ${value > 0 ? "lower" : "higher"} on average.`,
      ),
    ];
  if (gapPupils === null) return [];
  const needed = Math.round((Math.abs(value) / 100) * gapPupils);
  if (needed === 0) return [];
  const count = { unit: "index", decimals: 0 } as const;
  return [
    inBoth((language) => {
      const number = figureText(needed, count, language);
      return language === "nl"
        ? `Als dit in de groep "${group.label.nl}" voor ongeveer ${number} leerlingen ${value > 0 ? "minder" : "meer"} had gegolden, dan was er geen verschil met "${against.label.nl}".`
        : `Had this held for about ${number} ${value > 0 ? "fewer" : "more"} pupils of the group "${group.label.en}", there would have been no gap with "${against.label.en}".`;
    }),
  ];
}
