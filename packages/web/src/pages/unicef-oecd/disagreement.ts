import type { Text } from "@kansrijk/core/vocabulary/text";

interface Measured {
  readonly label: string;
  /** Less is more equal. */
  readonly x: number;
  /** More is more equal. */
  readonly y: number;
}

/** In how many pairs of countries the two measures name the other one as more equal, in a sentence. */
export function disagreement(points: readonly Measured[]): Text {
  let [pairs, apart] = [0, 0];
  points.forEach((one, place) => {
    for (const other of points.slice(place + 1)) {
      pairs++;
      if ((one.x < other.x && one.y < other.y) || (one.x > other.x && one.y > other.y)) apart++;
    }
  });
  return {
    nl: `De twee maten zijn het niet altijd eens. Bij ${apart} van de ${pairs} paren landen noemt UNICEF het ene land gelijker en de OESO het andere (zonder op de marges te letten).`,
    en: `The two measures do not always agree. In ${apart} of the ${pairs} pairs of countries UNICEF calls one more equal and the OECD the other (margins left aside).`,
  };
}
