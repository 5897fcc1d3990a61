import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, markup } from "./markup.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#13;": "\r",
};
/** As a browser reads text. */
const read = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|#39|#13);/g, (entity) => ENTITIES[entity]!);

test("any text survives as text and as attribute, and can open or close nothing", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "</noscript><script>alert(1)</script>",
      '" onclick="x',
      "' autofocus '",
      "<!--",
      "&amp;lt;",
      "]]>",
      "\r\n",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(texts).map((parts) => parts.join("")),
      (text) => {
        const safe = escapeHtml(text);
        expect(safe).not.toMatch(/[<>"'\r\0]/);
        expect(read(safe)).toBe(text.replaceAll("\0", "\uFFFD"));
        expect(markup`<p title="${text}">${text}</p>`.toString()).toBe(`<p title="${safe}">${safe}</p>`);
      },
    ),
  );
});

test("half a character becomes the replacement character", () => {
  expect(escapeHtml("a\uD800b\0")).toBe("a\uFFFDb\uFFFD");
  expect(escapeHtml("\u{1F600}")).toBe("\u{1F600}");
});

test("pieces of HTML, lists and nothing are put in as they are", () => {
  const items = ["<", 2, null, markup`<b>${"&"}</b>`].map((item) => markup`<li>${item}</li>`);
  expect(markup`<ul>${items}</ul>`.toString()).toBe("<ul><li>&lt;</li><li>2</li><li></li><li><b>&amp;</b></li></ul>");
});
