import { divide, fraction, type Fraction } from "../../numbers/fraction.ts";
import { fractionText, unitsText } from "../../numbers/decimalText.ts";
import { roundHalfUp } from "../../numbers/round.ts";
import { exactValue, parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import { eurosText } from "../../vocabulary/money.ts";
import type { Text } from "../../vocabulary/text.ts";
import { amountOf, divideBudget, type AmountRounding, type MoneySetting } from "../fundingMoney.ts";
import type { FundingDecisions } from "../fundingDecisions.ts";
import { poColumns } from "./poColumns.ts";
import { AMOUNT, DECREE } from "./poParameters.ts";
import type { PoFacts } from "./poFacts.ts";
import { siteScore, type ScoreRule } from "./siteScore.ts";

export function scoreRule(facts: PoFacts, parameters: ParameterSet): ScoreRule {
  return {
    thresholdShare: divide(exactValue(parameters, DECREE.thresholdShare), fraction(100)),
    meanDifference: facts.national.meanDifference,
    decimals: Number(parameterOf(parameters, DECREE.scoreDecimals).value),
  };
}

/** Gives every site its score and its money. Pure: the same facts, rules and setting give the same bits. */
export function decidePo(facts: PoFacts, parameters: ParameterSet, money: MoneySetting): FundingDecisions {
  const rule = scoreRule(facts, parameters);
  const size = facts.sites.length;
  const net: bigint[] = [];
  const threshold: Fraction[] = [];
  for (let index = 0; index < size; index++) {
    const score = siteScore({ n: facts.gross[index]!, d: facts.grossDenominator }, facts.pupils[index]!, rule);
    net.push(score.net);
    threshold.push(score.threshold);
  }
  const netTotal = net.reduce((sum, score) => sum + score, 0n);
  const perUnit = centsPerUnit(parameters, money, netTotal, rule.decimals);
  const rounding = parameterOf(parameters, DECREE.amountRounding).value as AmountRounding;
  const amount = BigInt64Array.from(
    money.kind === "budget"
      ? divideBudget(net, money.cents)
      : net.map((score) => amountOf(score, rule.decimals, perUnit, rounding)),
  );
  const publishedAmount = (score: number): string => eurosText(amountOf(BigInt(score), 2, perUnit, rounding));
  const small = Number(parameterOf(parameters, DECREE.smallSchool).value);
  const flagged = facts.sites.map((_site, index) => facts.pupils[index]! <= small || facts.flagged?.[index] === 1);
  return {
    sites: facts.sites,
    pupils: facts.pupils,
    amount,
    perUnit,
    columns: poColumns(facts, {
      net,
      threshold,
      amount,
      flagged,
      decimals: rule.decimals,
      publishedAmount,
    }),
    summary: {
      sites: size,
      pupils: facts.pupils.reduce((sum, count) => sum + count, 0),
      sitesWithMoney: amount.reduce((count, cents) => count + (cents > 0n ? 1 : 0), 0),
      netScore: unitsText(netTotal, rule.decimals),
      amount: eurosText(amount.reduce((sum, cents) => sum + cents, 0n)),
      amountPerUnit: fractionText(divide(perUnit, fraction(100)), 6),
      ...(facts.publishedNet && !isTriedOut(parameters)
        ? { sitesDifferentFromPublished: differences(facts.publishedNet, net, rule.decimals) }
        : {}),
      sitesFlagged: flagged.filter(Boolean).length,
      ...standing(facts, parameters, money),
    },
  };
}

function centsPerUnit(parameters: ParameterSet, money: MoneySetting, netTotal: bigint, decimals: number): Fraction {
  if (money.kind === "rule") return exactValue(parameters, AMOUNT.amountPerUnit);
  if (money.kind === "per-unit") return fraction(money.cents);
  return netTotal === 0n ? fraction(0) : fraction(money.cents * 10n ** BigInt(decimals), netTotal);
}

/** Under other values than those of the rules the published scores are no yardstick. */
function isTriedOut(parameters: ParameterSet): boolean {
  return [...parameters.parameters.values()].some((parameter) => parameter.replaced !== undefined);
}

function differences(published: Int32Array, net: readonly bigint[], decimals: number): number {
  return published.reduce(
    (count, hundredths, index) =>
      count +
      (hundredths >= 0 && BigInt(hundredths) !== roundHalfUp(fraction(net[index]!, 10n ** BigInt(decimals)), 2)
        ? 1
        : 0),
    0,
  );
}

/** An assumed value counts only where the result rests on it: ties only with pupils on the border, rounding not when a budget is divided. */
function standing(facts: PoFacts, parameters: ParameterSet, money: MoneySetting) {
  const tie = facts.national.detail !== undefined && facts.national.detail.pupilsOnBorder > 1;
  const unused = new Set<string>([
    ...(tie ? [] : [DECREE.borderRule]),
    ...(money.kind === "budget" ? [DECREE.amountRounding] : []),
  ]);
  const used = [...parameters.parameters.values()].filter(
    (parameter) => parameter.status === "assumed" && (parameter.replaced !== undefined || !unused.has(parameter.id)),
  );
  const reasons = [...(money.kind === "rule" ? [] : [CHOSEN_MONEY]), ...partOfCountry(facts)];
  return {
    indicative: used.length > 0 || reasons.length > 0,
    reasons,
    assumed: used.map(({ id, label, value, unit, status }) => ({ id, label, value, unit, status })),
  };
}

const CHOSEN_MONEY = {
  nl: "Het bedrag of het budget is zelf gekozen.",
  en: "The amount or the budget was chosen by the user.",
};

/** There are about 1.4 million primary pupils; C, G and the target group are meant to be those of all of them. */
const WHOLE_COUNTRY = 1_000_000;

function partOfCountry({ national: { detail } }: PoFacts): Text[] {
  if (!detail || detail.pupils >= WHOLE_COUNTRY) return [];
  const [nl, en] = [detail.pupils.toLocaleString("nl-NL"), detail.pupils.toLocaleString("en-GB")];
  return [
    {
      nl: `De ${nl} leerlingen in dit bestand zijn genomen als heel Nederland; landelijk zijn het er ongeveer 1,4 miljoen.`,
      en: `The ${en} pupils in this file were taken as the whole country; nationally there are about 1.4 million.`,
    },
  ];
}
