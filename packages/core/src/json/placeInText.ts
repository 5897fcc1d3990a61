/** Line and character, both from 1, of an index in a text. */
export function placeInText(text: string, at: number): { readonly line: number; readonly character: number } {
  let [line, start] = [1, 0];
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, character: at - start + 1 };
}
