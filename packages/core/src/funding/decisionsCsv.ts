import type { FundingDecisions } from "./fundingDecisions.ts";

/**
 * The decisions as CSV (RFC 4180, LF, UTF-8): the file a user gets, and the bytes whose SHA-256 stands in the receipt.
 * Values are codes and plain decimals, so nothing needs quotes.
 */
export function decisionsCsv(decisions: FundingDecisions): string {
  const lines = [decisions.columns.map((column) => column.id).join(",")];
  for (let index = 0; index < decisions.sites.length; index++) {
    lines.push(decisions.columns.map((column) => column.value(index)).join(","));
  }
  return `${lines.join("\n")}\n`;
}
