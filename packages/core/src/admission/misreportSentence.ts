import type { Text } from "../vocabulary/text.ts";
import type { Misreport } from "./misreport.ts";

/** A profitable misreport in plain words. @param honest the own list, best first; `nameOf` of a programme */
export function misreportSentence(
  { applicant, reported, gets, insteadOf }: Misreport,
  honest: readonly string[],
  nameOf: (programme: string) => string,
): Text {
  const act = actOf(reported, honest, nameOf);
  const was = insteadOf === undefined ? { nl: "geen plaats", en: "no place" } : both(nameOf(insteadOf));
  return {
    nl: `Aanmelder ${applicant} ${act.nl} en krijgt dan ${nameOf(gets)} in plaats van ${was.nl}.`,
    en: `Applicant ${applicant} ${act.en} and then gets ${nameOf(gets)} instead of ${was.en}.`,
  };
}

function actOf(reported: readonly string[], honest: readonly string[], nameOf: (id: string) => string): Text {
  const first = reported[0]!;
  const favourite = nameOf(honest[0]!);
  const rest = honest.filter((id) => id !== first);
  const isSame = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((id, index) => id === b[index]);
  if (reported.length > 1 && first !== honest[0] && isSame(reported.slice(1), rest))
    return {
      nl: `zet ${nameOf(first)} bovenaan, terwijl ${favourite} de liefste is,`,
      en: `puts ${nameOf(first)} first, while ${favourite} is the favourite,`,
    };
  if (reported.length === 1 && honest.length > 1)
    return { nl: `zet alleen ${nameOf(first)} op de lijst`, en: `puts only ${nameOf(first)} on the list` };
  const left = honest.filter((id) => !reported.includes(id));
  const kept = honest.filter((id) => reported.includes(id));
  if (left.length > 0 && isSame(kept, reported)) {
    const names = left.map(nameOf).join(", ");
    return { nl: `laat ${names} van de lijst weg`, en: `leaves ${names} off the list` };
  }
  const names = reported.map(nameOf).join(", ");
  return { nl: `levert de lijst ${names} in`, en: `hands in the list ${names}` };
}

function both(name: string): Text {
  return { nl: name, en: name };
}
