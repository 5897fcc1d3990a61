import type { Fraction } from "../../numbers/fraction.ts";
import { fractionText, unitsText } from "../../numbers/decimalText.ts";
import { eurosText } from "../../vocabulary/money.ts";
import type { Column } from "../fundingDecisions.ts";
import type { PoFacts } from "./poFacts.ts";
import { countText } from "./targetCount.ts";

interface Decided {
  readonly net: readonly bigint[];
  readonly threshold: readonly Fraction[];
  readonly amount: BigInt64Array;
  readonly flagged: readonly boolean[];
  readonly decimals: number;
  readonly publishedAmount: (hundredths: number) => string;
}

/** The columns of the scheme, in the order of the formula. */
export function poColumns(facts: PoFacts, decided: Decided): readonly Column[] {
  const gross = (index: number) => fractionText({ n: facts.gross[index]!, d: facts.grossDenominator }, 2);
  return [
    { ...SITE, value: (index) => facts.sites[index]! },
    { ...PUPILS, value: (index) => String(facts.pupils[index]!) },
    ...targetColumn(facts),
    { ...GROSS, value: gross },
    { ...THRESHOLD, value: (index) => fractionText(decided.threshold[index]!, 6) },
    { ...NET, value: (index) => unitsText(decided.net[index]!, decided.decimals) },
    { ...MONEY, value: (index) => eurosText(decided.amount[index]!) },
    ...publishedColumns(facts, decided),
    { ...REMARK, value: (index) => (decided.flagged[index] ? "unreliable" : "") },
  ];
}

function targetColumn({ targetPupils }: PoFacts): Column[] {
  return targetPupils ? [{ ...TARGET, value: (index) => countText(targetPupils[index]!) }] : [];
}

function publishedColumns({ publishedNet }: PoFacts, decided: Decided): Column[] {
  if (!publishedNet) return [];
  const known = (index: number, text: (hundredths: number) => string) =>
    publishedNet[index]! < 0 ? "" : text(publishedNet[index]!);
  return [
    { ...PUBLISHED_NET, value: (index) => known(index, (hundredths) => unitsText(hundredths, 2)) },
    { ...PUBLISHED_MONEY, value: (index) => known(index, decided.publishedAmount) },
  ];
}

type Heading = Omit<Column, "value">;

const SITE: Heading = {
  id: "site",
  unit: "code",
  label: { nl: "Vestiging", en: "Site" },
  description: { nl: "Code van de vestiging (BRIN en volgnummer)", en: "Code of the site (BRIN and number)" },
};
const PUPILS: Heading = {
  id: "pupils",
  unit: "pupils",
  label: { nl: "Leerlingen", en: "Pupils" },
  description: { nl: "Aantal leerlingen op de teldatum (E)", en: "Number of pupils on the count date (E)" },
};
const TARGET: Heading = {
  id: "targetPupils",
  unit: "band",
  label: { nl: "Doelgroep", en: "Target group" },
  description: {
    nl: "Leerlingen in de landelijke doelgroep; <5 is 1 tot en met 4",
    en: "Pupils in the national target group; <5 is 1 to 4",
  },
};
const GROSS: Heading = {
  id: "grossScore",
  unit: "points",
  label: { nl: "Score zonder drempel", en: "Gross score" },
  description: { nl: "Som van C - D over de doelgroep (A)", en: "Sum of C - D over the target group (A)" },
};
const THRESHOLD: Heading = {
  id: "threshold",
  unit: "points",
  label: { nl: "Drempel", en: "Threshold" },
  description: { nl: "E x F x (C - G) (B)", en: "E x F x (C - G) (B)" },
};
const NET: Heading = {
  id: "netScore",
  unit: "points",
  label: { nl: "Score", en: "Net score" },
  description: { nl: "A - B, ten minste 0, afgerond", en: "A - B, at least 0, rounded" },
};
const MONEY: Heading = {
  id: "amount",
  unit: "euro",
  label: { nl: "Bedrag", en: "Amount" },
  description: { nl: "Bedrag in euro's", en: "Amount in euros" },
};
const PUBLISHED_NET: Heading = {
  id: "publishedNetScore",
  unit: "points",
  label: { nl: "Gepubliceerde score", en: "Published score" },
  description: { nl: "Score die in de tabel staat", en: "Score as printed in the table" },
};
const PUBLISHED_MONEY: Heading = {
  id: "publishedAmount",
  unit: "euro",
  label: { nl: "Bedrag bij gepubliceerde score", en: "Amount at published score" },
  description: { nl: "Gepubliceerde score maal bedrag per eenheid", en: "Published score times amount per unit" },
};
const REMARK: Heading = {
  id: "remark",
  unit: "text",
  label: { nl: "Opmerking", en: "Remark" },
  description: { nl: "unreliable: score onvoldoende betrouwbaar", en: "unreliable: score not reliable enough" },
};
