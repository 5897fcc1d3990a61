import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test("UTF-8 is read with and without a byte order mark, which is not part of the text", () => {
  expect(decode(utf8("naam;Súdwest"), ["utf-8"])).toStrictEqual({
    ok: true,
    text: "naam;Súdwest",
    encoding: "utf-8",
    valid: true,
  });
  expect(decode(utf8("\ufeffnaam;Súdwest"), ["utf-8"])).toMatchObject({ text: "naam;Súdwest" });
});

test("Windows-1252 is read where the format allows it", () => {
  expect(decode(latin("Súdwest"), ["utf-8", "windows-1252"])).toStrictEqual({
    ok: true,
    text: "Súdwest",
    encoding: "windows-1252",
    valid: true,
  });
});

test("where the format allows UTF-8 only, or a mark promises it, other bytes are marked as lost", () => {
  expect(decode(latin("Súdwest"), ["utf-8"])).toStrictEqual({
    ok: true,
    text: "S\ufffddwest",
    encoding: "utf-8",
    valid: false,
  });
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...latin("Súdwest")]);
  expect(decode(marked, ["utf-8", "windows-1252"])).toMatchObject({ text: "S\ufffddwest", valid: false });
});

test.each([
  ["an Excel file", [0x50, 0x4b, 0x03, 0x04, 0x14], "Excel"],
  ["an old Excel file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "Excel"],
  ["a gzip file", [0x1f, 0x8b, 0x08], "gzip"],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], "PDF"],
  ["UTF-16 with a mark, little end first", [0xff, 0xfe, 0x61, 0x00], "UTF-16"],
  ["UTF-16 with a mark, big end first", [0xfe, 0xff, 0x00, 0x61], "UTF-16"],
  ["UTF-16 without a mark", [0x62, 0x00, 0x72, 0x00, 0x69, 0x00, 0x6e, 0x00], "UTF-16"],
] as const)("%s is refused, saying what it is", (_name, bytes, word) => {
  const decoded = decode(Uint8Array.from(bytes), ["utf-8", "windows-1252"]);
  expect(decoded.ok).toBe(false);
  if (!decoded.ok) expect(decoded.expected.en).toContain(word);
});

test("any text comes back from UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.includes("\u0000") && !text.startsWith("\ufeff"));
      expect(decode(utf8(`brin6\n${text}`), ["utf-8"])).toMatchObject({ ok: true, text: `brin6\n${text}` });
    }),
  );
});
