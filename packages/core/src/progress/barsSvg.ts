import type { Language } from "../vocabulary/text.ts";
import type { ReportBars } from "./progressReport.ts";
import { svgText } from "./svgText.ts";

const WIDTH = 520;
const ROW = 24;
const NAME = 190;
const SHOWN = 90;

/** A picture of bars with their values, for print. */
export function barsSvg({ items }: ReportBars, language: Language): string {
  const most = Math.max(...items.map(({ value }) => value), 0) || 1;
  const rows = items.map(({ label, value, shown }, index) => {
    const top = index * ROW + 4;
    const width = ((value / most) * (WIDTH - NAME - SHOWN)).toFixed(1);
    return `<text x="${NAME - 8}" y="${top + 12}" text-anchor="end" fill="#222">${svgText(label[language])}</text><rect x="${NAME}" y="${top}" width="${width}" height="16" fill="#154273"/><text x="${(NAME + Number(width) + 6).toFixed(1)}" y="${top + 12}" fill="#222">${svgText(shown[language])}</text>`;
  });
  const height = items.length * ROW + 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Fira Sans" font-size="11">${rows.join("")}</svg>`;
}
