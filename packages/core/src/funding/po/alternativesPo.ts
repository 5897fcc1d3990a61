import { compare, fraction, multiply, subtract, type Fraction } from "../../numbers/fraction.ts";
import { unitsText } from "../../numbers/decimalText.ts";
import type { Alternative, Quantities } from "../../explanation/explanation.ts";
import { change, euro, percent, points, pupils } from "../../explanation/quantities.ts";
import { parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import { eurosText } from "../../vocabulary/money.ts";
import type { FundingDecisions } from "../fundingDecisions.ts";
import { amountOf, type AmountRounding, type MoneySetting } from "../fundingMoney.ts";
import { scoreRule } from "./decidePo.ts";
import type { PoFacts } from "./poFacts.ts";
import { DECREE } from "./poParameters.ts";
import { siteScore, type ScoreRule } from "./siteScore.ts";
import { atLeast } from "./targetCount.ts";
import { turningPointsPo } from "./turningPointsPo.ts";

const OTHER_THRESHOLDS = ["0", "10", "15"];
const FEWER_PUPILS = [1, 5, 10];

/**
 * What would have changed the amount of a site; what would have left it the same is not told. National figures and the amount per unit stay as they are; a pupil more
 * or less in the target group counts for the national average of that group (C - G).
 */
export function alternativesPo(
  facts: PoFacts,
  decisions: FundingDecisions,
  parameters: ParameterSet,
  money: MoneySetting,
  index: number,
): Alternative[] {
  const rule = scoreRule(facts, parameters);
  const rounding = parameterOf(parameters, DECREE.amountRounding).value as AmountRounding;
  const gross = { n: facts.gross[index]!, d: facts.grossDenominator };
  const count = facts.pupils[index]!;
  const target = facts.targetPupils && atLeast(facts.targetPupils[index]!);
  const now = decisions.amount[index]!;
  const outcome = (a: Fraction, e: number, changed: ScoreRule): Quantities => {
    const { net } = siteScore(a, e, changed);
    const cents = amountOf(net, changed.decimals, decisions.perUnit, rounding);
    return {
      net: points(unitsText(net, changed.decimals)),
      amount: euro(eurosText(cents)),
      difference: change(eurosText(cents - now)),
    };
  };
  const items: Alternative[] = [];
  for (const fewer of FEWER_PUPILS) {
    const less = subtract(gross, multiply(fraction(fewer), rule.meanDifference));
    const possible = target !== undefined ? target >= fewer : compare(less, fraction(0)) >= 0;
    if (now > 0n && possible && compare(less, fraction(0)) >= 0)
      items.push(fewerPupils(fewer, outcome(less, count, rule)));
  }
  items.push(...turningPointsPo(gross, count, rule, target));
  const current = parameterOf(parameters, DECREE.thresholdShare).value;
  for (const share of OTHER_THRESHOLDS.filter((value) => Number(value) !== Number(current))) {
    items.push(otherThreshold(share, outcome(gross, count, { ...rule, thresholdShare: fraction(Number(share), 100) })));
  }
  items.push(extraPupils(10, outcome(gross, count + 10, rule)));
  const telling = items.filter((item) => Number(item.quantities["difference"]?.value ?? 1) !== 0);
  return money.kind === "budget" ? telling.map(withFixedAmount) : telling;
}

function fewerPupils(fewer: number, quantities: Quantities): Alternative {
  const one = fewer === 1;
  return {
    id: `fewer-${fewer}`,
    sentence: {
      nl: `Met {fewer} ${one ? "leerling" : "leerlingen"} minder in de doelgroep was de score {net} en het bedrag {amount} ({difference}).`,
      en: `With {fewer} fewer ${one ? "pupil" : "pupils"} in the target group the score would be {net} and the amount {amount} ({difference}).`,
    },
    quantities: { ...quantities, fewer: pupils(fewer) },
  };
}

function otherThreshold(share: string, quantities: Quantities): Alternative {
  return {
    id: `threshold-${share}`,
    sentence: {
      nl: "Bij een drempel van {share} was de score {net} en het bedrag {amount} ({difference}).",
      en: "At a threshold of {share} the score would be {net} and the amount {amount} ({difference}).",
    },
    quantities: { ...quantities, share: percent(share) },
  };
}

function extraPupils(extra: number, quantities: Quantities): Alternative {
  return {
    id: `extra-${extra}`,
    sentence: {
      nl: "Met {extra} leerlingen meer die niet in de doelgroep vallen was de score {net} en het bedrag {amount} ({difference}).",
      en: "With {extra} more pupils outside the target group the score would be {net} and the amount {amount} ({difference}).",
    },
    quantities: { ...quantities, extra: pupils(extra) },
  };
}

function withFixedAmount(item: Alternative): Alternative {
  return {
    ...item,
    sentence: {
      nl: `${item.sentence.nl} (bij hetzelfde bedrag per eenheid)`,
      en: `${item.sentence.en} (at the same amount per unit)`,
    },
  };
}
