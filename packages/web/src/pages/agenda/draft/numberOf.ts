/** "62,5" or "62.5" as a number; undefined when it is not one. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/[%€\s\u00A0]/g, "").replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
