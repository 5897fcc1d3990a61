/** One form for all spellings of a header: `BRIN NUMMER`, `Brin_Nummer` and `BRINNUMMER` are the same column. */
export function headerName(header: string): string {
  return header
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_.-]+/g, "");
}
