import type { Text } from "../vocabulary/text.ts";
import type { LetterPlace } from "./letterPlace.ts";
import type { LetterSection } from "./readLetter.ts";

/**
 * Whether the words of a place stand in its paragraph, literally but for capitals and spaces. `sections` are those of
 * the letter that the place names. An empty list when all do.
 */
export function checkPlaceText(place: LetterPlace, sections: readonly LetterSection[]): readonly Text[] {
  const paragraph = sections.find(({ heading }) => heading === place.heading)?.paragraphs[place.paragraph - 1];
  const where = `${place.letter}, "${place.heading}", ${place.paragraph}`;
  if (paragraph === undefined)
    return [{ nl: `${where}: die alinea staat niet in de brief`, en: `${where}: that paragraph is not in the letter` }];
  const text = plain(paragraph);
  return place.words
    .filter((words) => !text.includes(plain(words)))
    .map((words) => {
      const other = elsewhere(words, sections);
      return {
        nl: `${where}: de woorden "${words}" staan niet in die alinea${other === undefined ? "" : `, wel in ${other}`}`,
        en: `${where}: the words "${words}" do not stand in that paragraph${other === undefined ? "" : `, but in ${other}`}`,
      };
    });
}

/** The first paragraph that does have the words: the likely meaning. */
function elsewhere(words: string, sections: readonly LetterSection[]): string | undefined {
  for (const { heading, paragraphs } of sections) {
    const index = paragraphs.findIndex((paragraph) => plain(paragraph).includes(plain(words)));
    if (index >= 0) return `"${heading}", ${index + 1}`;
  }
  return undefined;
}

function plain(text: string): string {
  return text.toLocaleLowerCase("nl").replace(/\s+/g, " ").trim();
}
