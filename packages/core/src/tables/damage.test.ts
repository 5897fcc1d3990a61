import fc from "fast-check";
import { expect, test } from "vitest";
import { damageOf, maybeDamaged } from "./damage.ts";
import { decodeWindows1252 } from "./windows1252.ts";

const sound = { encoding: "utf-8", valid: true } as const;

test.each([
  "Súdwest-Fryslân",
  "SÚDWEST-FRYSLÂN",
  "Noardeast-Fryslân",
  "Hindoeïstisch",
  "’t Kompas",
  "CAFÉ’S",
  "€ 5",
  "ÂÃÄÅ",
  "çà et là",
  "naïve “school”",
  "Ÿ",
])("%s is sound", (text) => {
  expect(maybeDamaged(text)).toBe(false);
  expect(damageOf(text, sound)).toBeUndefined();
});

test("UTF-8 that was taken for Windows-1252 is found, for every letter with an accent and for curly quotes", () => {
  const accented = Array.from({ length: 0x17f - 0xa0 }, (_, index) => String.fromCharCode(0xa1 + index));
  for (const character of [...accented, "‘", "’", "“", "”", "–", "—", "…", "•", "€"]) {
    const twice = `S${decodeWindows1252(new TextEncoder().encode(character))}d`;
    expect(`${twice}: ${damageOf(twice, sound)?.en}`).toContain("encoded once more");
    expect(maybeDamaged(`a;b\n${twice};c`)).toBe(true);
  }
});

test("so is UTF-8 that was taken for ISO-8859-1", () => {
  expect(damageOf("S\u00c3\u009adwest", sound)?.en).toContain("encoded once more");
});

test("it is also found when it happened twice", () => {
  const once = decodeWindows1252(new TextEncoder().encode("Fryslân"));
  expect(damageOf(decodeWindows1252(new TextEncoder().encode(once)), sound)?.en).toContain("encoded once more");
});

test("lost characters are told apart by how they were lost", () => {
  expect(damageOf("S\ufffddwest", sound)?.en).toContain("lost before");
  expect(damageOf("S\ufffddwest", { encoding: "utf-8", valid: false })?.en).toContain("another encoding");
});

test("undefined bytes and control characters are found", () => {
  expect(damageOf("S\u0081d", { encoding: "windows-1252", valid: true })?.en).toContain("a character in neither");
  expect(damageOf("S\u0081d", sound)?.en).toContain("control characters");
  expect(damageOf("S\u0000d", { encoding: "windows-1252", valid: true })?.en).toContain("control characters");
});

test("the quick look never misses a damaged cell", () => {
  const unit = fc.constantFrom("a", "Ã", "â", "€", "™", "º", "é", "\u0081", "\ufffd", "\u0000", ";", " ");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(maybeDamaged(text)).toBe(damageOf(text, sound) !== undefined);
    }),
  );
});
