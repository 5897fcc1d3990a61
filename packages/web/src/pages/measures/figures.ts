import type { BootstrapInterval } from "@kansrijk/core/measures/segregation/bootstrap";
import type { SegregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import type { Text } from "@kansrijk/core/vocabulary/text";

export interface Figure {
  readonly id: string;
  readonly name: Text;
  /** For the picture, where there is little room. */
  readonly short: Text;
  /** One line, in plain words. */
  readonly meaning: Text;
  readonly value: number;
  readonly interval: BootstrapInterval | null;
  /** What chance alone would give. */
  readonly chance: number | null;
}

interface Known {
  readonly id: string;
  readonly name: Text;
  readonly short: Text;
  readonly meaning: Text;
  readonly value: number | null;
}

/** More groups than these are left out of the list: isolation is told per group. */
const MOST_GROUPS = 10;

/** The measures of a table that exist, the ones without a group first. */
export function figuresOf(report: SegregationReport): readonly Figure[] {
  const pair = report.focus === null ? [] : pairMeasures(report, report.focus);
  return [...ofAll(report), ...pair, ...isolations(report)].flatMap(({ value, ...words }) => {
    if (value === null) return [];
    const interval = report.intervals?.[words.id] ?? null;
    return [{ ...words, value, interval, chance: report.expected.values[words.id] ?? null }];
  });
}

function ofAll({ M, H, multi }: SegregationReport): readonly Known[] {
  return [
    {
      id: "M",
      short: { nl: "M", en: "M" },
      name: { nl: "Wederzijdse informatie (M)", en: "Mutual information (M)" },
      meaning: {
        nl: "Hoeveel de school zegt over de groep van een leerling. 0 = niets; er is geen vast hoogste getal.",
        en: "How much the school tells about the group of a pupil. 0 = nothing; there is no fixed highest number.",
      },
      value: M,
    },
    {
      id: "H",
      short: { nl: "H", en: "H" },
      name: { nl: "Informatie-index (H)", en: "Information index (H)" },
      meaning: {
        nl: "M als deel van het hoogste dat kan. 0 = overal dezelfde mix, 1 = op elke school één groep.",
        en: "M as a part of the most it can be. 0 = the same mix everywhere, 1 = one group at every school.",
      },
      value: H,
    },
    {
      id: "multi.multi_dissimilarity",
      short: { nl: "D van alle groepen", en: "D of all groups" },
      name: { nl: "Ongelijkheidsindex van alle groepen", en: "Dissimilarity of all groups" },
      meaning: {
        nl: "Als D, maar van alle groepen samen. 0 = gelijk verdeeld, 1 = helemaal gescheiden.",
        en: "As D, but of all groups together. 0 = evenly spread, 1 = fully separated.",
      },
      value: multi.multi_dissimilarity,
    },
  ];
}

function pairMeasures({ D, gini, eta2, interaction }: SegregationReport, focus: string): readonly Known[] {
  return [
    {
      id: "D",
      short: { nl: "D", en: "D" },
      name: { nl: "Ongelijkheidsindex (D)", en: "Dissimilarity (D)" },
      meaning: {
        nl: `Dit deel van de groep "${focus}" moet naar een andere school voor overal dezelfde mix. 0 = niemand, 1 = helemaal gescheiden.`,
        en: `This part of the group "${focus}" must go to another school for the same mix everywhere. 0 = nobody, 1 = fully separated.`,
      },
      value: D,
    },
    {
      id: "gini",
      short: { nl: "Gini", en: "Gini" },
      name: { nl: "Gini van segregatie", en: "Gini of segregation" },
      meaning: {
        nl: `Hoe sterk scholen verschillen in hun deel "${focus}". 0 = niet, 1 = helemaal gescheiden.`,
        en: `How much schools differ in their share of "${focus}". 0 = not at all, 1 = fully separated.`,
      },
      value: gini,
    },
    {
      id: "eta2",
      short: { nl: "Variantie", en: "Variance" },
      name: { nl: "Deel van de variantie", en: "Variance share" },
      meaning: {
        nl: `Hoe goed je aan de school kunt zien of een leerling bij "${focus}" hoort. 0 = niet, 1 = precies.`,
        en: `How well the school shows whether a pupil belongs to "${focus}". 0 = not at all, 1 = exactly.`,
      },
      value: eta2,
    },
    {
      id: "interaction",
      short: { nl: "Contact", en: "Contact" },
      name: { nl: "Contact met andere groepen", en: "Contact with other groups" },
      meaning: {
        nl: `Gemiddeld deel leerlingen uit andere groepen op de school van een leerling uit "${focus}".`,
        en: `Mean share of pupils of other groups at the school of a pupil of "${focus}".`,
      },
      value: interaction,
    },
  ];
}

function isolations({ isolation }: SegregationReport): readonly Known[] {
  return Object.entries(isolation)
    .slice(0, MOST_GROUPS)
    .map(([group, value]) => ({
      id: `isolation.${group}`,
      short: { nl: `Isolatie: ${group}`, en: `Isolation: ${group}` },
      name: { nl: `Isolatie: ${group}`, en: `Isolation: ${group}` },
      meaning: {
        nl: `Gemiddeld deel leerlingen van de eigen groep op de school van een leerling uit "${group}".`,
        en: `Mean share of pupils of the own group at the school of a pupil of "${group}".`,
      },
      value,
    }));
}
