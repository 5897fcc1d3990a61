/** What stands behind the question mark of an address, before a page has said what it understands of it. */
export type RawSearch = Readonly<Record<string, string | readonly string[]>>;

/** `?q=a&overlay=x&overlay=y` -> { q: "a", overlay: ["x", "y"] }; every value stays text. */
export function parseSearchText(text: string): RawSearch {
  const parameters = new URLSearchParams(text);
  const keys = [...new Set(parameters.keys())];
  return Object.fromEntries(
    keys.map((key) => {
      const values = parameters.getAll(key);
      return [key, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** The other way round; leaves out what is undefined or empty, and the language where it is the usual one. */
export function writeSearchText(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (key === "lang" && value === "nl") continue;
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const text = plain(item);
      if (text !== "") parameters.append(key, text);
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${readable(text)}`;
}

function plain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Slashes and colons may stand in a query as they are (RFC 3986, 3.4): an address that people share should be legible. */
function readable(text: string): string {
  return text.replaceAll("%2F", "/").replaceAll("%3A", ":");
}
