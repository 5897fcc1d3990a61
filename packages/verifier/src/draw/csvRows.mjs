/**
 * The rows of a list: cells trimmed, quotes taken off, empty rows left out. Semicolon, comma or tab, whichever splits
 * the first row into a column with a known name; without one a row is one cell.
 * @param {string} content
 * @param {readonly string[]} names known names of columns
 */
export function csvRows(content, names) {
  const known = [";", ",", "\t"].find((delimiter) => {
    const header = cellsFrom(content, 0, delimiter).cells;
    return header.length > 1 && header.some((name) => names.includes(name.toLowerCase()));
  });
  /** @type {string[][]} */
  const rows = [];
  for (let at = 0; at < content.length;) {
    const { cells, end } = cellsFrom(content, at, known ?? "");
    if (cells.some((cell) => cell !== "")) rows.push(cells);
    at = end;
  }
  return rows;
}

/**
 * The cells of the row that begins at `at`, and where the next one begins.
 * @param {string} content
 * @param {number} at
 * @param {string} delimiter
 */
function cellsFrom(content, at, delimiter) {
  /** @type {string[]} */
  const cells = [];
  let cell = "";
  let quoted = false;
  let end = at;
  for (; end < content.length; end++) {
    const letter = content[end];
    if (letter === '"' && (quoted || cell.trim() === "")) {
      if (quoted && content[end + 1] === '"') {
        cell += '"';
        end++;
      } else quoted = !quoted;
    } else if (!quoted && letter === delimiter) {
      cells.push(cell.trim());
      cell = "";
    } else if (!quoted && (letter === "\n" || letter === "\r")) break;
    else cell += letter;
  }
  cells.push(cell.trim());
  if (content[end] === "\r" && content[end + 1] === "\n") end++;
  return { cells, end: end + 1 };
}
