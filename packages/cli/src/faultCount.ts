import type { Language } from "@kansrijk/core/vocabulary/text";

/** How many faults there are, and that nothing was kept. */
export function faultCount(count: number, language: Language): string {
  if (language === "nl") return `${count} ${count === 1 ? "fout" : "fouten"}; er is niets bewaard.`;
  return `${count} ${count === 1 ? "fault" : "faults"}; nothing was kept.`;
}
