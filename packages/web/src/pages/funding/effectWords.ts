import type { Text } from "@kansrijk/core/vocabulary/text";

export const EFFECT = {
  title: { nl: "Bij wie komt het geld terecht?", en: "Who does the money reach?" },
  lead: {
    nl: "De streep om elke stip is een 95%-interval: zoveel hangt het cijfer af van welke vestigingen er dit jaar toevallig zijn. De streepjeslijn is het gemiddelde van alle leerlingen.",
    en: "The bar around each dot is a 95% interval: how much the figure depends on which sites happen to exist this year. The dashed line is the mean of all pupils.",
  },
  fromScores: {
    nl: "Let op: in deze tabel staat de omgeving van leerlingen niet los van hun score. De volgorde is hier die van de score per leerling, en daarvan hangt ook het geld af. Met gegevens per leerling is dit zuiverder.",
    en: "Please note: this table does not hold the surroundings of pupils apart from their score. The order here is that of the score per pupil, on which the money depends too. With data per pupil this is purer.",
  },
  hollow: { nl: "Open stippen: volgens de regel zoals hij is.", en: "Hollow dots: under the rule as it is." },
  perPupil: { nl: "Euro per leerling", en: "Euros per pupil" },
  group: { nl: "Groep", en: "Group" },
  sites: { nl: "Vestigingen", en: "Sites" },
  pupilShare: { nl: "Deel van de leerlingen", en: "Share of pupils" },
  amountShare: { nl: "Deel van het geld", en: "Share of the money" },
  interval: { nl: "95%-interval", en: "95% interval" },
  empty: { nl: "geen leerlingen", en: "no pupils" },
  hidden: { nl: "te klein om te tonen", en: "too small to show" },
  curve: { nl: "Concentratie van het geld", en: "Concentration of the money" },
  curvePupils: {
    nl: "Deel van de leerlingen, scholen met de minst gunstige omgeving eerst",
    en: "Share of pupils, schools with the least favourable surroundings first",
  },
  curveAmount: { nl: "Deel van het geld", en: "Share of the money" },
  curveBefore: { nl: "volgens de regel", en: "under the rule" },
} satisfies Record<string, Text>;
