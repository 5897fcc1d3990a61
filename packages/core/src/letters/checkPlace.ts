import type { Text } from "../vocabulary/text.ts";
import { sectionName, type LetterOutline } from "./letterOutline.ts";
import type { LetterPlace } from "./letterPlace.ts";

type Outline = Pick<LetterOutline, "id" | "sections">;

/** Whether letter, heading and paragraph exist: what is wrong in plain words, or nothing when the place is there. */
export function checkPlace(place: LetterPlace, outlines: readonly Outline[]): Text | undefined {
  const letter = outlines.find(({ id }) => id === place.letter);
  if (letter === undefined) {
    const known = outlines.map(({ id }) => id).join(", ");
    return {
      nl: `brief ${place.letter} bestaat niet; verwacht: ${known}`,
      en: `letter ${place.letter} does not exist; expected: ${known}`,
    };
  }
  const section = letter.sections.find((item) => sectionName(item) === place.heading);
  if (section === undefined) {
    const longer = letter.sections.map(sectionName).filter((name) => name.endsWith(` › ${place.heading}`));
    const hint = longer.length === 0 ? "" : ` (${longer.join("; ")}?)`;
    return {
      nl: `brief ${place.letter} heeft geen kop "${place.heading}"${hint}`,
      en: `letter ${place.letter} has no heading "${place.heading}"${hint}`,
    };
  }
  if (place.paragraph <= section.paragraphs) return undefined;
  return {
    nl: `brief ${place.letter}, kop "${place.heading}" heeft ${section.paragraphs} alinea's; alinea ${place.paragraph} bestaat niet`,
    en: `letter ${place.letter}, heading "${place.heading}" has ${section.paragraphs} paragraphs; there is no paragraph ${place.paragraph}`,
  };
}
