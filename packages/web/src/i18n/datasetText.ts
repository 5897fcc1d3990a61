import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Dataset } from "../api/types.ts";
import { dayText, numberText } from "./format.ts";

const ROWS = { nl: "rijen", en: "rows" };
const INVENTED = { nl: "verzonnen", en: "invented" };

/** A dataset in one line, with what tells it from others of the same title. */
export function datasetText(dataset: Dataset, language: Language): string {
  const { title, sourceName, countDate, rows, generated } = dataset;
  const from = generated ? INVENTED[language] : sourceName;
  return [
    title,
    ...(from === title ? [] : [from]),
    ...(countDate ? [dayText(countDate, language)] : []),
    `${numberText(rows, language)} ${ROWS[language]}`,
  ].join(", ");
}
