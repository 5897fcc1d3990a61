import type { Language } from "@kansrijk/core/vocabulary/text";
import type { Chances } from "../../../api/admissionAnalysis.ts";
import type { ChanceRow } from "../../../charts/ChanceChart.tsx";
import { timesText } from "./timesText.ts";

export interface ListedChance extends ChanceRow {
  /** Of this choice and those before it together. */
  readonly upToHere: number;
}

interface RowWords {
  readonly choice: string;
  readonly noPlace: string;
  readonly noPlaceShort: string;
}

/** A row per choice with a known chance, and last for no place. Labels begin with the rank, so that none are the same. */
export function chanceRows(chances: Chances, nameOf: (id: string) => string, words: RowWords): ListedChance[] {
  let upToHere = 0;
  const rows = chances.choices.flatMap(({ programme, chance, low, high }, index): ListedChance[] => {
    if (programme === null || chance === null || low === null || high === null) return [];
    upToHere = Math.min(1, upToHere + chance);
    return [
      {
        label: `${index + 1}. ${nameOf(programme)}`,
        short: `${words.choice} ${index + 1}`,
        chance,
        low,
        high,
        isRest: false,
        upToHere,
      },
    ];
  });
  const { chance, low, high } = chances.unplaced;
  if (chance === null || low === null || high === null) return rows;
  return [...rows, { label: words.noPlace, short: words.noPlaceShort, chance, low, high, isRest: true, upToHere: 1 }];
}

export function summaryOf(rows: readonly ListedChance[], language: Language): string {
  const places = rows.filter(({ isRest }) => !isRest);
  const most = places.toSorted((a, b) => b.chance - a.chance)[0];
  if (!most) return "";
  const words = timesText(most.chance)[language];
  return language === "nl"
    ? `Het vaakst kom je bij ${most.label}: ${words}.`
    : `Most often you get ${most.label}: ${words}.`;
}
