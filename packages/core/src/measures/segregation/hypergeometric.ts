import { logFactorial } from "./logFactorial.ts";

/**
 * How many of `marked` are among `drawn`, when these are drawn without replacement from `all`. Inversion that begins at
 * the most likely number and goes outwards, so it takes about as many steps as the standard deviation.
 * @param random a number in [0, 1)
 */
export function hypergeometric(all: number, marked: number, drawn: number, random: number): number {
  const lowest = Math.max(0, drawn - (all - marked));
  const highest = Math.min(drawn, marked);
  if (lowest === highest) return lowest;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((drawn + 1) * (marked + 1)) / (all + 2))));
  const other = all - marked;
  let left = random;
  let [below, above] = [mode, mode];
  let chanceBelow = Math.exp(logChoose(marked, mode) + logChoose(other, drawn - mode) - logChoose(all, drawn));
  let chanceAbove = chanceBelow;
  if (left < chanceBelow) return mode;
  left -= chanceBelow;
  while (below > lowest || above < highest) {
    if (above < highest) {
      chanceAbove *= ((marked - above) / (above + 1)) * ((drawn - above) / (other - drawn + above + 1));
      above += 1;
      if (left < chanceAbove) return above;
      left -= chanceAbove;
    }
    if (below > lowest) {
      chanceBelow *= (below / (marked - below + 1)) * ((other - drawn + below) / (drawn - below + 1));
      below -= 1;
      if (left < chanceBelow) return below;
      left -= chanceBelow;
    }
    // Rounding may leave a sliver that no chance takes.
    if (chanceAbove < 1e-18 && chanceBelow < 1e-18) break;
  }
  return mode;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
