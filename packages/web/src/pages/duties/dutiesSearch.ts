/** Which municipality and school year are shown; stands in the address. */
export interface DutiesSearch {
  readonly gemeente?: string;
  readonly jaar?: number;
}

export function dutiesSearch({ gemeente, jaar }: Readonly<Record<string, unknown>>): DutiesSearch {
  const year = Number(jaar);
  return {
    ...(typeof gemeente === "string" && /^GM\d{4}$/.test(gemeente) ? { gemeente } : {}),
    ...(Number.isInteger(year) && year >= 1990 && year <= 2100 ? { jaar: year } : {}),
  };
}
