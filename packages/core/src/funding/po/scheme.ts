import type { FundingScheme } from "../fundingScheme.ts";
import { decidePo } from "./decidePo.ts";
import { explainPo } from "./explainPo.ts";
import { factsFromPupils } from "./factsFromPupils.ts";
import { factsFromScores } from "./factsFromScores.ts";
import { done } from "../../vocabulary/refusal.ts";
import { AMOUNT, DECREE, NATIONAL } from "./poParameters.ts";
import { packPoFacts, poFactsSchema, unpackPoFacts } from "./packPoFacts.ts";
import type { PoFacts } from "./poFacts.ts";

/** Money for primary schools whose pupils need it: Besluit bekostiging WPO, Stb. 2018, 334; letters of 2019 and 2023. */
export const scheme: FundingScheme<PoFacts> = {
  id: "po",
  title: {
    nl: "Geld voor onderwijskansen op basisscholen",
    en: "Money for equal chances in primary schools",
  },
  question: {
    nl: "Welke basisschool krijgt extra geld, hoeveel, en waarom?",
    en: "Which primary school gets extra money, how much, and why?",
  },
  method: "funding-po",
  levers: [
    {
      parameter: DECREE.thresholdShare,
      label: { nl: "Drempel", en: "Threshold" },
      unit: "percent",
      min: 0,
      max: 40,
      step: 0.5,
      sources: ["scores", "pupils"],
    },
    {
      parameter: DECREE.targetShare,
      label: { nl: "Doelgroep", en: "Target group" },
      unit: "percent",
      min: 1,
      max: 50,
      step: 1,
      sources: ["pupils"],
    },
    {
      parameter: DECREE.borderRule,
      label: { nl: "Gelijke scores op de grens", en: "Equal scores on the border" },
      unit: "choice",
      min: 0,
      max: 0,
      step: 0,
      options: ["include", "exclude", "proportional"],
      sources: ["pupils"],
    },
  ],
  requirements: (source, money) => [
    { regulation: DECREE.regulation, datedBy: "count-date" },
    ...(source === "scores" ? [{ regulation: NATIONAL.regulation, datedBy: "count-date" as const }] : []),
    ...(money.kind === "rule" ? [{ regulation: AMOUNT.regulation, datedBy: "school-year" as const }] : []),
  ],
  facts: (source, parameters) =>
    source.kind === "scores"
      ? done(factsFromScores(source.rows, parameters))
      : factsFromPupils(source.table, parameters),
  decide: decidePo,
  explain: explainPo,
  surroundings: (facts) =>
    Float64Array.from(facts.sites, (_site, index) =>
      facts.meanScore
        ? facts.meanScore[index]! / 100
        : -Number(facts.gross[index]!) / Number(facts.grossDenominator) / facts.pupils[index]!,
    ),
  surroundingsLabel: (facts) => (facts.meanScore ? BY_EXPECTED_SCORE : BY_GROSS_SCORE),
  pack: packPoFacts,
  unpack: (packed) => unpackPoFacts(poFactsSchema.parse(packed)),
};

const BY_EXPECTED_SCORE = {
  nl: "Omgeving van de leerlingen van de school (gemiddelde verwachte score, in vijf delen)",
  en: "Surroundings of the pupils of the school (mean expected score, in fifths)",
};

/** The money follows this very figure, so that it falls to the first fifths says little by itself. */
const BY_GROSS_SCORE = {
  nl: "Score zonder drempel per leerling van de school, in vijf delen (het geld volgt deze score zelf)",
  en: "Gross score per pupil of the school, in fifths (the money follows this score itself)",
};
