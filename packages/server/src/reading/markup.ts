/** A piece of HTML that is safe to put in a page as it is; only `markup` makes one. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/** Text and attributes (always between double quotes) are escaped; pieces of HTML and lists of them are put in as they are. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return new Html(parts.reduce((text, part, at) => `${text}${textOf(values[at - 1] ?? null)}${part}`));
}

function textOf(value: HtmlPart): string {
  if (value === null) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(textOf).join("");
  return escapeHtml(String(value));
}

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\uFFFD",
};

/** Fit for text and for attributes between quotes. A character that HTML cannot hold becomes the replacement character. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/[&<>"'\r\0]/g, (character) => NAMES[character] ?? character);
}
