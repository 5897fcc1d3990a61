/**
 * Whole cents of an amount in euros as people type it: "1.500", "1500,50", "€ 1,500.50". A mark before exactly three
 * digits parts thousands; the last one before one or two digits begins the cents. Undefined when it is no amount.
 */
export function centsOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/[€\s\u00A0]/g, "").replace(/,-+$/, "");
  if (plain === "") return 0;
  const match = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const cents = Number(match[1]!.replaceAll(/[.,]/g, "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** 150050 -> "1500,50"; nothing for no money. */
export function typedEuros(cents: number): string {
  if (cents === 0) return "";
  const rest = cents % 100;
  return rest === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(rest).padStart(2, "0")}`;
}
