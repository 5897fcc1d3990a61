import { add, compare, fraction, multiply, subtract, toNumber, type Fraction } from "../../numbers/fraction.ts";
import { unitsText } from "../../numbers/decimalText.ts";
import type { Alternative } from "../../explanation/explanation.ts";
import { percent, pupils } from "../../explanation/quantities.ts";
import type { Text } from "../../vocabulary/text.ts";
import { siteScore, type ScoreRule } from "./siteScore.ts";

/** Thresholds are looked for in steps of a hundredth of a percent. */
const STEPS = 10_000;

/**
 * Where the outcome of a site turns: how many pupils of the target group part it from getting (or losing) money, and the
 * lowest threshold at which it gets nothing. A pupil counts for the national average of the target group (C - G).
 */
export function turningPointsPo(gross: Fraction, count: number, rule: ScoreRule, target?: number): Alternative[] {
  if (compare(rule.meanDifference, fraction(0)) <= 0) return [];
  const funded = siteScore(gross, count, rule).net > 0n;
  const change = pupilsToTurn(gross, count, rule, funded);
  const share = lowestShareWithout(gross, count, rule);
  const possible = change !== undefined && (!funded || target === undefined || target >= change);
  return [
    ...(possible
      ? [{ id: funded ? "out" : "into", sentence: turn(funded, change), quantities: { pupils: pupils(change) } }]
      : []),
    ...(share !== undefined && share > 0
      ? [{ id: "share", sentence: funded ? STOPS : STARTS, quantities: { share: percent(unitsText(share, 2)) } }]
      : []),
  ];
}

function turn(funded: boolean, change: number): Text {
  const one = change === 1;
  return funded
    ? {
        nl: `De school had niets gekregen als {pupils} ${one ? "leerling" : "leerlingen"} van de doelgroep er niet toe ${one ? "behoorde" : "behoorden"}.`,
        en: `The school would have received nothing if {pupils} ${one ? "pupil" : "pupils"} of the target group had not belonged to it.`,
      }
    : {
        nl: `De school had wel geld gekregen als {pupils} ${one ? "leerling" : "leerlingen"} meer tot de doelgroep ${one ? "behoorde" : "behoorden"}.`,
        en: `The school would have received money if {pupils} more ${one ? "pupil" : "pupils"} had belonged to the target group.`,
      };
}

const STOPS = {
  nl: "De school krijgt niets meer bij een drempel van {share} of hoger.",
  en: "The school receives nothing at a threshold of {share} or higher.",
};
const STARTS = {
  nl: "De school krijgt geld bij een drempel lager dan {share}.",
  en: "The school receives money at a threshold lower than {share}.",
};

/** The fewest pupils whose change of group turns the outcome; rounding of the score is taken into account. */
function pupilsToTurn(gross: Fraction, count: number, rule: ScoreRule, funded: boolean): number | undefined {
  const netAfter = (change: number): bigint => {
    const shift = multiply(fraction(change), rule.meanDifference);
    return siteScore(funded ? subtract(gross, shift) : add(gross, shift), count, rule).net;
  };
  const turned = (change: number): boolean => netAfter(change) > 0n !== funded;
  const { threshold } = siteScore(gross, count, rule);
  const guess = Math.floor(Math.abs(toNumber(subtract(gross, threshold))) / toNumber(rule.meanDifference));
  return firstFrom(Math.max(0, guess - 1), turned);
}

/** The lowest threshold, in hundredths of a percent, at which the site gets nothing. */
function lowestShareWithout(gross: Fraction, count: number, rule: ScoreRule): number | undefined {
  const nothing = (hundredths: number): boolean =>
    siteScore(gross, count, { ...rule, thresholdShare: fraction(hundredths, STEPS) }).net === 0n;
  const guess = Math.floor((STEPS * toNumber(gross)) / (count * toNumber(rule.meanDifference)));
  return firstFrom(Math.max(0, guess - 2), nothing);
}

/** The first whole number that holds, near a start; undefined when it is not near: then the start was no good guess. */
function firstFrom(start: number, holds: (value: number) => boolean): number | undefined {
  let value = start;
  for (let steps = 0; value > 0 && holds(value); steps++, value--) if (steps > NEAR) return undefined;
  for (let steps = 0; !holds(value); steps++, value++) if (steps > NEAR) return undefined;
  return value;
}

const NEAR = 1000;
