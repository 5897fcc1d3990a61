import type { Column, FundingDecisions } from "@kansrijk/core/funding/fundingDecisions";

/** The columns of which the spread per pupil can be drawn: points and euros, the last one decided first. */
export function spreadColumns(decisions: FundingDecisions): Column[] {
  const columns = decisions.columns.filter((column) => column.unit === "points" || column.unit === "euro");
  return columns.sort((a, b) => Number(b.id === "amount") - Number(a.id === "amount"));
}

/** Value per pupil of every site; nought where it has no value or no pupils. */
export function perPupilValues(decisions: FundingDecisions, column: Column): Float64Array {
  return Float64Array.from(decisions.sites, (_site, index) => {
    const value = Number(column.value(index) || "0");
    const pupils = decisions.pupils[index]!;
    return pupils === 0 ? 0 : value / pupils;
  });
}
