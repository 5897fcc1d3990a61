import { PART_LABELS, type Part } from "@kansrijk/core/admission/files/part";
import { template } from "@kansrijk/core/admission/files/template";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { tablesXlsx } from "./tablesXlsx.ts";

/** An empty file to fill in as a workbook, with what may stand in each column on a second sheet. */
export function templateXlsx(part: Part, language: Language = "nl"): Promise<Uint8Array> {
  const { table, explanation } = template(part, language);
  return tablesXlsx([
    { name: PART_LABELS[part][language], table, isForm: true },
    { name: language === "nl" ? "uitleg" : "explanation", table: explanation, isProse: true },
  ]);
}
