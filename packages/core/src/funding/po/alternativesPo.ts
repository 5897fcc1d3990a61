import { add, compare, divide, fraction, multiply, subtract, type Fraction } from "../../numbers/fraction.ts";
import { fractionText, unitsText } from "../../numbers/decimalText.ts";
import type { Alternative, Quantities } from "../../explanation/explanation.ts";
import { euro, percent, points, pupils } from "../../explanation/quantities.ts";
import { parameterOf, type ParameterSet } from "../../rules/parameters.ts";
import { eurosText } from "../../vocabulary/money.ts";
import type { FundingDecisions } from "../fundingDecisions.ts";
import { amountOf, type AmountRounding, type MoneySetting } from "../fundingMoney.ts";
import { scoreRule } from "./decidePo.ts";
import type { PoFacts } from "./poFacts.ts";
import { DECREE } from "./poParameters.ts";
import { siteScore, type ScoreRule } from "./siteScore.ts";

const OTHER_THRESHOLDS = ["0", "10", "15"];
const FEWER_PUPILS = [1, 5, 10];

/**
 * What would have changed the amount of a site. National figures and the amount per unit stay as they are; a pupil more
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
  const now = decisions.amount[index]!;
  const outcome = (a: Fraction, e: number, changed: ScoreRule): Quantities => {
    const { net } = siteScore(a, e, changed);
    const cents = amountOf(net, changed.decimals, decisions.perUnit, rounding);
    return {
      net: points(unitsText(net, changed.decimals)),
      amount: euro(eurosText(cents)),
      difference: euro(eurosText(cents - now)),
    };
  };
  const items: Alternative[] = [];
  for (const fewer of FEWER_PUPILS) {
    const less = subtract(gross, multiply(fraction(fewer), rule.meanDifference));
    const possible = facts.targetPupils ? facts.targetPupils[index]! >= fewer : compare(less, fraction(0)) >= 0;
    if (now > 0n && possible && compare(less, fraction(0)) >= 0)
      items.push(fewerPupils(fewer, outcome(less, count, rule)));
  }
  items.push(...turningPoint(gross, count, rule, facts.targetPupils?.[index]));
  const current = parameterOf(parameters, DECREE.thresholdShare).value;
  for (const share of OTHER_THRESHOLDS.filter((value) => Number(value) !== Number(current))) {
    items.push(otherThreshold(share, outcome(gross, count, { ...rule, thresholdShare: fraction(Number(share), 100) })));
  }
  items.push(extraPupils(10, outcome(gross, count + 10, rule)));
  return money.kind === "budget" ? items.map(withFixedAmount) : items;
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

/** How many target pupils of average score part this site from the other side of the threshold, and where the threshold would have to be. */
function turningPoint(gross: Fraction, count: number, rule: ScoreRule, target: number | undefined): Alternative[] {
  const perPupil = rule.meanDifference;
  if (compare(perPupil, fraction(0)) <= 0 || count === 0) return [];
  const gap = subtract(gross, multiply(multiply(fraction(count), rule.thresholdShare), perPupil));
  const share = fractionText(divide(multiply(gross, fraction(100)), multiply(fraction(count), perPupil)), 2);
  const above = compare(gap, fraction(0)) > 0;
  const needed = ceil(divide(above ? gap : subtract(fraction(0), gap), perPupil)) + (above ? 0 : 1);
  const quantities = { pupils: pupils(needed), share: percent(share) };
  if (!above) {
    return [
      {
        id: "into",
        sentence: {
          nl: "Met ongeveer {pupils} leerlingen meer in de doelgroep (en evenveel leerlingen in totaal) had de school wel geld gekregen.",
          en: "With about {pupils} more pupils in the target group (and as many pupils in all) the school would have received money.",
        },
        quantities,
      },
      {
        id: "share",
        sentence: {
          nl: "De school krijgt geld bij een drempel onder {share}.",
          en: "The school receives money at a threshold below {share}.",
        },
        quantities,
      },
    ];
  }
  const out: Alternative = {
    id: "out",
    sentence: {
      nl: "Met {pupils} leerlingen minder in de doelgroep had de school niets gekregen.",
      en: "With {pupils} fewer pupils in the target group the school would have received nothing.",
    },
    quantities,
  };
  const share100: Alternative = {
    id: "share",
    sentence: {
      nl: "De school krijgt geen geld meer bij een drempel van {share} of meer.",
      en: "The school receives no money at a threshold of {share} or more.",
    },
    quantities,
  };
  return target !== undefined && target < needed ? [share100] : [out, share100];
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
      nl: `${item.sentence.nl} (bij hetzelfde bedrag per punt)`,
      en: `${item.sentence.en} (at the same amount per point)`,
    },
  };
}

/** Whole pupils needed to cover a part of one. */
function ceil(value: Fraction): number {
  const up = add(value, fraction(value.d - 1n, value.d));
  return Number(up.n / up.d);
}
