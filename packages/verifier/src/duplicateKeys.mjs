/**
 * Fields that stand twice in one object of a JSON text. A reader sees the first, a parser keeps the last: such a file
 * says two things at once.
 * @param {string} text JSON that parses
 * @returns {{ name: string, at: number }[]} with the position in the text
 */
export function duplicateKeys(text) {
  /** @type {{ name: string, at: number }[]} */
  const found = [];
  /** @type {(Set<string> | null)[]} sets of names of the objects around, null for lists */
  const around = [];
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/gsu;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word, colon] = match;
    if (word === "{") around.push(new Set());
    else if (word === "[") around.push(null);
    else if (word === "}" || word === "]") around.pop();
    else if (colon !== undefined) {
      const quoted = word.slice(0, word.length - colon.length);
      const name = quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
      const names = around[around.length - 1];
      if (names?.has(name)) found.push({ name, at: match.index });
      names?.add(name);
    }
  }
  return found;
}
