import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import type { QualityCheck, QualityReport } from "@kansrijk/core/register/qualityReport";
import type { RegisterColumn, RegisterTable } from "@kansrijk/core/register/registerTable";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { textTable } from "./textTable.ts";

/** A quality report for a terminal. */
export function qualityText(report: QualityReport, lang: Language): string {
  const tables = report.tables.map(({ table, rows, years, blanks }) => [
    table,
    String(rows),
    years.length === 0 ? "" : `${years[0]!.year}-${years.at(-1)!.year}`,
    blanks
      .filter(({ count }) => count > 0)
      .map(({ column, count }) => `${column} ${((100 * count) / Math.max(rows, 1)).toFixed(1)}%`)
      .join(", "),
  ]);
  const checks = [...report.joins, ...report.plausibility].filter(({ level }) => level !== "none");
  const looks = checks.filter(({ level }) => level === "look");
  const notes = report.notes.map((note) => `- ${note[lang]}\n`).join("");
  return [
    textTable(["tabel", "rijen", "schooljaren", "leeg"], tables),
    `${checks.length} controles, waarvan ${looks.length} om naar te kijken.\n`,
    ...(looks.length > 0
      ? [
          textTable(
            ["gevonden", "van", "wat"],
            looks.map((item) => rowOf(item, lang)),
          ),
        ]
      : []),
    notes,
  ].join("\n");
}

function rowOf({ found, of, title }: QualityCheck, lang: Language): string[] {
  return [String(found), String(of), title[lang]];
}

/** Tables, columns and codes of a register for a terminal. */
export function schemaText(tables: ReadonlyMap<string, RegisterTable>, lang: Language): string {
  const parts = [...tables.values()].map(({ id, grain, yearly, columns }) => {
    const rows = Object.entries(columns).map(([name, column]) => [
      name,
      typeText(column),
      column.nullable ? "mag leeg" : "",
      column.label[lang],
    ]);
    return `${id}${yearly ? "/<schooljaar>" : ""}: ${grain[lang]}\n${textTable(["kolom", "soort", "", ""], rows)}`;
  });
  const lists = Object.entries(CODE_LISTS).map(([id, codes]) => `${id}: ${codes.map(({ code }) => code).join(", ")}`);
  return `${parts.join("\n")}\n${lists.join("\n")}\n`;
}

function typeText({ type }: RegisterColumn): string {
  if (type.kind === "code") return `code ${type.list}`;
  if (type.kind !== "integer") return type.kind;
  return `getal ${type.low ?? ""}..${type.high ?? ""}`;
}
