import type { Cell } from "../../tables/cells/cell.ts";
import type { GroupPlaces } from "../round.ts";

const ID = /^[^\p{Cc}\p{Cs}\u{10000}-\u{10ffff}]{1,128}$/u;

/** An id as a round takes it (docs/formats/round.md); `__proto__` cannot be the key of a priority. */
export const idCell: Cell<string> = {
  expected: {
    nl: "een sleutel van 1 tot en met 128 tekens, zonder stuurtekens of emoji",
    en: "an id of 1 to 128 characters, without control characters or emoji",
  },
  read: (text) => ((isPlain(text) || ID.test(text)) && text !== "__proto__" ? text : undefined),
};

/** The usual id: so much faster to see than by `ID` that it counts for a whole country. */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 128) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

const YES = new Set(["ja", "j", "yes", "y", "true", "waar", "1"]);
const NO = new Set(["nee", "n", "no", "false", "onwaar", "0"]);

export const yesNoCell: Cell<boolean> = {
  expected: { nl: "ja of nee", en: "yes or no" },
  read: (text) => {
    const word = text.toLowerCase();
    return YES.has(word) ? true : NO.has(word) ? false : undefined;
  },
};

/** `a|b|c`, each once; blank is none. */
export const idListCell: Cell<readonly string[]> = {
  expected: {
    nl: 'sleutels met "|" ertussen, elk één keer, of niets',
    en: 'ids with "|" between them, each once, or nothing',
  },
  read: (text) => {
    if (text === "") return [];
    const ids = text.split("|").map((id) => idCell.read(id.trim()));
    return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? ids : undefined;
  },
};

/** `group:places|group:places`; blank is none. A group that occurs twice is a fault of the round, named there. */
export const groupPlacesCell: Cell<readonly GroupPlaces[]> = {
  expected: {
    nl: 'groep:plaatsen met "|" ertussen, zoals doelgroep:12|buurt:5, of niets',
    en: 'group:places with "|" between them, such as target:12|nearby:5, or nothing',
  },
  read: (text) => {
    if (text === "") return [];
    const shares = text.split("|").map((part): GroupPlaces | undefined => {
      const match = /^(.*):\s*(\d{1,9})$/.exec(part.trim());
      const group = match ? idCell.read(match[1]!.trim()) : undefined;
      return group === undefined ? undefined : { group, places: Number(match![2]) };
    });
    return shares.every((share) => share !== undefined) ? shares : undefined;
  },
};
