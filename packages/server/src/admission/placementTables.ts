import type { FullCertificate } from "@kansrijk/core/admission/certificate";
import { safeCell } from "@kansrijk/core/admission/files/safeCell";
import type { CutoffRecord } from "@kansrijk/core/admission/placementsJson";

/** One line per applicant, in id order: for the coordinator alone. */
export function placementsCsv({ outcome, round }: FullCertificate): string {
  const numbers = new Map(round.applicants.map(({ id, number }) => [id, number]));
  return csv(
    ["applicant", "programme", "rank", "lotteryNumber"],
    outcome.placements.map(({ applicant, programme, rank }) => [applicant, programme, rank, numbers.get(applicant)]),
  );
}

/** One line per section of a programme: the last class and number that got a place. */
export function cutoffsCsv(cutoffs: readonly CutoffRecord[]): string {
  return csv(
    ["programme", "section", "group", "places", "placed", "class", "number"],
    cutoffs.map((item) => [
      item.programme,
      item.section,
      item.group,
      item.places,
      item.placed,
      item.class,
      item.number,
    ]),
  );
}

type Cell = string | number | null | undefined;

/** RFC 4180 with a semicolon, which a Dutch spreadsheet opens in columns. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "number" ? String(value) : safeCell(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
