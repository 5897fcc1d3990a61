import type { Text } from "../../vocabulary/text.ts";
import type { ColumnGuide } from "./columnGuide.ts";

/** All that is said of a column in one line: what it holds, its unit and its values. */
export function columnText({ meaning, unit, values }: Pick<ColumnGuide, "meaning" | "unit" | "values">): Text {
  const list = values.join(", ");
  return {
    nl: [meaning.nl, unit.nl && `eenheid: ${unit.nl}`, list && `een van: ${list}`].filter(Boolean).join("; "),
    en: [meaning.en, unit.en && `unit: ${unit.en}`, list && `one of: ${list}`].filter(Boolean).join("; "),
  };
}
