import { expect, test } from "vitest";
import { decodeWindows1252, TAIL_CHARACTERS } from "./windows1252.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test("the bytes 0x80 to 0x9F are the characters of Windows-1252, not control characters", () => {
  expect(decodeWindows1252(bytes(0x80, 0x85, 0x8a, 0x91, 0x92, 0x96, 0x99, 0x9c, 0x9f))).toBe("€…Š‘’–™œŸ");
});

test("all other bytes are those of ISO-8859-1", () => {
  const others = Array.from({ length: 256 }, (_, index) => index).filter((byte) => byte < 0x80 || byte >= 0xa0);
  expect(decodeWindows1252(Uint8Array.from(others))).toBe(String.fromCharCode(...others));
});

test("the five undefined bytes stay control characters, to be pointed at", () => {
  expect(decodeWindows1252(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d))).toBe("\u0081\u008d\u008f\u0090\u009d");
});

test("a text longer than one call may take comes back whole", () => {
  expect(decodeWindows1252(new Uint8Array(100_001).fill(0xe9))).toBe("é".repeat(100_001));
});

test("the 64 tail characters are those of the bytes 0x80 to 0xBF", () => {
  expect(TAIL_CHARACTERS).toBe(decodeWindows1252(Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index)));
});
