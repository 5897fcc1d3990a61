import { tableCsv } from "@kansrijk/core/admission/files/table";
import type { Language } from "@kansrijk/core/vocabulary/text";
import type { FigureCube } from "./figureCube.ts";

const FIGURES = {
  nl: ["waarde", "ondergrens", "bovengrens", "leerlingen", "teken"],
  en: ["value", "low", "high", "pupils", "symbol"],
} as const;

/** Rows that are made into text at once. */
const PART = 20_000;

/** One row per figure with its groups by code and in words; in parts, so that a million of them fit. */
export function cubeCsv({ dimensions, cells }: FigureCube, language: Language): string[] {
  const header = [...dimensions.flatMap(({ id, label }) => [id, label[language]]), ...FIGURES[language]];
  const parts: string[] = [];
  for (let start = 0; start < cells.length; start += PART) {
    const rows = cells.slice(start, start + PART).map((cell, index) => {
      const symbol = cell === undefined ? "x" : (cell.symbol ?? "");
      const none = symbol === "" ? "x" : symbol;
      const figures = [cell?.value, cell?.low ?? cell?.band?.low, cell?.high ?? cell?.band?.high, cell?.pupils];
      return [...keysAt(dimensions, start + index, language), ...figures.map((figure) => figure ?? none), symbol];
    });
    const text = tableCsv({ header, rows });
    parts.push(start === 0 ? text : text.slice(text.indexOf("\n") + 1));
  }
  return parts;
}

function keysAt(dimensions: FigureCube["dimensions"], at: number, language: Language): string[] {
  const keys: string[] = [];
  let rest = at;
  for (const { members } of dimensions.toReversed()) {
    const { code, label } = members[rest % members.length]!;
    keys.unshift(code, label[language]);
    rest = Math.floor(rest / members.length);
  }
  return keys;
}
