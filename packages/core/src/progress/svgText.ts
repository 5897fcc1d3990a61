const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text that can stand in SVG. */
export function svgText(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);
}
