export interface DoubledKey {
  /** The object in which it stands twice: `applicants[2].priority`; `$` is the whole file. */
  readonly path: string;
  readonly key: string;
  /** Index in the text of the second one. */
  readonly at: number;
}

/** So many are named. */
const SHOWN = 100;

interface Level {
  /** Keys seen in an object; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key whose value is being read. */
  key: string;
  /** Place of the value in a list. */
  index: number;
  isKeyNext: boolean;
}

/** Keys that stand twice in one object of a text that `JSON.parse` accepted: it keeps the last one without a word. */
export function doubledKeys(text: string): DoubledKey[] {
  const found: DoubledKey[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (level?.isKeyNext && level.keys) {
        const key = keyOf(text, at, end);
        if (level.keys.has(key) && found.length < SHOWN) found.push({ path: pathOf(levels), key, at });
        level.keys.add(key);
        level.key = key;
        level.isKeyNext = false;
      }
      at = end;
    } else if (code === COMMA && level) {
      level.index++;
      level.isKeyNext = true;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      level = { keys: code === OPEN_OBJECT ? new Set() : undefined, key: "", index: 0, isKeyNext: true };
      levels.push(level);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      levels.pop();
      level = levels.at(-1);
    }
  }
  return found;
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The index of the closing quote: the first one with an even number of backslashes before it. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
}

function keyOf(text: string, from: number, end: number): string {
  const key = text.slice(from + 1, end);
  return key.includes("\\") ? (JSON.parse(text.slice(from, end + 1)) as string) : key;
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .slice(0, -1)
    .reduce(
      (path, { keys, key, index }) => (keys ? (path === "$" ? key : `${path}.${key}`) : `${path}[${index}]`),
      "$",
    );
}
