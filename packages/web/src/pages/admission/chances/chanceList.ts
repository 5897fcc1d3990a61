export interface ListedChoice {
  readonly programme: string;
  /** Priority class, 1 best; absent: none. */
  readonly priority?: number;
}

/** A list somebody thinks of handing in, with what the rules look at besides. */
export interface ChanceList {
  readonly choices: readonly ListedChoice[];
  readonly advice?: string;
  readonly groups: readonly string[];
}

export const EMPTY_LIST: ChanceList = { choices: [], groups: [] };

const MOST = 100;

/** `keuzes=a,b:1&advies=vwo` -> a list. What cannot be understood is left out. @param hash with or without the `#` */
export function readList(hash: string): ChanceList {
  const parts = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((part) => {
        const [key = "", value = ""] = part.split("=", 2);
        return [key, value] as const;
      }),
  );
  const items = (key: string): string[] => (parts.get(key) ?? "").split(",").filter((item) => item !== "");
  const choices = new Map<string, ListedChoice>();
  for (const item of items("keuzes").slice(0, MOST)) {
    const [id = "", own = ""] = item.split(":", 2);
    const programme = decoded(id);
    const priority = Number(own);
    if (programme === "") continue;
    choices.set(programme, {
      programme,
      ...(Number.isInteger(priority) && priority >= 1 && priority <= 99 ? { priority } : {}),
    });
  }
  const advice = decoded(parts.get("advies") ?? "");
  return {
    choices: [...choices.values()],
    groups: [...new Set(items("groepen").map(decoded))].filter((group) => group !== "").slice(0, 20),
    ...(advice === "" ? {} : { advice }),
  };
}

/** The other way round, without the `#`; empty for an empty list. */
export function writeList({ choices, advice, groups }: ChanceList): string {
  const parts = [
    ["keuzes", choices.map(({ programme, priority }) => encoded(programme) + (priority ? `:${priority}` : "")).join()],
    ["advies", advice === undefined ? "" : encoded(advice)],
    ["groepen", groups.map(encoded).join()],
  ] as const;
  return parts.flatMap(([key, value]) => (value === "" ? [] : [`${key}=${value}`])).join("&");
}

/** The list with a choice moved; the same list when it cannot move further. */
export function moved(list: ChanceList, from: number, to: number): ChanceList {
  const choice = list.choices[from];
  if (!choice || to < 0 || to >= list.choices.length || to === from) return list;
  return { ...list, choices: list.choices.toSpliced(from, 1).toSpliced(to, 0, choice) };
}

/**
 * Escapes with ~ and four hexadecimal digits what has a meaning here. Not with %: browsers and routers undo that, some in
 * one place and some in another.
 */
function encoded(text: string): string {
  return text.replaceAll(/[^\w./-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function decoded(text: string): string {
  return text.replaceAll(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
