import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doubledKeys } from "./doubledKeys.ts";
import { jsonFaultText, readJson } from "./readJson.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function lines(content: Uint8Array | string, language: "nl" | "en" = "en"): string[] {
  const reading = readJson(typeof content === "string" ? bytes(content) : content);
  return reading.ok ? [] : reading.faults.map((fault) => jsonFaultText(fault, language));
}

describe("a JSON file that people bring", () => {
  test("whatever JSON.stringify writes is read as it was, with and without a byte order mark", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(bytes(text))).toEqual({ ok: true, value: JSON.parse(text) });
        expect(readJson(bytes(`\ufeff${text}`))).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test("bytes that are not UTF-8 are refused with line and byte", () => {
    const broken = Uint8Array.of(...bytes('{\n"a": "'), 0xe9, ...bytes('"}'));
    expect(lines(broken)).toEqual(['line 2, byte 9 of the file: "0xE9" - expected text in UTF-8']);
    for (const bad of [[0xff], [0xc3, 0x28], [0xe2, 0x82, 0x22], [0xed, 0xa0, 0x80], [0xf0, 0x9f]])
      expect(lines(Uint8Array.of(...bytes('{"é": "'), ...bad)), String(bad)).toEqual([
        `line 1, byte 9 of the file: "0x${bad[0]!.toString(16).toUpperCase()}" - expected text in UTF-8`,
      ]);
  });

  test("keys that stand twice are named with their object, also when one is written with an escape", () => {
    const text = '{"applicants":[{"id":"x"},\n{"priority":{"a":1,"b":{"a":2},"\\u0061":2}}],"seed":1,"seed":2}';
    expect(lines(text)).toEqual([
      'applicants[1].priority, line 2: "a" - expected each key once in an object',
      '$, line 2: "seed" - expected each key once in an object',
    ]);
    expect(lines(text, "nl")[1]).toBe('$, regel 2: "seed" - verwacht: elke sleutel één keer in een object');
    expect(doubledKeys('[["a","a"],{"a":"a","b":"a"},{"a":"\\\\","c":"\\""}]')).toEqual([]);
  });

  test("text that is no JSON is refused with line and character, in the language of the reader", () => {
    expect(lines('{\n "a": 1,,}')).toEqual(['line 2, character 9: "," - expected valid JSON']);
    expect(lines('{"a": [1,', "nl")).toEqual(["regel 1, teken 10: verwacht: JSON; het bestand houdt te vroeg op"]);
    expect(lines("")).toEqual(["line 1, character 1: expected JSON; the file ends too early"]);
  });
});
