import fc from "fast-check";
import { expect, test } from "vitest";
import { DELIMITERS, eachRecord, firstRecord, unifyLineEnds, type Delimiter } from "./csvRecords.ts";

interface Seen {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
  readonly broken: boolean;
}

function recordsOf(text: string, delimiter: Delimiter): Seen[] {
  const seen: Seen[] = [];
  eachRecord(text, delimiter, { row: 1, line: 1 }, (cells, place, broken) =>
    seen.push({ cells: [...cells], ...place, broken }),
  );
  return seen;
}

test("a line break within quotes keeps one row together and moves the line on", () => {
  expect(recordsOf('a;b\n"x\ny";1\n2;"é ""q"""', ";")).toStrictEqual([
    { cells: ["a", "b"], row: 1, line: 1, broken: false },
    { cells: ["x\ny", "1"], row: 2, line: 2, broken: false },
    { cells: ["2", 'é "q"'], row: 3, line: 4, broken: false },
  ]);
});

test("quotes that do not close are pointed at where they open", () => {
  const seen = recordsOf('a;b\n1;2\n3;"4\n5;6\n', ";");
  expect(seen.filter((record) => record.broken).map((record) => record.row)).toStrictEqual([3]);
});

test("text after a closing quote is broken too", () => {
  expect(recordsOf('a;b\n"x" y;1\n', ";")[1]).toMatchObject({ row: 2, broken: true });
});

test("a quote in the middle of a cell is part of it", () => {
  expect(recordsOf('a;b\nBS "De Maasparel";1\n', ";")[1]).toMatchObject({
    cells: ['BS "De Maasparel"', "1"],
    broken: false,
  });
});

test("line ends of three kinds in one file become one, but not those within quotes", () => {
  expect(unifyLineEnds("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  expect(unifyLineEnds('a\r\n"b\r\nc"\r\n"d ""\r"""\r')).toBe('a\n"b\r\nc"\n"d ""\r"""\n');
});

test("the first record is found without reading on", () => {
  expect(firstRecord('"a\nb";c\n"never closed', ";")).toStrictEqual(["a\nb", "c"]);
});

const cell = fc.string({ unit: fc.constantFrom("a", "é", "’", '"', ",", ";", "\t", "\n", "\r\n", " ", "<", "5") });
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

test("what is written with any delimiter, quoting and line end comes back, with row and line", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(...DELIMITERS),
      fc.boolean(),
      fc.constantFrom("\n", "\r\n", "\r"),
      (rows, delimiter, always, end) => {
        const quote = (text: string) => (always || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = rows.map((cells) => cells.map(quote).join(delimiter)).join(end);
        fc.pre(text !== "");
        const seen = recordsOf(unifyLineEnds(text), delimiter);
        expect(seen.map((record) => record.cells)).toStrictEqual(rows);
        const lines = rows.map(
          (_row, index) => 1 + index + rows.slice(0, index).flat().join("|").split("\n").length - 1,
        );
        expect(seen.map(({ row, line }) => [row, line])).toStrictEqual(lines.map((line, index) => [index + 1, line]));
      },
    ),
  );
});
