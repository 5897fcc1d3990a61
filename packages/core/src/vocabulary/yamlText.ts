import type { YAMLError } from "yaml";
import type { Text } from "./text.ts";

/** What was expected where YAML cannot be read, in plain words. */
export function yamlText({ code }: Pick<YAMLError, "code">): Text {
  const why = WHY[code] ?? UNCLEAR;
  return { nl: `geldige YAML (${why.nl})`, en: `valid YAML (${why.en})` };
}

const UNCLEAR: Text = { nl: "hier klopt de opbouw niet", en: "the structure is wrong here" };
const CLOSED: Text = { nl: "er ontbreekt een teken", en: "a character is missing" };
const INDENT: Text = {
  nl: "de inspringing klopt niet, of een haakje is niet gesloten",
  en: "the indentation is wrong, or a bracket is not closed",
};
const ALIAS: Text = { nl: "deze verwijzing met * klopt niet", en: "this reference with * is wrong" };

const WHY: Readonly<Partial<Record<YAMLError["code"], Text>>> = {
  ALIAS_PROPS: ALIAS,
  BAD_ALIAS: ALIAS,
  BAD_DQ_ESCAPE: { nl: "een code achter \\ bestaat niet", en: "a code behind \\ does not exist" },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: { nl: "een tekst kan niet met dit teken beginnen", en: "a text cannot begin with this character" },
  BLOCK_AS_IMPLICIT_KEY: { nl: "een dubbele punt te veel op deze regel", en: "a colon too many on this line" },
  BLOCK_IN_FLOW: INDENT,
  DUPLICATE_KEY: { nl: "deze naam staat er twee keer", en: "this name stands there twice" },
  MISSING_CHAR: CLOSED,
  MULTILINE_IMPLICIT_KEY: CLOSED,
  MULTIPLE_DOCS: { nl: "één document per bestand", en: "one document per file" },
  TAB_AS_INDENT: { nl: "inspringen met spaties, niet met tabs", en: "indentation with spaces, not with tabs" },
  UNEXPECTED_TOKEN: { nl: "dit teken hoort hier niet", en: "this character does not belong here" },
};
