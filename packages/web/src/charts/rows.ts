/** Room for the names of rows at the left of a picture, and how high a row is: names of two lines need more on a narrow one. */
export function rowRoom(width: number): { readonly margin: number; readonly row: number; readonly lineWidth: number } {
  const isNarrow = width < 520;
  const margin = isNarrow ? 118 : Math.min(240, Math.round(width * 0.32));
  return { margin, row: isNarrow ? 46 : 38, lineWidth: margin / 15 };
}
