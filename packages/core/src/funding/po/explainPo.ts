import { divide, fraction } from "../../numbers/fraction.ts";
import { fractionText, unitsText } from "../../numbers/decimalText.ts";
import { basisOf, type Explanation, type Quantities, type Step } from "../../explanation/explanation.ts";
import { quantityText } from "../../explanation/quantityText.ts";
import { euro, percent, points, pupils } from "../../explanation/quantities.ts";
import { parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import { eurosText } from "../../vocabulary/money.ts";
import type { FundingDecisions } from "../fundingDecisions.ts";
import type { MoneySetting } from "../fundingMoney.ts";
import { alternativesPo } from "./alternativesPo.ts";
import { scoreRule } from "./decidePo.ts";
import type { PoFacts } from "./poFacts.ts";
import { AMOUNT, DECREE, NATIONAL } from "./poParameters.ts";
import { siteScore } from "./siteScore.ts";
import { countText, HIDDEN } from "./targetCount.ts";

/** Decimals of figures that are not round, so that a sum on paper gives the same outcome. */
const SHOWN = 8;

/** Why a site gets its amount, and what would have changed it. */
export function explainPo(
  facts: PoFacts,
  decisions: FundingDecisions,
  parameters: ParameterSet,
  money: MoneySetting,
  index: number,
): Explanation {
  const site = facts.sites[index]!;
  const amount = euro(eurosText(decisions.amount[index]!));
  return {
    subject: site,
    title: {
      nl: `Vestiging ${site} krijgt ${quantityText(amount, "nl")} voor onderwijskansen`,
      en: `Site ${site} receives ${quantityText(amount, "en")} for equal chances`,
    },
    steps: [
      pupilStep(facts, index),
      grossStep(facts, parameters, index),
      nationalStep(facts, parameters),
      ...scoreSteps(facts, parameters, index),
      amountStep(facts, decisions, parameters, money, index),
    ],
    alternatives: alternativesPo(facts, decisions, parameters, money, index),
    remarks: remarks(facts, decisions, parameters, index),
  };
}

function step(id: string, nl: string, en: string, quantities: Quantities, basis: Step["basis"] = []): Step {
  return { id, sentence: { nl, en }, quantities, basis };
}

function pupilStep(facts: PoFacts, index: number): Step {
  return step(
    "pupils",
    "Op de teldatum had de school {pupils} leerlingen (E).",
    "On the count date the school had {pupils} pupils (E).",
    { pupils: pupils(facts.pupils[index]!) },
  );
}

function grossStep(facts: PoFacts, parameters: ParameterSet, index: number): Step {
  const gross = points(grossText(facts, index));
  const target = facts.targetPupils?.[index];
  if (target === undefined) {
    return step(
      "gross",
      "Het CBS telde op hoever de leerlingen van de school die bij de landelijke doelgroep horen onder het landelijk gemiddelde liggen: de score zonder drempel is {gross} (A).",
      "CBS added up how far the pupils of the school who belong to the national target group are below the national mean: the score without threshold is {gross} (A).",
      { gross },
      [basisOf(parameterOf(parameters, DECREE.targetShare))],
    );
  }
  return step(
    "gross",
    "{target} leerlingen van de school horen bij de {share} van het land met de laagste verwachte score. Samen liggen zij {gross} punten onder het landelijk gemiddelde: dat is de score zonder drempel (A).",
    "{target} pupils of the school belong to the {share} of the country with the lowest expected score. Together they are {gross} points below the national mean: that is the score without threshold (A).",
    {
      target: { value: countText(target), unit: target === HIDDEN ? "text" : "pupils" },
      share: percent(parameterOf(parameters, DECREE.targetShare).value),
      gross,
    },
    [basisOf(parameterOf(parameters, DECREE.targetShare)), ...borderBasis(facts, parameters)],
  );
}

/** Two decimals where the number of pupils behind it is hidden: more would tell how many they are. */
function grossText(facts: PoFacts, index: number): string {
  const decimals = facts.targetPupils?.[index] === HIDDEN ? 2 : SHOWN;
  return fractionText({ n: facts.gross[index]!, d: facts.grossDenominator }, decimals);
}

function borderBasis(facts: PoFacts, parameters: ParameterSet): Step["basis"] {
  return (facts.national.detail?.pupilsOnBorder ?? 0) > 1 ? [basisOf(parameterOf(parameters, DECREE.borderRule))] : [];
}

function nationalStep(facts: PoFacts, parameters: ParameterSet): Step {
  const difference = points(fractionText(facts.national.meanDifference, SHOWN));
  const detail = facts.national.detail;
  if (!detail) {
    return step(
      "national",
      "In het hele land ligt de doelgroep gemiddeld {difference} punten onder het gemiddelde van alle leerlingen (C - G).",
      "In the whole country the target group is on average {difference} points below the mean of all pupils (C - G).",
      { difference },
      [basisOf(parameterOf(parameters, NATIONAL.meanDifference))],
    );
  }
  return step(
    "national",
    "Alle {all} leerlingen hebben gemiddeld {mean} (C), de doelgroep gemiddeld {target} (G). Het verschil is {difference} punten (C - G).",
    "The mean of all {all} pupils is {mean} (C), that of the target group {target} (G). The difference is {difference} points (C - G).",
    {
      all: pupils(detail.pupils),
      mean: points(fractionText(detail.meanAll, 4)),
      target: points(fractionText(detail.meanTarget, 4)),
      difference,
    },
  );
}

function scoreSteps(facts: PoFacts, parameters: ParameterSet, index: number): Step[] {
  const rule = scoreRule(facts, parameters);
  const gross = { n: facts.gross[index]!, d: facts.grossDenominator };
  const { threshold, net } = siteScore(gross, facts.pupils[index]!, rule);
  const shared = {
    threshold: points(fractionText(threshold, SHOWN)),
    gross: points(grossText(facts, index)),
    net: points(unitsText(net, rule.decimals)),
  };
  const share = percent(parameterOf(parameters, DECREE.thresholdShare).value);
  const decimals = { value: String(rule.decimals), unit: "number" as const };
  return [
    step(
      "threshold",
      "De drempel is {pupils} x {share} x {difference} = {threshold} (B): voor {share} van de leerlingen krijgt een school geen extra geld.",
      "The threshold is {pupils} x {share} x {difference} = {threshold} (B): for {share} of its pupils a school gets no extra money.",
      {
        ...shared,
        pupils: pupils(facts.pupils[index]!),
        share,
        difference: points(fractionText(facts.national.meanDifference, SHOWN)),
      },
      [basisOf(parameterOf(parameters, DECREE.thresholdShare))],
    ),
    net > 0n
      ? step(
          "net",
          "De score is {gross} - {threshold} = {net} (A - B, afgerond op {decimals} decimalen).",
          "The score is {gross} - {threshold} = {net} (A - B, rounded to {decimals} decimals).",
          { ...shared, decimals },
          [basisOf(parameterOf(parameters, DECREE.scoreDecimals))],
        )
      : step(
          "net",
          "A - B is {gross} - {threshold}. Dat is niet meer dan nul, dus de score is {net}.",
          "A - B is {gross} - {threshold}. That is not above zero, so the score is {net}.",
          { ...shared, decimals },
          [basisOf(parameterOf(parameters, DECREE.scoreDecimals))],
        ),
  ];
}

function amountStep(
  facts: PoFacts,
  decisions: FundingDecisions,
  parameters: ParameterSet,
  money: MoneySetting,
  index: number,
): Step {
  const rule = scoreRule(facts, parameters);
  const net = siteScore({ n: facts.gross[index]!, d: facts.grossDenominator }, facts.pupils[index]!, rule).net;
  const perUnit = fractionText(divide(decisions.perUnit, fraction(100)), money.kind === "budget" ? 10 : 2);
  const quantities = {
    net: points(unitsText(net, rule.decimals)),
    perUnit: euro(money.kind === "budget" ? perUnit : Number(perUnit).toFixed(2)),
    amount: euro(eurosText(decisions.amount[index]!)),
  };
  if (money.kind === "budget") {
    return step(
      "amount",
      "Het budget van {budget} wordt verdeeld naar score. Dat is {perUnit} per eenheid. {net} eenheden geven {amount}; overgebleven centen gaan naar de grootste delen van een cent.",
      "The budget of {budget} is divided by score. That is {perUnit} per unit. {net} units give {amount}; cents left over go to the largest fractions of a cent.",
      { ...quantities, budget: euro(eurosText(money.cents)) },
    );
  }
  const basis = [
    ...(money.kind === "rule" ? [basisOf(parameterOf(parameters, AMOUNT.amountPerUnit))] : []),
    basisOf(parameterOf(parameters, DECREE.amountRounding)),
  ];
  return step(
    "amount",
    "Het bedrag is {net} x {perUnit} = {amount}.",
    "The amount is {net} x {perUnit} = {amount}.",
    quantities,
    basis,
  );
}

const ASSUMPTION = {
  nl: "Bij wat dit had veranderd telt een leerling voor het landelijk gemiddelde van de doelgroep (C - G). Landelijke cijfers, het aantal leerlingen en het bedrag per eenheid blijven gelijk, behalve waar het anders staat.",
  en: "In what would have changed it a pupil counts for the national average of the target group (C - G). National figures, the number of pupils and the amount per unit stay the same, except where said otherwise.",
};

function remarks(facts: PoFacts, decisions: FundingDecisions, parameters: ParameterSet, index: number): Step[] {
  const small = parameterOf(parameters, DECREE.smallSchool);
  return [
    ...publishedRemark(decisions, parameters, index),
    step("assumption", ASSUMPTION.nl, ASSUMPTION.en, {}),
    ...(facts.pupils[index]! <= Number(small.value)
      ? [
          step(
            "small",
            "De school heeft {limit} leerlingen of minder: de score is onvoldoende betrouwbaar.",
            "The school has {limit} pupils or fewer: the score is not reliable enough.",
            { limit: pupils(Number(small.value)) },
            [basisOf(small)],
          ),
        ]
      : []),
  ];
}

const PUBLISHED = {
  triedOut: {
    nl: "Met de regels zoals ze zijn publiceerde het CBS een score van {published}; daarbij hoort {amount}.",
    en: "With the rules as they are CBS published a score of {published}, which gives {amount}.",
  },
  rounding: {
    nl: "Het CBS publiceerde een score van {published}; daarbij hoort {amount}. Het verschil komt doordat de score zonder drempel alleen afgerond bekend is.",
    en: "CBS published a score of {published}, which gives {amount}. The difference arises because the score without threshold is only known rounded.",
  },
  unexplained: {
    nl: "In de tabel staat een score van {published} ({amount}). Die volgt niet uit de score zonder drempel en het aantal leerlingen in dezelfde rij: kijk de tabel na.",
    en: "The table has a score of {published} ({amount}). It does not follow from the gross score and the number of pupils in the same row: check the table.",
  },
};

/** A hundredth of a point can be rounding; more than that, or another rule, must not be explained away as rounding. */
function publishedRemark(decisions: FundingDecisions, parameters: ParameterSet, index: number): Step[] {
  const value = (id: string): string => decisions.columns.find((column) => column.id === id)?.value(index) ?? "";
  const [published, net] = [value("publishedNetScore"), value("netScore")];
  if (published === "" || Number(published) === Number(net)) return [];
  const tried = [...parameters.parameters.values()].some((parameter) => parameter.replaced !== undefined);
  const near = Math.abs(Number(published) - Number(net)) < 0.011;
  const { nl, en } = tried ? PUBLISHED.triedOut : near ? PUBLISHED.rounding : PUBLISHED.unexplained;
  return [step("published", nl, en, { published: points(published), amount: euro(value("publishedAmount")) })];
}
